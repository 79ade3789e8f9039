"""Which parts of two pages belong together, when both say the same in two languages."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lxml.etree import _Element as Element


class Row(NamedTuple):
    """Parts that say the same: one and one of the same kind where that is sure, else several.

    One side may be empty: then the other page says nothing of it.
    """

    own: Sequence[Element]
    other: Sequence[Element]

    @property
    def is_pair(self) -> bool:
        """Whether both are one part of the same kind."""
        return len(self.own) == len(self.other) == 1 and _kind(self.own[0]) == _kind(self.other[0])


def rows(own: Sequence[Element], other: Sequence[Element]) -> Iterator[Row]:
    """The parts of both pages in their order, each once.

    Parts that are named alike, and only once on either side, hold the pages together. What stands
    between two such names is paired one by one where both sides are built alike, else as a whole.
    """
    if are_alike(own, other) and [*map(_name, own)] == [*map(_name, other)]:
        yield from _between(own, other)
        return
    ours, theirs = _named(own), _named(other)
    names, others = ([n for n in side if n in ours and n in theirs] for side in (ours, theirs))
    blocks = SequenceMatcher(None, names, others, autojunk=False).get_matching_blocks()
    start = begin = 0
    for name in (name for block in blocks for name in names[block.a : block.a + block.size]):
        yield from _between(own[start : ours[name]], other[begin : theirs[name]])
        yield Row([own[ours[name]]], [other[theirs[name]]])
        start, begin = ours[name] + 1, theirs[name] + 1
    yield from _between(own[start:], other[begin:])


def by_id(own: Sequence[Element], other: Sequence[Element]) -> Iterator[Row]:
    """Parts that each language sorts its own way: in the order of `own`, then what it lacks."""
    theirs = {part.get("id"): part for part in other}
    for part in own:
        match = theirs.pop(part.get("id"), None)
        yield Row([part], [] if match is None else [match])
    yield from (Row([], [part]) for part in theirs.values())


def are_alike(own: Sequence[Element], other: Sequence[Element]) -> bool:
    """Whether both sides have parts of the same kinds, in the same order."""
    return [_kind(part) for part in own] == [_kind(part) for part in other]


def _between(own: Sequence[Element], other: Sequence[Element]) -> Iterator[Row]:
    if are_alike(own, other):
        yield from (Row([one], [two]) for one, two in zip(own, other, strict=True))
    else:
        yield Row(own, other)


def _named(parts: Sequence[Element]) -> dict[str, int]:
    """Where each part stands whose name no other one has."""
    names = [_name(part) for part in parts]
    counts = Counter(names)
    return {name: at for at, name in enumerate(names) if name and counts[name] == 1}


def _name(part: Element) -> str:
    """Its id or that of its title, which are the same in every language; else what it is for."""
    if id := part.get("id") or part.get("aria-labelledby"):
        return f"#{id}"
    return f"{part.tag}.{part.get('class')}" if part.get("class") else ""


def _kind(part: Element) -> tuple[str, str]:
    return part.tag, part.get("class", "")
