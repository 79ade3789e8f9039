"""How far the translations are: by language and page, as a reader of the site would find them."""

from dataclasses import dataclass
from pathlib import Path

from microsite import catalog, extract, languages, words
from microsite.catalog import Catalog
from microsite.findings import Finding
from microsite.translation import translate


@dataclass(frozen=True, slots=True)
class Status:
    """Texts of a page in a language: `total = translated + fuzzy + missing`.

    `page` is a path below docs/, or "" for the words around pages. Nobody in `reviewed_by` means
    a draft; `review_date` is YYYY-MM-DD. `findings` are translations that cannot be shown.
    """

    lang: str
    page: str
    total: int
    translated: int
    fuzzy: int
    missing: int
    reviewed_by: str | None
    review_date: str | None
    findings: tuple[Finding, ...]


def load(root: Path) -> list[Status]:
    """Every page in every language but the default one, words around pages first.

    Raises ValueError, naming the place, for a source file that cannot be read.
    """
    codes = [known.code for known in languages.load(root / "data" / "languages.yml")][1:]
    pages = sorted((root / "docs").rglob("*.md"))
    site = extract.site(root)
    found = []
    for lang in codes:
        found.append(_site(root, lang, site))
        found += [_page(root, lang, path) for path in pages]
    return found


def _page(root: Path, lang: str, path: Path) -> Status:
    page = path.relative_to(root / "docs").as_posix()
    entries = catalog.load(root, lang, page)
    shown = translate(path.read_bytes().decode("utf-8"), entries)
    counts = (shown.total, shown.translated, shown.fuzzy, shown.missing)
    return _status(lang, page, counts, entries, shown.findings)


def _site(root: Path, lang: str, messages: list[extract.Message]) -> Status:
    entries = catalog.load(root, lang, "")
    found = [entries.entries.get(message.msgid) for message in messages]
    fuzzy = sum(1 for entry in found if entry and entry.fuzzy)
    faults = words.faults(root, lang)
    unusable = {fault.line for fault in faults}
    translated = sum(1 for e in found if e and e.text and not e.fuzzy and e.line not in unusable)
    counts = (len(found), translated, fuzzy, len(found) - fuzzy - translated)
    return _status(lang, "", counts, entries, tuple(faults))


def _status(
    lang: str,
    page: str,
    counts: tuple[int, int, int, int],
    entries: Catalog,
    findings: tuple[Finding, ...],
) -> Status:
    return Status(lang, page, *counts, entries.reviewed_by, entries.review_date, findings)
