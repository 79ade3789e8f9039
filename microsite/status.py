"""How far the translations are: by language and page, as a reader of the site would find them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from microsite import catalog, extract, languages, words
from microsite.catalog import Catalog
from microsite.findings import Finding
from microsite.languages import Language
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
    """Texts of a page in a language: `total = translated + older + fuzzy + missing`.

    `page` is a path below docs/, or "" for the words around pages. `older` counts texts shown in
    the translation of an earlier English, `fuzzy` those that stand in English until one looks.
    `approved` counts those of the translated texts that somebody approved as they are, `reviewed`
    says that these are all that is shown, and `reviews` who did it. Texts of a critical page count
    as translated, though readers see them only when approved. `findings` are translations that
    cannot be shown.
    """

    lang: str
    page: str
    total: int
    translated: int
    older: int
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
    pages = sorted((root / "docs").rglob("*.md"))
    site = extract.site(root)
    found = []
    for language in languages.load(root / "data" / "languages.yml")[1:]:
        found.append(_site(root, language.code, site))
        found += [_page(root, language, path) for path in pages]
    return found


def _page(root: Path, language: Language, path: Path) -> Status:
    page = path.relative_to(root / "docs").as_posix()
    entries = catalog.load(root, language.code, page)
    source = path.read_bytes().decode("utf-8")
    shown = translate(source, entries, language.keeps_older)
    return Status(
        lang=language.code,
        page=page,
        total=shown.total,
        translated=shown.translated + shown.withheld,
        older=shown.older,
        fuzzy=shown.fuzzy,
        missing=shown.missing,
        approved=len(shown.approved),
        reviewed=shown.reviewed,
        reviews=_reviewed(entries, (*shown.approved, *shown.unapproved)),
        findings=shown.findings,
    )


def _site(root: Path, lang: str, messages: list[extract.Message]) -> Status:
    entries = catalog.load(root, lang, "")
    texts = [message.msgid for message in messages]
    fuzzy = sum(1 for text in texts if text in entries.entries and entries.entries[text].fuzzy)
    shown = words.usable(root, lang, texts)
    approved = sum(map(entries.approved, shown))
    return Status(
        lang=lang,
        page="",
        total=len(texts),
        translated=len(shown),
        older=0,
        fuzzy=fuzzy,
        missing=len(texts) - fuzzy - len(shown),
        approved=approved,
        reviewed=0 < approved == len(shown),
        reviews=_reviewed(entries, shown),
        findings=tuple(words.faults(root, lang)),
    )


def _reviewed(entries: Catalog, texts: Iterable[str]) -> tuple[Reviewed, ...]:
    """The reviews of a page, and how many of its translated texts each still holds for."""
    digests = [entries.digest(text) for text in texts]
    return tuple(
        Reviewed(by, role, day.isoformat(), sum(digest in held for digest in digests))
        for by, role, day, held in entries.reviews
    )
