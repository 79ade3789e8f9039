"""The words of this field: what they mean, how they are found in a text, how a page lists them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from microsite import yaml_text

# Chinese writes no spaces between words, and Korean endings are written on to a word.
HAN, HANGUL = "\u3400-\u9fff\uf900-\ufaff", "\uac00-\ud7af"
# Ranges take a hundred times as long to compile, for each term, as the ends that other texts need;
# compiled without regard to capitals, four times that.
BEFORE, AFTER = rf"(?-i:(?<![^\W{HAN}]))", rf"(?-i:(?![^\W{HAN}{HANGUL}]))"
_JOINED = re.compile(f"[{HAN}{HANGUL}]")
KINDS = ("acronym", "term", "people")
LISTS = ("also", "explained_by", "avoid")


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of `data/glossary/<lang>.yml`, where a comment says what each field means.

    `id` is the same in every language: the entry stands at `#term-<id>` on a page.
    """

    term: str
    kind: str
    plain: str
    explanation: str
    explained_by: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    source: str = ""
    full: str = ""
    avoid: tuple[str, ...] = ()
    id: str = ""

    def find(self, text: str) -> re.Match[str] | None:
        """The first place of the term, in any of its forms."""
        return _search((self.term, *self.also), self.kind == "acronym", text)

    def may_stand_in(self, folded: str) -> bool:
        """Whether its letters do, in any of its forms; `folded` is the text in lower case.

        It costs far less than to find its first place, and most terms stand in no given text.
        """
        return any(form.casefold() in folded for form in (self.term, *self.also))

    def first_in(self, text: str) -> int | None:
        """Where the term, in any of its forms, first stands in the text; None if nowhere."""
        found = self.find(text)
        return found.start() if found else None

    def is_said_in(self, text: str) -> bool:
        """Whether the text has the term in any form: its own, plain words, an acronym in full."""
        others = self.explained_by if self.kind == "acronym" else ()
        forms = (self.plain, *others, *([self.full] if self.full else []))
        return self.find(text) is not None or _search(forms, False, text) is not None

    def is_explained_in(self, sentence: str) -> bool:
        """Whether a sentence says what the term means; words about people say it themselves."""
        forms = (*self.explained_by, self.plain, *([self.full] if self.full else []))
        return self.kind == "people" or _search(forms, False, sentence) is not None


class Shown(NamedTuple):
    """A term as a reader of one language gets it, and the language that its words are in."""

    term: Term
    lang: str


def path_of(root: Path, lang: str) -> Path:
    """The file of that language's glossary, which need not exist."""
    return root / "data" / "glossary" / f"{lang}.yml"


def load(path: Path) -> tuple[Term, ...]:
    """The terms of a glossary, in its order; none where there is no file.

    Raises TypeError for an entry with a field that is missing or not known:
    `microsite check` says which, with its line.
    """
    return _parse(path.read_text(encoding="utf-8")) if path.exists() else ()


def shown(root: Path, lang: str, default: str) -> list[Shown]:
    """The whole glossary for readers of `lang`, each term in the default language if it must be.

    In the order of the Latin alphabet, accents aside. Words of another script keep the order of
    their file, because sorting those takes rules that Python does not have.
    """
    own = [Shown(term, lang) for term in load(path_of(root, lang))]
    ids = {term.id for term, _ in own}
    others = [Shown(t, default) for t in load(path_of(root, default)) if t.id not in ids]
    if all(_is_latin(term.term) for term, _ in own):
        return sorted(own + others, key=_order)
    return own + sorted(others, key=_order)


@lru_cache(maxsize=32)  # every page of a build reads the same few texts
def _parse(text: str) -> tuple[Term, ...]:
    return tuple(
        Term(**row | {name: tuple(row[name]) for name in LISTS if name in row}, id=id)
        for id, row in (yaml_text.load(text) or {}).items()
    )


def _search(forms: tuple[str, ...], exact: bool, text: str) -> re.Match[str] | None:
    return _pattern(forms, exact, _JOINED.search(text) is not None).search(text)


@lru_cache(maxsize=2048)  # the forms of all glossaries, looked for in every sentence
def _pattern(forms: tuple[str, ...], exact: bool, joined: bool) -> re.Pattern[str]:
    """`joined`: the text has signs that words are written on to without a space."""
    before, after = (BEFORE, AFTER) if joined else (r"(?<!\w)", r"(?!\w)")
    one_of = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(f"{before}(?{'' if exact else 'i'}:{one_of}){after}")


def _order(entry: Shown) -> str:
    letters = unicodedata.normalize("NFKD", entry.term.term.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in letters if not unicodedata.combining(c)).casefold()


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(c, "").startswith("LATIN") for c in text if c.isalpha())
