"""Whether a translation says the terms of its English in a form that the language agreed on."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from microsite import glossary
from microsite.glossary import Term


class Agreed(NamedTuple):
    """A term in the default language and the same in another."""

    english: Term
    own: Term


def load(root: Path, lang: str, default: str) -> tuple[Agreed, ...]:
    """The terms that both languages have, in the order of the default language's glossary."""
    own = {term.id: term for term in glossary.load(glossary.path_of(root, lang))}
    known = glossary.load(glossary.path_of(root, default))
    return tuple(Agreed(term, own[term.id]) for term in known if term.id in own)


def lacking(english: str, text: str, agreed: Sequence[Agreed]) -> Iterator[Agreed]:
    """Those that the English says and its translation does not. Both without links and code."""
    for pair in agreed:
        if pair.english.find(english) and not pair.own.is_said_in(text):
            yield pair
