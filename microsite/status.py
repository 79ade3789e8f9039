"""How far the translations are: by language and page, as a reader of the site would find them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from microsite import (
    catalog,
    front_matter,
    languages,
    pairs,
    recheck,
    sentences,
    translations,
    words,
)
from microsite.catalog import Catalog
from microsite.extract import Message
from microsite.findings import Finding
from microsite.languages import Language
from microsite.recheck import Recheck
from microsite.translation import translate


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review of a page: `date` is YYYY-MM-DD, `approved` counts the texts it still holds for,
    `void` those that it was given for and that have changed or gone since.
    """

    by: str
    role: str
    date: str
    approved: int
    void: int


@dataclass(frozen=True, slots=True)
class Status:
    """Texts of a page in a language: `total = translated + older + fuzzy + missing`.

    `page` is a path below docs/, or "" for the words around pages. `older` counts texts shown in
    the translation of an earlier English, `fuzzy` those that stand in English until one looks.
    `approved` counts those of the translated texts that somebody approved as they are, `reviewed`
    says that these are all that is shown, and `reviews` who did it. Texts of a critical page count
    as translated, though readers see them only when approved. `findings` are translations that
    cannot be shown.

    `withheld` counts translated texts of a `critical` page that readers do not see until somebody
    approves them. `words_left` are the English words of the texts that are older, fuzzy or missing.
    `out_of_date` are the older and fuzzy texts, `to_review` those of a reviewed page that have a
    translation of today's English which no review holds for.
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
    critical: bool
    withheld: int
    words_left: int
    out_of_date: tuple[Recheck, ...]
    to_review: tuple[Recheck, ...]


def load(root: Path) -> list[Status]:
    """Every page in every language but the default one, words around pages first.

    Raises ValueError, naming the place, for a source file that cannot be read.
    """
    messages = translations.messages(root)
    around = messages.pop("")
    pages = {page: (root / "docs" / page).read_bytes().decode("utf-8") for page in messages}
    found = []
    for language in languages.load(root / "data" / "languages.yml")[1:]:
        found.append(_site(root, language.code, around))
        found += [_page(root, language, page, pages[page], messages[page]) for page in pages]
    return found


def count(text: str) -> int:
    """The words of an English text, as those of a sentence are counted; no targets or places."""
    return sum(len(sentence.words) for sentence in sentences.split(pairs.prose(text), "en"))


def _page(
    root: Path, language: Language, page: str, source: str, messages: Sequence[Message]
) -> Status:
    entries = catalog.load(root, language.code, page)
    shown = translate(source, entries, language.keeps_older)
    fit = (*shown.approved, *shown.unapproved)
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
        reviews=_reviewed(entries, fit),
        findings=shown.findings,
        critical=front_matter.critical(source),
        withheld=shown.withheld,
        words_left=_words_left(messages, fit),
        out_of_date=recheck.out_of_date(messages, entries),
        to_review=recheck.to_review(messages, entries, fit),
    )


def _site(root: Path, lang: str, messages: Sequence[Message]) -> Status:
    entries = catalog.load(root, lang, "")
    shown = words.usable(root, lang, [message.msgid for message in messages])
    approved = sum(map(entries.approved, shown))
    out_of_date = recheck.out_of_date(messages, entries)
    fuzzy = len(out_of_date)
    return Status(
        lang=lang,
        page="",
        total=len(messages),
        translated=len(shown),
        older=0,
        fuzzy=fuzzy,
        missing=len(messages) - fuzzy - len(shown),
        approved=approved,
        reviewed=0 < approved == len(shown),
        reviews=_reviewed(entries, shown),
        findings=tuple(words.faults(root, lang)),
        critical=False,
        withheld=0,
        words_left=_words_left(messages, shown),
        out_of_date=out_of_date,
        to_review=recheck.to_review(messages, entries, shown),
    )


def _words_left(messages: Iterable[Message], fit: Collection[str]) -> int:
    return sum(count(m.msgid) + count(m.plural) for m in messages if m.msgid not in fit)


def _reviewed(entries: Catalog, texts: Iterable[str]) -> tuple[Reviewed, ...]:
    """The reviews of a page, and how many of its translated texts each still holds for."""
    digests = {entries.digest(text) for text in texts}
    return tuple(
        Reviewed(by, role, day.isoformat(), len(digests & held), len(held - digests))
        for by, role, day, held in entries.reviews
    )
