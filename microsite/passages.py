"""The prose of a page in one language, in the order of its readers, with the author's places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from microsite import sentences
from microsite.catalog import Catalog
from microsite.segments import Segment
from microsite.sentences import Sentence

PROSE = ("paragraph", "item", "cell")

_CLOSES = re.compile(r"[ >]*/{3,}[ ]*[\r\n]*$")
_BULLET = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+(?=\S)")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in which sentences run on; `source`, `line` and `column` are where it begins.

    `column` is None in a PO file, where a text may be cut over lines: its entry is the place.
    `section` is the English title above it, of a heading or a block. `english` is the segment it
    was translated from, None where it was not, and `block` the line of that in the page.
    """

    kind: str
    text: str
    source: str
    line: int
    column: int | None
    section: str = ""
    block: int = 0
    english: str | None = None
    lang: str = "en"
    markdown: bool = True

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return sentences.split(self.text, self.lang, self.markdown)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character of the text, both from 1."""
        if self.column is None:
            return self.line, 1
        before = self.text[:offset]
        if "\n" not in before:
            return self.line, self.column + offset
        return self.line + before.count("\n"), offset - before.rindex("\n")


def of_page(path: str, pieces: list[Segment], lang: str = "en") -> list[Passage]:
    """The prose of a page of Markdown."""
    return [
        Passage(s.kind, s.text, path, s.line, s.column, section, s.line, lang=lang)
        for s, section in _prose(pieces)
    ]


def translated(pieces: list[Segment], lang: str, catalog: Catalog) -> list[Passage]:
    """What of that page is translated, placed in the PO file."""
    return [
        Passage(s.kind, entry.text, catalog.source, entry.line, None, section, s.line, s.text, lang)
        for s, section in _prose(pieces)
        if (entry := catalog.entries.get(s.words)) and entry.text and not entry.fuzzy
    ]


def plain(path: str, text: str, lang: str) -> list[Passage]:
    """The prose of plain text: an empty line or a bullet ends a paragraph, a line's end does not.

    A number begins an item only below another one, or where a paragraph begins.
    """
    blocks: list[tuple[int, list[str]]] = []
    numbered = inside = False
    for number, line in enumerate(text.splitlines(), start=1):
        bullet = _BULLET.match(line)
        digit = bool(bullet) and bullet[0].strip()[0].isdigit()
        if not line.strip():
            inside = False
        elif inside and not (bullet and (numbered or not digit)):
            blocks[-1][1].append(line)
        else:
            numbered = digit
            blocks.append((number, [line]))
            inside = True
    found = []
    for number, rows in blocks:
        bullet = _BULLET.match(rows[0])
        kind, start = ("item", bullet.end()) if bullet else ("paragraph", 0)
        body = "\n".join([rows[0][start:], *rows[1:]])
        found.append(Passage(kind, body, path, number, start + 1, lang=lang, markdown=False))
    return found


def _prose(pieces: list[Segment]) -> Iterator[tuple[Segment, str]]:
    """The segments that are prose, each with its section: that of a heading of the first two
    levels, or of a block until it is closed.
    """
    section = heading = ""
    seen: dict[str, int] = {}
    for segment in pieces:
        level = segment.prefix.count("#") if segment.kind == "heading" else 0
        if segment.kind == "title" or segment.kind == "heading" and level < 3:
            count = seen[segment.words] = seen.get(segment.words, 0) + 1
            section = f"{segment.words} ({count})" if count > 1 else segment.words
            heading = section if segment.kind == "heading" else heading
        elif segment.kind == "raw" and _CLOSES.match(segment.text):
            section = heading
        elif segment.kind in PROSE:
            yield segment, section
