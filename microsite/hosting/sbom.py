"""What built the site, as a software bill of materials in CycloneDX 1.6.

https://cyclonedx.org/docs/1.6/json/
"""

import json
import platform
import re
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution

TOP = "microsite"
_NAME = re.compile(r"[\w.-]+")


def render(epoch: str | None) -> str:
    """The package, all that it needs and is installed, and Python, as JSON.

    `epoch` is the time of the build in seconds since 1970; without one, no time is named. The same
    packages and time give the same text.
    """
    found = _installed(TOP)
    about: dict[str, object] = {"component": _component(found[TOP]) | {"type": "application"}}
    if epoch:
        about = {"timestamp": datetime.fromtimestamp(int(epoch), UTC).isoformat()} | about
    python = {
        "type": "platform",
        "bom-ref": "python",
        "name": platform.python_implementation(),
        "version": platform.python_version(),
    }
    libraries = [
        _component(found[name]) | {"purl": _ref(found[name])}
        for name in sorted(found)
        if name != TOP
    ]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": about,
        "components": [*libraries, python],
        "dependencies": [
            {"ref": _ref(found[name]), "dependsOn": [_ref(found[n]) for n in _needs(found[name])]}
            for name in sorted(found)
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _installed(top: str) -> dict[str, Distribution]:
    """That package and all that it needs, by normal name."""
    found, open_ = {}, [top]
    while open_:
        name = open_.pop()
        if name not in found:
            found[name] = distribution(name)
            open_ += _needs(found[name])
    return found


def _needs(package: Distribution) -> list[str]:
    """The installed packages that it asks for, but for extras; others are for other systems."""
    names = set()
    for line in package.requires or ():
        if "extra ==" not in line:
            name = _normal(_NAME.match(line)[0])
            try:
                distribution(name)
            except PackageNotFoundError:
                continue
            names.add(name)
    return sorted(names)


def _component(package: Distribution) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": _ref(package),
        "name": package.metadata["Name"],
        "version": package.version,
    }
    if license := package.metadata.get("License-Expression"):
        component["licenses"] = [{"expression": license}]
    return component


def _ref(package: Distribution) -> str:
    """The package's address: https://github.com/package-url/purl-spec."""
    return f"pkg:pypi/{_normal(package.metadata['Name'])}@{package.version}"


def _normal(name: str) -> str:
    """https://packaging.python.org/en/latest/specifications/name-normalization/"""
    return re.sub(r"[-_.]+", "-", name).lower()
