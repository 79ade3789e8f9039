"""The prose of a page in one language, in the order of its readers, with the author's places."""

from collections.abc import Iterator
from dataclasses import dataclass

from microsite import segments
from microsite.catalog import Catalog
from microsite.segments import Segment

PROSE = ("paragraph", "item", "cell")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in which sentences run on; `source`, `line` and `column` are where it begins.

    `column` is None in a PO file, where a text may be cut over lines: its entry is the place.
    """

    kind: str
    text: str
    source: str
    line: int
    column: int | None

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character of the text, both from 1."""
        if self.column is None:
            return self.line, 1
        before = self.text[:offset]
        if "\n" not in before:
            return self.line, self.column + offset
        return self.line + before.count("\n"), offset - before.rindex("\n")


def english(path: str, source: str) -> list[Passage]:
    """The prose of a page of docs/."""
    return [
        Passage(segment.kind, segment.text, path, segment.line, segment.column)
        for segment in _prose(source)
    ]


def translated(source: str, catalog: Catalog) -> list[Passage]:
    """What of that page is translated, placed in the PO file."""
    return [
        Passage(segment.kind, entry.text, catalog.source, entry.line, None)
        for segment in _prose(source)
        if (entry := catalog.entries.get(segment.words)) and entry.text and not entry.fuzzy
    ]


def _prose(source: str) -> Iterator[Segment]:
    return (s for s in segments.split(source) if s.kind in PROSE)
