"""Which words differ between two states of a text, so that a person sees at once what changed."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|\w+(?:['’-]\w+)*|[^\w\s]")


class Piece(NamedTuple):
    """A part of a text; `changed` says that the other text does not have it there."""

    text: str
    changed: bool


def sides(old: str, new: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces that join to them again. Spaces alone are no change."""
    ours, theirs = ([*_TOKEN.finditer(text)] for text in (old, new))
    words = [[found[0] for found in tokens] for tokens in (ours, theirs)]
    changes = [
        (old_from, old_to, new_from, new_to)
        for tag, old_from, old_to, new_from, new_to in SequenceMatcher(
            None, *words, autojunk=False
        ).get_opcodes()
        if tag != "equal"
    ]
    return (
        _pieces(old, ours, [(start, end) for start, end, _, _ in changes]),
        _pieces(new, theirs, [(start, end) for _, _, start, end in changes]),
    )


def _pieces(text: str, tokens: list[re.Match[str]], runs: list[tuple[int, int]]) -> list[Piece]:
    """`runs` are of changed tokens, from and to; the spaces inside a run belong to its piece."""
    found, at = [], 0
    for first, end in runs:
        if first < end:
            start, stop = tokens[first].start(), tokens[end - 1].end()
            found += [Piece(text[at:start], False), Piece(text[start:stop], True)]
            at = stop
    found.append(Piece(text[at:], False))
    return [piece for piece in found if piece.text]
