"""Which changed text comes from which earlier one, by its words and by where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# Shares of equal characters; two texts after the same neighbor may differ more.
ALIKE, ALIKE_IN_PLACE = 0.6, 0.4


@dataclass(frozen=True, slots=True)
class Place:
    """A text, what it is ("heading", ...), and the last text before it that did not change."""

    text: str
    kinds: frozenset[str]
    after: str | None


def pairs(earlier: Sequence[Place], later: Sequence[Place]) -> dict[int, int]:
    """Index in `later` to index in `earlier`, the most alike first; each is used once."""
    scores = [
        (score, -abs(new - old), new, old)
        for new, place in enumerate(later)
        for old, candidate in enumerate(earlier)
        if (score := _score(candidate, place))
    ]
    found: dict[int, int] = {}
    for _, _, new, old in sorted(scores, reverse=True):
        if new not in found and old not in found.values():
            found[new] = old
    return found


def _score(earlier: Place, later: Place) -> float:
    if earlier.kinds and not earlier.kinds & later.kinds:
        return 0
    needed = ALIKE_IN_PLACE if earlier.after == later.after else ALIKE
    matcher = SequenceMatcher(None, earlier.text, later.text, autojunk=False)
    if matcher.real_quick_ratio() < needed or matcher.quick_ratio() < needed:
        return 0
    ratio = matcher.ratio()
    return ratio + ALIKE - needed if ratio >= needed else 0
