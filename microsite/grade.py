"""The school grade of an English text, as an estimate with its interval; never a bare number.

Fitted on one half of 4,724 graded texts and tried on the other: r = .67 with the judgments of
teachers, 90 of 100 intervals hold (contributing/reading.md says what that means).
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from microsite.familiar import content_word

SHORTEST_SENTENCE = 4  # words; what is shorter is a label or a call, and hides long sentences
ENOUGH_WORDS = 100
LOWEST, HIGHEST = 3, 12  # grades of the texts that it was fitted on
CHANCE = 0.8

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")


class Counts(NamedTuple):
    """Sums over sentences; `squares` is of their lengths, `zipf` of their content words."""

    words: int = 0
    sentences: int = 0
    squares: int = 0
    content: int = 0
    unfamiliar: int = 0
    zipf: float = 0.0
    syllables: int = 0


@dataclass(frozen=True, slots=True)
class Grade:
    """`estimate`, `low` and `high` are school grades; the scale was fitted from 3 to 12.

    The interval holds nine times in ten. `words` are those that were measured.
    """

    estimate: float
    words: int
    flesch_kincaid: float

    @property
    def deviation(self) -> float:
        """Standard deviation of the error, which no length of text brings below 1.85 grades."""
        return math.sqrt(1.85**2 + 9.2**2 / self.words)

    @property
    def low(self) -> float:
        return self.estimate - 1.645 * self.deviation

    @property
    def high(self) -> float:
        return self.estimate + 1.645 * self.deviation

    @property
    def band(self) -> str:
        """For people: "grade 4 to 10". The ends of the scale stand for all that lies beyond."""
        low, high = (min(max(round(end), LOWEST), HIGHEST) for end in (self.low, self.high))
        return f"grade {low} to {high}" if low < high else f"grade {low}"

    def chance_over(self, budget: float) -> float:
        """How likely the text is harder than that grade, from 0 to 1."""
        return (1 + math.erf((self.estimate - budget) / self.deviation / math.sqrt(2))) / 2

    def verdict(self, budget: float) -> str:
        """One of "over" and "within" where likely enough, else "unclear" or "too short to say"."""
        if self.words < ENOUGH_WORDS:
            return "too short to say"
        chance = self.chance_over(budget)
        return "over" if chance >= CHANCE else "within" if chance <= 1 - CHANCE else "unclear"


def of(sentences: Iterable[str], explained: frozenset[str] = frozenset()) -> Grade | None:
    """The grade of a text; None where it has no word.

    `explained` are words in small letters that the glossary explains: they count as familiar.
    A text that has only sentences of under four words is measured by those.
    """
    counts = [c for sentence in sentences if (c := count(sentence, explained)).words]
    counts = [c for c in counts if c.words >= SHORTEST_SENTENCE] or counts
    total = Counts(*map(sum, zip(*counts, strict=True)))
    if not total.words:
        return None
    length = math.log(total.squares / total.words)
    unfamiliar = total.unfamiliar / max(total.content, 1)
    zipf = total.zipf / total.content if total.content else 6.0  # all words are very common
    return Grade(
        estimate=11.316 + 1.973 * length + 6.209 * unfamiliar - 2.616 * zipf,
        words=total.words,
        flesch_kincaid=0.39 * total.words / total.sentences
        + 11.8 * total.syllables / total.words
        - 15.59,
    )


def rare_words(sentences: Iterable[str], explained: frozenset[str] = frozenset()) -> list[str]:
    """The unfamiliar words of a text in small letters, the rarest first, each once."""
    found = {}
    for sentence in sentences:
        for at, word in enumerate(_WORD.findall(sentence)):
            small = word.lower()
            if not (at and word[0].isupper()) and (known := content_word(small)):
                found[small] = known
    hard = [word for word, known in found.items() if not (known.familiar or word in explained)]
    return sorted(hard, key=lambda word: found[word].zipf)


@lru_cache(maxsize=16384)  # a page is read again after each change, most of it unchanged
def count(sentence: str, explained: frozenset[str] = frozenset()) -> Counts:
    """What one sentence adds. A capital inside it makes a name, which is no content word."""
    words = _WORD.findall(sentence)
    content = unfamiliar = 0
    zipf = 0.0
    for at, word in enumerate(words):
        small = word.lower()
        if (at and word[0].isupper()) or not (known := content_word(small)):
            continue
        content += 1
        zipf += known.zipf
        unfamiliar += not (known.familiar or small in explained)
    syllables = sum(map(_syllables, words))
    return Counts(
        len(words), 1 if words else 0, len(words) ** 2, content, unfamiliar, zipf, syllables
    )


@lru_cache(maxsize=65536)
def _syllables(word: str) -> int:
    """Groups of vowels, without a silent e: what Flesch-Kincaid is usually counted by."""
    word = word.lower()
    silent = word.endswith("e") and not word.endswith(("le", "ee"))
    return max(1, len(_VOWELS.findall(word)) - silent)
