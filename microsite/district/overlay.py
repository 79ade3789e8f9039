"""A project for one build: the product's files with the district's laid over copies of them.

Neither folder is touched, so either can change without the other.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml

from microsite import baseline, safe_file, yaml_text
from microsite.district import colors, config, place, resources, translations
from microsite.district import logo as logos
from microsite.district.place import Piece
from microsite.district.settings import District, Logo
from microsite.findings import Finding

COPIED = ("docs", "data", "overrides", "hooks")


@dataclass(frozen=True, slots=True)
class Overlay:
    """`root` is the composed project; `pieces` say where the lines of its files come from."""

    root: Path
    product: Path
    folder: Path
    district: District
    pieces: dict[str, tuple[Piece, ...]]

    def original(self, found: list[Finding]) -> list[Finding]:
        """The findings on the project, each at the file that a person can mend."""
        return [
            place.below(place.original(each, self.pieces), self.product) for each in sorted(found)
        ]

    def is_own(self, found: Finding) -> bool:
        """Whether an original finding is on the district's folder, not on the product."""
        return (self.product / found.source).is_relative_to(self.product / self.folder)


def compose(product: Path, folder: Path, district: District, into: Path) -> Overlay:
    """Writes the project into an empty folder. Raises OSError where a file cannot be read.

    `folder` is the district's, and has been checked.
    """
    ignored = shutil.ignore_patterns("__pycache__")
    for name in COPIED:
        shutil.copytree(product / name, into / name, ignore=ignored)
    pieces = _docs(folder, into)
    pieces |= resources.compose(product, folder, into)
    for lang in district.languages:
        pieces |= translations.compose(product, folder, lang, into)
    _languages(into / "data" / "languages.yml", district.languages)
    _baseline(into, pieces)
    assets = into / "overrides" / "assets"
    if district.colors:
        sheet = (product / colors.SHEET).read_text(encoding="utf-8")
        safe_file.write(assets / colors.NAME, colors.style(district.colors, sheet))
    shown = _logo(folder, district.logo, assets) if district.logo else {}
    text = (product / "mkdocs.yml").read_text(encoding="utf-8")
    text = config.written(text, district, _added(product, pieces), shown)
    safe_file.write(into / "mkdocs.yml", text)
    return Overlay(into, product, folder, district, pieces)


def _docs(folder: Path, into: Path) -> dict[str, tuple[Piece, ...]]:
    if not (folder / "docs").exists():
        return {}
    shutil.copytree(folder / "docs", into / "docs", dirs_exist_ok=True)
    return {
        path.relative_to(folder).as_posix(): place.whole(path.as_posix())
        for path in sorted((folder / "docs").rglob("*"))
        if path.is_file()
    }


def _baseline(into: Path, pieces: dict[str, tuple[Piece, ...]]) -> None:
    """Without the pages that the district replaces: nobody accepted a grade for its own."""
    if not baseline.faults(into) and (state := baseline.load(into)):
        baseline.write(into, {page: kept for page, kept in state.items() if page not in pieces})


def _logo(folder: Path, logo: Logo, assets: Path) -> dict[str, object]:
    """Puts the logo among the assets, and says how the templates show it."""
    path = folder / logo.file
    name = f"district-logo{path.suffix.lower()}"
    shutil.copyfile(path, assets / name)
    size = logos.size(path.name, path.read_bytes())
    return {"src": f"assets/{name}", "alt": logo.alt, **size._asdict()}


def _added(product: Path, pieces: dict[str, tuple[Piece, ...]]) -> list[str]:
    """The district's pages that are not in the place of ours, by their path below docs/."""
    pages = [name for name in pieces if name.startswith("docs/") and name.endswith(".md")]
    return [name.removeprefix("docs/") for name in pages if not (product / name).exists()]


def _languages(path: Path, codes: tuple[str, ...]) -> None:
    """Those that the district offers, in its order; English first, because docs/ is in it."""
    default, *others = yaml_text.load(path.read_text(encoding="utf-8"))
    by_code = {row["code"]: row for row in others}
    rows = [default, *(by_code[code] for code in codes if code in by_code)]
    safe_file.write(path, yaml.safe_dump(rows, allow_unicode=True, sort_keys=False))
