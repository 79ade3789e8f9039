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
    """The settings of the district in that folder; None where there are findings.

    `known` are the codes of the product's languages: all of them, unless the district chooses.
    """
    path = folder / FILE
    if not path.is_file():
        return None, [finding("district/no-settings", path.as_posix(), folder=folder.as_posix())]
    _, text, data = data_file.read(folder, path, dict, "settings by name")
    if isinstance(data, Finding):
        return None, [replace(data, source=path.as_posix())]
    places = yaml_places.of(text)
    if found := settings_check.check(path.as_posix(), data, places, known):
        return None, found
    return _district(data, places, known), []


def _district(data: dict, places: dict[tuple[str | int, ...], Place], known: list[str]) -> District:
    """The settings from values that are sound; what is null is left out."""
    given = {key: value for key, value in data.items() if value is not None}
    texts = {key: " ".join(value.split()) for key, value in given.items() if type(value) is str}
    parts = {"languages": tuple(given.get("languages", known)), "places": places}
    if "logo" in given:
        parts["logo"] = Logo(**given["logo"])
    if "colors" in given:
        parts["colors"] = Colors(**{k: v.lower() for k, v in given["colors"].items()})
    return District(**texts | parts)
