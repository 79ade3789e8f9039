"""Where a line of the composed project comes from: messages name files that people can open."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from microsite.findings import Finding


class Piece(NamedTuple):
    """Lines of a composed file from `first` on, which stand in `source` from `line` on."""

    first: int
    source: str
    line: int


Pieces = Mapping[str, tuple[Piece, ...]]


def whole(source: str) -> tuple[Piece, ...]:
    """A file that was taken as it is."""
    return (Piece(1, source, 1),)


def original(found: Finding, pieces: Pieces) -> Finding:
    """The finding at the place where its words were written; the same where nothing was composed.

    `pieces` are those of each composed file, by their first line.
    """
    source, line = written(found.source, found.line, pieces)
    return replace(found, source=source, line=line)


def written(source: str, line: int, pieces: Pieces) -> tuple[str, int]:
    """The file and the line that a line of the composed project was written in."""
    for piece in reversed(pieces.get(source, ())):
        if piece.first <= line:
            return piece.source, line - piece.first + piece.line
    return source, line


def below(found: Finding, folder: Path) -> Finding:
    """The finding with a path from that folder, where its file stands in it."""
    source = Path(found.source)
    if source.is_absolute() and source.is_relative_to(folder):
        return replace(found, source=source.relative_to(folder).as_posix())
    return found
