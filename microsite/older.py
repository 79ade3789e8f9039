"""Which translations of an earlier English may still be shown where the English has changed.

A reader must find the same links, ids, numbers and days in them; other words may have changed.
"""

import re
from collections import Counter
from collections.abc import Iterable

from microsite import english_words
from microsite.catalog import Catalog, Entry
from microsite.fit import fault, one_line
from microsite.pairs import missing_numbers
from microsite.segments import Segment

# What is copied and is not among the parts that `fit` compares.
_COPIED = re.compile(
    r"%\(\w+\)[sd]|https?://[^\s<>()]*[^\s<>().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
_WORD = re.compile(r"[a-z]+")


def texts(segments: Iterable[Segment], catalog: Catalog) -> frozenset[str]:
    """The English of those texts, each of which fits every place where it stands on the page.

    A text of the front matter is none: menus and lists on other pages show it without a notice.
    Nor is one that was fuzzy by itself: nobody says that it translates this text at all.
    """
    places: dict[str, list[Segment]] = {}
    for segment in segments:
        places.setdefault(segment.words, []).append(segment)
    return frozenset(
        english
        for english, entry in catalog.entries.items()
        if entry.previous and english in places
        if all(s.kind != "meta" and _stands(s, entry, catalog.source) for s in places[english])
    )


def _stands(segment: Segment, entry: Entry, source: str) -> bool:
    text = one_line(entry.text)
    return (
        fault(segment, text, source, entry.line) is None
        and _amounts(segment.words) == _amounts(entry.previous)
        and not any(missing_numbers(segment.words, text))
        and not any(missing_numbers(segment.words, entry.previous))
        and not any(missing_numbers(entry.previous, segment.words))
        and Counter(_COPIED.findall(segment.words)) == Counter(_COPIED.findall(text))
    )


def _amounts(english: str) -> Counter[str]:
    """Numbers, days and months in words: a translation has others, so the two English tell."""
    words = _WORD.findall(english.lower())
    return Counter(word for word in words if word in english_words.of_kind("amounts"))
