"""What a translator in another tool is asked for: one text, under an id that lasts.

A text with plural forms is as many units as its language has forms, so that each stands alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

import polib

from microsite import catalog, translations
from microsite.exchange import plural
from microsite.fit import one_line

State = Literal["translated", "fuzzy", "needs-translation"]
SITE = "site"  # what the words around pages are called; every page's name ends in .md


@dataclass(frozen=True, slots=True)
class Unit:
    """`page` is a path below docs/, or "site". `form` is the number of the plural form, or None.

    `msgid` and `msgid_plural` name the entry of the PO file; `english` is what this unit shows of
    them, `text` its translation, both on one line. `kinds` says what it is ("heading, item").
    `numbers` are examples of those that a plural form is for. `previous` is the English that a
    fuzzy text was made from, where known.
    """

    page: str
    msgid: str
    msgid_plural: str
    form: int | None
    english: str
    text: str
    state: State
    kinds: str = ""
    numbers: str = ""
    previous: str = ""

    @property
    def id(self) -> str:
        """What names it in the files of other tools."""
        return name(self.page, self.msgid, self.msgid_plural, self.form)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a translator should know of it, in English."""
        numbers = f"for these numbers: {self.numbers}" if self.numbers else ""
        previous = f"the English was: {self.previous}" if self.previous else ""
        return tuple(note for note in (self.kinds, numbers, previous) if note)

    @property
    def catalog_page(self) -> str:
        """The page as `microsite.catalog` names it."""
        return "" if self.page == SITE else self.page


@dataclass(frozen=True, slots=True)
class Texts:
    """All units of a language, page by page; `source` is the code of the default language.

    `plural_forms` is the rule of the language's own PO files, as in their headers.
    """

    source: str
    lang: str
    plural_forms: str
    units: tuple[Unit, ...]


def name(page: str, msgid: str, msgid_plural: str = "", form: int | None = None) -> str:
    """The id of a unit: its page, and a hash of its page and English; an NMTOKEN of XML.

    It stays when a page gains or loses other texts.

    >>> name("principles/time.md", "Ask first.")
    'principles.time.md-f738ea73f1f2'
    """
    digest = sha256("\0".join((page, msgid, msgid_plural)).encode()).hexdigest()[:12]
    end = "" if form is None else f".{form}"
    return f"{re.sub(r'[^A-Za-z0-9_-]', '.', page)}-{digest}{end}"


def of_language(root: Path, source: str, lang: str) -> Texts:
    """Every text of the site as `translations/<lang>/` has it, page by page.

    Raises ValueError, naming the file, where one cannot be read or is behind the English.
    """
    units, plural_forms = [], ""
    for page, messages in translations.messages(root).items():
        if not messages:
            continue
        po = _catalog(root, lang, page)
        plural_forms = plural_forms or po.metadata.get("Plural-Forms", "")
        units += _of_page(page or SITE, po, [(m.msgid, m.plural) for m in messages])
    return Texts(source, lang, plural_forms, tuple(units))


def _catalog(root: Path, lang: str, page: str) -> polib.POFile:
    path = catalog.path_of(root, lang, page)
    try:
        return catalog.parse(path) if path.exists() else catalog.new(lang)
    except ValueError as error:
        raise ValueError(f"{path.relative_to(root).as_posix()} cannot be read: {error}.") from error


def _of_page(page: str, po: polib.POFile, wanted: list[tuple[str, str]]) -> Iterator[Unit]:
    entries = {(e.msgid, e.msgid_plural): e for e in po if not e.obsolete and not e.msgctxt}
    if entries.keys() != set(wanted):
        lang = po.metadata.get("Language", "")
        raise ValueError(
            f"The translations of {page} are behind the English. "
            f"Run `microsite translate update {lang}` first."
        )
    try:
        examples = plural.examples(po.metadata.get("Plural-Forms", ""))
    except ValueError as error:
        raise ValueError(f"The Plural-Forms of {page} cannot be read: {error}.") from error
    for key in wanted:
        yield from _of_entry(page, entries[key], examples)


def _of_entry(page: str, entry: polib.POEntry, examples: dict[int, str]) -> Iterator[Unit]:
    if not entry.msgid_plural:
        yield _unit(page, entry, None, entry.msgid, entry.msgstr, "")
    for form, text in sorted(entry.msgstr_plural.items()):
        numbers = examples.get(form, "")
        english = entry.msgid if numbers == "1" else entry.msgid_plural
        yield _unit(page, entry, form, english, text, numbers)


def _unit(
    page: str, entry: polib.POEntry, form: int | None, english: str, text: str, numbers: str
) -> Unit:
    text = one_line(text)
    state: State = ("fuzzy" if entry.fuzzy else "translated") if text else "needs-translation"
    previous = one_line(entry.previous_msgid or "") if state == "fuzzy" else ""
    key = (page, entry.msgid, entry.msgid_plural, form)
    return Unit(*key, one_line(english), text, state, entry.comment, numbers, previous)
