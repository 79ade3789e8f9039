"""An English text and its translation side by side: what a careful second reader would point at.

What would break a page is `fit`'s; here a translation may be right and still be worth a look.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from microsite import endings, scripts

NOT_WORDS = re.compile(r"\]\([^)]*\)|%\(\w+\)[sd]|`[^`]*`|\{[#.:][^{}]*\}|<[^<>]+>|https?://\S+")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Languages in which a word said twice is good style are left out.
REPEATS_ARE_SLIPS = {"en", "es", "ru"}
COPIED, LOWER = 4, 3  # words of the English in a row, those of them that are no names
OPENERS = {"\u202a", "\u202b", "\u202d", "\u202e"}
ISOLATES = {"\u2066", "\u2067", "\u2068"}


class Pair(NamedTuple):
    """A text and its translation into `lang`, both as a PO file has them."""

    english: str
    text: str
    lang: str


def numbers(pair: Pair) -> Iterator[str]:
    """Numbers of the English that the translation lacks; it may write more of them as numerals."""
    yield from missing_numbers(pair.english, pair.text)


def missing_numbers(text: str, other: str) -> Iterator[str]:
    """Numbers of a text that another, in whatever language, lacks."""
    yield from Counter(_numbers(text)) - Counter(_numbers(other))


def doubled(pair: Pair) -> Iterator[str]:
    """Words that stand twice in a row, where the English has no such."""
    if pair.lang not in REPEATS_ARE_SLIPS:
        return
    words = re.finditer(r"\b([^\W\d_]+)\s+\1\b", prose(pair.text), re.IGNORECASE)
    if not re.search(r"\b(\w+)\W+\1\b", pair.english, re.IGNORECASE):
        yield from (found[0] for found in words)


def question(pair: Pair) -> Iterator[str]:
    """A question that is none any more, or the other way round."""
    ours, theirs = (endings.asks(text) for text in pair[:2])
    if ours != theirs:
        yield "asks" if ours else "does not ask"


def ending(pair: Pair) -> Iterator[str]:
    """Another sign at the end than in the English, or one where it has none."""
    if found := endings.differ(*pair):
        yield f"{found[1]}, but its English with {found[0]}"


def copied(pair: Pair) -> Iterator[str]:
    """Words of the English left as they are, several in a row."""
    if scripts.of_language(pair.lang) == scripts.LATIN:
        english = WORD.findall(prose(pair.english))
        theirs = " ".join(WORD.findall(prose(pair.text)))
        for at in range(len(english) - COPIED + 1):
            run = english[at : at + COPIED]
            if (
                sum(word.islower() for word in run) >= LOWER
                and f" {' '.join(run)} " in f" {theirs} "
            ):
                yield " ".join(run)
                return
        return
    run = rf"\b[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){{{COPIED - 1},}}"
    yield from re.findall(run, prose(pair.text))


def look_alikes(pair: Pair) -> Iterator[str]:
    """Words with letters of two scripts that look the same."""
    yield from scripts.mixed_words(prose(pair.text))


def directions(pair: Pair) -> Iterator[str]:
    """Invisible signs of direction that are opened and not closed, or closed and never opened.

    https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
    """
    for openers, closer in ((OPENERS, "\u202c"), (ISOLATES, "\u2069")):
        depth = 0
        for sign in pair.text:
            depth += (sign in openers) - (sign == closer)
            if depth < 0:
                break
        if depth:
            yield unicodedata.name(closer if depth < 0 else min(openers & set(pair.text))).lower()


def emphasis(pair: Pair) -> Iterator[str]:
    """A sign of emphasis that is not one of a pair, where the English has pairs."""
    for sign in ("*", "_"):
        ours, theirs = (re.sub(r"\\.", "", prose(text)).count(sign) for text in pair[:2])
        if theirs % 2 and not ours % 2:
            yield sign


RULES: dict[str, Callable[[Pair], Iterator[str]]] = {
    "translations/number": numbers,
    "translations/doubled-word": doubled,
    "translations/question": question,
    "translations/ending": ending,
    "translations/left-in-english": copied,
    "translations/look-alike-letters": look_alikes,
    "translations/direction-signs": directions,
    "translations/emphasis": emphasis,
}


def faults(pair: Pair) -> Iterator[tuple[str, str]]:
    """(rule, what it points at) for everything that the rules find."""
    for rule, find in RULES.items():
        yield from ((rule, what) for what in find(pair))


def prose(text: str) -> str:
    """Without what is copied, not translated."""
    return NOT_WORDS.sub(" ", text)


def _numbers(text: str) -> Iterator[str]:
    """In plain digits, so that ٥ and 5 are one; separators of thousands count for nothing."""
    plain = "".join(
        str(unicodedata.digit(c)) if unicodedata.digit(c, -1) >= 0 and c.isdecimal() else c
        for c in prose(text)
    )
    joined = re.sub(r"(?<=\d)[.,٬’\u00a0\u202f ](?=\d{3}(?!\d))", "", plain)
    return (str(int(digits)) for digits in re.findall(r"\d+", joined))
