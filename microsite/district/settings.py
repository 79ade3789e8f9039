"""What `district.yml` says: who hosts the site, under which name, in which colors and languages."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from microsite import data_file
from microsite.district import settings_check, yaml_places
from microsite.district.yaml_places import Place
from microsite.findings import Finding, finding

FILE = "district.yml"


@dataclass(frozen=True, slots=True)
class Logo:
    """`file` is a path in the district's folder; `alt` is read to whoever does not see it."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class Colors:
    """The color of links, buttons and headings as "#rrggbb", on light and on dark pages."""

    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class District:
    """The settings of a district; the file that `district new` writes says what each means.

    `places` are (line, column) of each value, by the names that lead to it.
    """

    name: str
    short_name: str
    base_address: str
    contact: str
    accessibility_contact: str
    feedback: str = ""
    legal: str = ""
    logo: Logo | None = None
    colors: Colors | None = None
    languages: tuple[str, ...] = ()
    places: dict[tuple[str | int, ...], Place] = field(default_factory=dict, compare=False)


def read(folder: Path, known: list[str]) -> tuple[District | None, list[Finding]]:
    """The settings of the district in that folder, None where none can be read, and the findings.

    What is wrong or missing is left empty, so that all else can be checked; a finding says so.
    `known` are the codes of the product's languages: all of them, unless the district chooses.
    """
    path = folder / FILE
    if not path.is_file():
        return None, [finding("district/no-settings", path.as_posix(), folder=folder.as_posix())]
    _, text, data = data_file.read(folder, path, dict, "settings by name")
    if isinstance(data, Finding):
        return None, [replace(data, source=path.as_posix())]
    places = yaml_places.of(text)
    found = settings_check.check(path.as_posix(), data, places, known)
    return _district(settings_check.sound(data, known), places), found


def _district(sound: dict[str, object], places: dict[tuple[str | int, ...], Place]) -> District:
    texts = dict.fromkeys((name for name, rule in settings_check.TOP.items() if rule.required), "")
    texts |= {name: " ".join(text.split()) for name, text in sound.items() if type(text) is str}
    parts = {"languages": tuple(sound["languages"]), "places": places}
    if "logo" in sound:
        parts["logo"] = Logo(**sound["logo"])
    if "colors" in sound:
        parts["colors"] = Colors(**{k: v.lower() for k, v in sound["colors"].items()})
    return District(**texts | parts)
