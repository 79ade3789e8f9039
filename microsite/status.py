"""How far the translations are: by language and page, as a reader of the site would find them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from microsite import catalog, extract, languages, words
from microsite.catalog import Catalog
from microsite.findings import Finding
from microsite.translation import translate


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review of a page: `date` is YYYY-MM-DD, `approved` counts the texts it still holds for."""

    by: str
    role: str
    date: str
    approved: int


@dataclass(frozen=True, slots=True)
class Status:
    """Texts of a page in a language: `total = translated + fuzzy + missing`.

    `page` is a path below docs/, or "" for the words around pages. `approved` counts those of the
    translated texts that somebody approved as they are, `reviewed` says that these are all, and
    `reviews` who did it. Texts of a critical page count as translated, though readers see them
    only when approved. `findings` are translations that cannot be shown.
    """

    lang: str
    page: str
    total: int
    translated: int
    fuzzy: int
    missing: int
    approved: int
    reviewed: bool
    reviews: tuple[Reviewed, ...]
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
    counts = (shown.total, shown.translated + shown.withheld, shown.fuzzy, shown.missing)
    texts = (*shown.approved, *shown.unapproved)
    return Status(lang, page, *counts, *_approved(entries, texts), shown.findings)


def _site(root: Path, lang: str, messages: list[extract.Message]) -> Status:
    entries = catalog.load(root, lang, "")
    texts = [message.msgid for message in messages]
    fuzzy = sum(1 for text in texts if text in entries.entries and entries.entries[text].fuzzy)
    shown = words.usable(root, lang, texts)
    counts = (len(texts), len(shown), fuzzy, len(texts) - fuzzy - len(shown))
    findings = tuple(words.faults(root, lang))
    return Status(lang, "", *counts, *_approved(entries, shown), findings)


def _approved(entries: Catalog, texts: Iterable[str]) -> tuple[int, bool, tuple[Reviewed, ...]]:
    """How many of the translated texts are approved, whether all of them, and by which reviews."""
    digests = [entries.digest(text) for text in texts]
    found = [
        Reviewed(by, role, day.isoformat(), sum(digest in held for digest in digests))
        for by, role, day, held in entries.reviews
    ]
    known = {digest for review in entries.reviews for digest in review.texts}
    approved = sum(digest in known for digest in digests)
    return approved, 0 < approved == len(digests), tuple(found)
