"""The folder translations/: what stands in it, and how it follows the sources.

Pages are named by their path below docs/; "" is the file of the words around pages.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from microsite import catalog, extract, safe_file
from microsite.entries import carried
from microsite.extract import Message
from microsite.findings import Finding
from microsite.merge import merge


@dataclass(frozen=True, slots=True)
class Written:
    """What `update` did with a file: "new", "changed", "unchanged" or "removed".

    The counts are of its entries; `obsolete` ones have no place on the site any more.
    """

    path: str
    change: str
    translated: int
    fuzzy: int
    missing: int
    obsolete: int


def messages(root: Path) -> dict[str, list[Message]]:
    """The English texts of every page, and those around them under "".

    Raises ValueError, naming the place, for a file that cannot be read.
    """
    docs = root / "docs"
    pages = {}
    for path in sorted(docs.rglob("*.md")):
        try:
            source = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            raise ValueError(f"{path.relative_to(root).as_posix()} is not in UTF-8") from error
        name = path.relative_to(docs).as_posix()
        pages[name] = extract.page(f"docs/{name}", source)
    return {"": extract.site(root)} | pages


def update(root: Path, lang: str) -> tuple[list[Written], list[Finding]]:
    """Makes the files of a language follow the sources; one that cannot be read stays as it is."""
    return follow(root, lang, messages(root))


def follow(
    root: Path, lang: str, texts: dict[str, list[Message]]
) -> tuple[list[Written], list[Finding]]:
    """The same for texts by page, wherever they stand; `root` holds translations/."""
    old, findings = _read(root, lang)
    broken = {finding.source for finding in findings}
    wanted = {
        page: messages
        for page, messages in texts.items()
        if catalog.path_of(root, lang, page).relative_to(root).as_posix() not in broken
    }
    files = merge(old, wanted, lang)
    return [w for page, po in files.items() for w in _put(root, lang, page, po)], findings


def _read(root: Path, lang: str) -> tuple[dict[str, polib.POFile], list[Finding]]:
    folder = root / "translations" / lang
    files, findings = {}, []
    for path in sorted(folder.rglob("*.po")):
        name = path.relative_to(folder).with_suffix(".md").as_posix()
        try:
            files["" if name == "site.md" else name] = catalog.parse(path)
        except ValueError as error:
            findings.append(catalog.broken(path.relative_to(root).as_posix(), error))
    return files, findings


def _put(root: Path, lang: str, page: str, po: polib.POFile) -> Iterator[Written]:
    path = catalog.path_of(root, lang, page)
    existed = path.exists()
    if po:
        changed = safe_file.write(path, catalog.render(po))
        change = ("changed" if existed else "new") if changed else "unchanged"
    elif existed:
        path.unlink()
        change = "removed"
    else:
        return
    present = [e for e in po if not e.obsolete]
    fuzzy = sum(e.fuzzy for e in present)
    translated = sum(carried(e) and not e.fuzzy for e in present)
    missing = len(present) - fuzzy - translated
    name = path.relative_to(root).as_posix()
    yield Written(name, change, translated, fuzzy, missing, len(po) - len(present))
