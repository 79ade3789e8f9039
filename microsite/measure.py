"""How hard a text is to read, in the terms that its language's evidence supports."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsite import grade, relative, tiers
from microsite.grade import SHORTEST_SENTENCE, Grade
from microsite.sentences import Sentence
from microsite.tiers import Tier


@dataclass(frozen=True, slots=True)
class Measure:
    """`words` and `sentences` are those that were measured; `length` is the word-weighted mean.

    Sentences of under four words are left out, unless there are no others. `longest` is of all.
    `grade` is for English only, `score` for relative scales only.
    """

    tier: Tier
    words: int
    sentences: int
    longest: int
    length: float
    grade: Grade | None = None
    score: float | None = None


def of(text: Sequence[Sentence], lang: str, explained: frozenset[str] = frozenset()) -> Measure:
    """The measure of sentences of a language; `explained` are words that its glossary explains."""
    tier = tiers.of(lang)
    split = [s.words for s in text]
    counted = [words for words in split if len(words) >= SHORTEST_SENTENCE]
    counted = counted or [words for words in split if words]
    lengths = [len(words) for words in counted]
    total = sum(lengths)
    found = grade.of([s.text for s in text], explained) if tier.measure == "grade" else None
    return Measure(
        tier=tier,
        words=found.words if found else total,
        sentences=len(counted),
        longest=max(map(len, split), default=0),
        length=sum(n * n for n in lengths) / total if total else 0.0,
        grade=found,
        score=relative.score(counted, lang.partition("-")[0])
        if tier.measure == "relative"
        else None,
    )
