"""What mkdocs.yml says of the site and of whoever hosts it, read without MkDocs."""

from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml_env_tag import construct_env_tag

from microsite.findings import Finding, finding
from microsite.hosting import policy

FILE = "mkdocs.yml"
TO_BE_SET = {
    "site_url": "SITE_URL",
    "owner": "SITE_OWNER",
    "barrier_contact": "BARRIER_CONTACT",
}


class _Loader(yaml.SafeLoader):
    """Reads `!ENV`, and leaves the names of Python objects as text."""


_Loader.add_constructor("!ENV", construct_env_tag)
_Loader.add_multi_constructor(
    "tag:yaml.org,2002:python/", lambda loader, suffix, node: f"python/{suffix}"
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Empty texts and None stand for what the host has not set."""

    site_name: str
    site_url: str
    owner: str | None
    barrier_contact: str | None
    frame_ancestors: str
    lines: dict[str, int]


def load(root: Path) -> Settings:
    """The settings of the project in that folder, `!ENV` filled from the environment."""
    text = (root / FILE).read_text(encoding="utf-8")
    config = yaml.load(text, _Loader)
    extra = config.get("extra") or {}
    return Settings(
        site_name=config["site_name"],
        site_url=config.get("site_url") or "",
        owner=extra.get("owner"),
        barrier_contact=extra.get("barrier_contact"),
        frame_ancestors=str(extra.get("frame_ancestors") or "'none'"),
        lines={
            line.split(":")[0].strip(): number
            for number, line in enumerate(text.splitlines(), start=1)
            if ":" in line
        },
    )


def check(settings: Settings) -> list[Finding]:
    """A warning for each setting that only the host can fill in."""
    return [
        finding(
            "settings/unset", FILE, settings.lines.get(name, 1), 1, name=name, variable=variable
        )
        for name, variable in TO_BE_SET.items()
        if not getattr(settings, name)
    ]


def faults(settings: Settings) -> list[Finding]:
    """What no host could be told."""
    try:
        policy.headers(settings.frame_ancestors)
    except ValueError as error:
        line = settings.lines.get("frame_ancestors", 1)
        return [finding("settings/frame-ancestors", FILE, line, 1, reason=str(error))]
    return []
