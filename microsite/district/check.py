"""Everything that can be said of a district's folder before anything is built from it."""

from collections.abc import Iterator
from pathlib import Path

from microsite import languages
from microsite.district import colors, logo, pages, resources, settings, translations
from microsite.district.settings import District
from microsite.findings import Finding, finding

READ = ("docs", "translations", settings.FILE, resources.FILE)
OWN = ("readme", "license", "changelog")  # files that people write for each other


def check(root: Path, folder: Path) -> tuple[District | None, list[Finding]]:
    """The district, None where it has no settings, and the findings on its folder.

    `root` is the product that it is laid over. Nothing is built where one of them is an error.
    """
    known = [language.code for language in languages.load(root / "data" / "languages.yml")]
    district, found = settings.read(folder, known)
    if district:
        found += [
            *_look(root, folder, district),
            *_unread(folder, district),
            *pages.check(root, folder),
            *resources.check(root, folder),
            *translations.broken(folder, district.languages),
        ]
    return district, sorted(found)


def _unread(folder: Path, district: District) -> Iterator[Finding]:
    """Files that nothing reads: a name with a slip in it would be passed over in silence."""
    read = {*READ, district.logo.file.split("/")[0]} if district.logo else {*READ}
    unread = [path for path in folder.iterdir() if path.name not in read]
    if ("logo",) in district.places and not district.logo:  # another finding says what it lacks
        unread = [path for path in unread if path.suffix.lower() not in logo.ENDINGS]
    langs = (folder / "translations").glob("*")
    unread += [path for path in langs if path.name not in district.languages]
    for path in unread:
        if not path.name.startswith(".") and path.stem.lower() not in OWN:
            yield finding("district/unread", path.as_posix(), name=path.name)


def _look(root: Path, folder: Path, district: District) -> Iterator[Finding]:
    """What is wrong with the colors and the logo."""
    source, places = (folder / settings.FILE).as_posix(), district.places
    if district.colors:
        sheet = (root / colors.SHEET).read_text(encoding="utf-8")
        yield from colors.check(source, district.colors, places, sheet)
    if district.logo:
        path = folder / district.logo.file
        if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
            words = {"entry": "logo", "field": "file", "value": district.logo.file}
            wanted = "the name of a file in the district's folder"
            place = places["logo", "file"]
            yield finding("data/bad-value", source, *place, **words, wanted=wanted)
            return
        for line, what in logo.flaws(path.name, path.read_bytes()):
            yield finding("district/unsafe-logo", path.as_posix(), line, what=what)
