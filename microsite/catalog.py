"""The translations of a page, or of the words around pages: a gettext PO file, its reviews."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import polib
from babel import Locale, UnknownLocaleError
from babel.messages.plurals import get_plural

from microsite import reviews
from microsite.findings import Finding, finding
from microsite.reviews import Review

_LINE = re.compile(
    r"\s*(?:#(?!~).*|#~"  # a comment
    r'|(?:#~\|?)?\s*(?:msg(?:ctxt|id|id_plural|str(?:\[\d+\])?)\s*)?"(?:[^"\\]|\\.)*")?\s*$'
)


@dataclass(frozen=True, slots=True)
class Entry:
    """`text` is empty where nobody has translated yet; `line` is its place in the PO file.

    Of a text with plural forms it is the first, and empty while one of them is missing; `forms`
    are the English plural and all translations. `comment` is the translator's own, `previous` the
    earlier English that a fuzzy text was made from, empty where the file does not say.
    """

    text: str
    fuzzy: bool
    line: int
    forms: tuple[str, ...] = ()
    comment: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """`entries` by English text, and the `reviews` of the page, what is void of them included.

    A file that cannot be read has no entries and one finding; no file at all has neither. A catalog
    equals itself alone, so that what is made of it can be remembered.
    """

    source: str
    entries: dict[str, Entry] = field(default_factory=dict)
    reviews: tuple[Review, ...] = ()
    findings: tuple[Finding, ...] = ()

    def digest(self, english: str) -> str:
        """The digest by which a review knows the text and its translation; raises KeyError."""
        entry = self.entries[english]
        return reviews.digest(english, *(entry.forms or (entry.text,)))

    def approved(self, english: str) -> bool:
        """Whether somebody has approved the translation of the text as both are now."""
        return english in self.entries and any(
            self.digest(english) in review.texts for review in self.reviews
        )


def path_of(root: Path, lang: str, page: str) -> Path:
    """Where the translations of `principles/empathy.md` stand; `page` "" for the site's words."""
    return root / "translations" / lang / (page.removesuffix(".md") + ".po" if page else "site.po")


def load(root: Path, lang: str, page: str) -> Catalog:
    """The catalog of a page in a language; never raises for what a translator wrote.

    It is the same one as long as the file and the reviews are the same.
    """
    path = path_of(root, lang, page)
    source = path.relative_to(root).as_posix()
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        data = None
    return _catalog(path, source, data, reviews.of_page(root, lang, page))


@lru_cache(maxsize=1024)  # a build asks for each page of each language several times
def _catalog(path: Path, source: str, data: bytes | None, approved: tuple[Review, ...]) -> Catalog:
    """`data` is what stands in the file: once it changes, it is read again."""
    if data is None:
        return Catalog(source)
    try:
        po = parse(path)
    except ValueError as error:
        return Catalog(source, findings=(broken(source, error),))
    entries = {
        e.msgid: Entry(_text(e), e.fuzzy, e.linenum or 1, _forms(e), e.tcomment, _previous(e))
        for e in po
        if not e.obsolete
    }
    return Catalog(source, entries, approved)


def _text(entry: polib.POEntry) -> str:
    forms = entry.msgstr_plural
    return (forms.get(0, "") if all(forms.values()) else "") if forms else entry.msgstr


def _forms(entry: polib.POEntry) -> tuple[str, ...]:
    forms = entry.msgstr_plural
    return (entry.msgid_plural, *(forms[n] for n in sorted(forms))) if forms else ()


def _previous(entry: polib.POEntry) -> str:
    return (entry.fuzzy and entry.previous_msgid) or ""


def parse(path: Path) -> polib.POFile:
    """The PO file at that path. Raises ValueError, naming the line, where reading would lose words.

    polib passes over a quotation mark that is missing, and over a comment below the last text.
    """
    last, place = "", 0
    for number, line in enumerate(path.read_bytes().decode("utf-8-sig").split("\n"), start=1):
        if not _LINE.match(line):
            raise ValueError(f"it cannot be understood here: {line.strip()} (line {number})")
        if line.strip():
            last, place = line, number
    if last.startswith("#") and not last.startswith("#~"):
        raise ValueError(f"no text follows this comment: {last.strip()} (line {place})")
    try:
        return polib.pofile(str(path), encoding="utf-8-sig", wrapwidth=0)
    except (OSError, IndexError, KeyError, AttributeError, TypeError) as error:
        line = re.search(r"\(line \d+\)", str(error))
        place = f" {line[0]}" if line else ""
        raise ValueError(f"its parts do not follow each other as in a PO file{place}") from error


def new(lang: str) -> polib.POFile:
    """A PO file without entries. Nobody has reviewed it, and it holds no date that goes stale."""
    po = polib.POFile(wrapwidth=0)
    po.metadata = {
        "Language": lang,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": _plural_forms(lang),
    }
    return po


def _plural_forms(lang: str) -> str:
    """By the CLDR; a language that it does not know has one form until its file says more."""
    try:
        return get_plural(Locale.parse(lang, sep="-")).plural_forms
    except (UnknownLocaleError, ValueError):
        return "nplurals=1; plural=0;"


def render(po: polib.POFile) -> str:
    """The file's content. One line a text, as in docs/: a changed word changes one line."""
    po.wrapwidth = 0
    return str(po)


def broken(source: str, error: ValueError) -> Finding:
    """What `parse` says, as a finding at its line."""
    reason, line = cause(error)
    return finding("translations/broken-file", source, line, 1, reason=reason)


def cause(error: ValueError) -> tuple[str, int]:
    """What it says, and the line that it names at its end, else the first."""
    reason = "it is not in UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
    line = re.search(r" \(line (\d+)\)$", reason)
    return (reason[: line.start()], int(line[1])) if line else (reason, 1)
