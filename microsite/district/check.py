"""Everything that can be said of a district's folder before anything is built from it."""

from collections.abc import Iterator
from pathlib import Path

from microsite import languages
from microsite.district import settings, translations
from microsite.district.settings import District
from microsite.findings import Finding, finding

READ = ("docs", "translations", settings.FILE, "resources.yml")
OWN = ("readme", "license", "changelog")  # files that people write for each other


def check(root: Path, folder: Path) -> tuple[District | None, list[Finding]]:
    """The district, None where its settings cannot be used, and the findings on its folder.

    `root` is the product that it is laid over.
    """
    known = [language.code for language in languages.load(root / "data" / "languages.yml")]
    district, found = settings.read(folder, known)
    if district:
        found += [*_unread(folder, district), *translations.broken(folder, district.languages)]
    return district, sorted(found)


def _unread(folder: Path, district: District) -> Iterator[Finding]:
    """Files that nothing reads: a name with a slip in it would be passed over in silence."""
    logo = district.logo.file.split("/")[0] if district.logo else None
    langs = [path for path in sorted((folder / "translations").glob("*"))]
    unread = [path for path in langs if path.name not in district.languages]
    unread += [path for path in sorted(folder.iterdir()) if path.name not in (*READ, logo)]
    for path in unread:
        if not path.name.startswith(".") and path.stem.lower() not in OWN:
            yield finding("district/unread", path.as_posix(), name=path.name)
