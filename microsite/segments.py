"""Markdown source as a list of segments that joins to the very same source.

Converters between Markdown and PO all lose something. Splitting by lines loses nothing, and what
a translator or a check sees (`text`) is apart from what holds the page together.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from microsite import cells, front_matter
from microsite.lines import TRAILING, Line, raw_end, read

Kind = Literal["meta", "heading", "paragraph", "item", "title", "cell", "raw"]

_INNER_BREAK = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t>]*")
_UNDERLINE = re.compile(r"(=+|-+) *$")
_OWN_ATTRIBUTES = re.compile(r"\{:? *[^{}]+\} *$")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of source: `prefix + text + suffix`, `text` beginning in line `line` (from 1).

    "meta" is the value of `title` or `description` in the front matter, "title" that of a block
    (`/// reflect | Title`). "raw" is what no reader reads as prose; its source is all in `text`.
    Ids at the end (` {#e01}`) and the line's end are in `suffix`. `column` is where `text` begins
    in that line, from 1.
    """

    kind: Kind
    prefix: str
    text: str
    suffix: str
    line: int
    column: int = 1

    @property
    def words(self) -> str:
        """The text on one line, as a catalog holds it; front matter without its quotes."""
        if self.kind == "meta":
            return _INNER_BREAK.sub(" ", front_matter.value(self.prefix + self.text + self.suffix))
        return _INNER_BREAK.sub(" ", self.text)


def join(segments: list[Segment]) -> str:
    """The source that `split` was given."""
    return "".join(part for s in segments for part in (s.prefix, s.text, s.suffix))


def split(source: str) -> list[Segment]:
    """Every line of the source in order; `join` gives the source back, whatever it holds.

    A paragraph or item over several lines is one segment. Lines end as Python-Markdown reads
    them, with CR, LF or both.
    """
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", source)
    segments = _front_matter(lines)
    return _Reader(lines, segments, start=front_matter.length(lines)).segments


def _front_matter(lines: list[str]) -> list[Segment]:
    return [
        Segment("meta", prefix, text, suffix, number, len(prefix) + 1)
        if text
        else Segment("raw", "", prefix, "", number)
        for number, prefix, text, suffix in front_matter.entries(lines)
    ]


class _Reader:
    """Walks over the lines once; `level` is the depth of the open list, -1 outside lists."""

    def __init__(self, lines: list[str], segments: list[Segment], start: int) -> None:
        self.lines, self.segments = lines, segments
        self.level = -1
        self.open = False  # whether the next plain line belongs to the last segment
        at = start
        while at < len(lines):
            at = self._next(at)

    def _add(self, kind: Kind, prefix: str, text: str, suffix: str, at: int, before: int) -> None:
        """`before` counts the characters of the line that stand before `prefix`."""
        column = before + len(prefix if at else prefix.removeprefix("\ufeff")) + 1
        if not any(c.isalpha() for c in text):
            kind, prefix, text, suffix, column = "raw", "", prefix + text + suffix, "", before + 1
        if text:
            self.segments.append(Segment(kind, prefix, text, suffix, at + 1, column))
        self.open = kind in ("paragraph", "item")

    def _raw(self, at: int, end: int) -> int:
        for number in range(at, end):
            self.segments.append(Segment("raw", "", self.lines[number], "", number + 1))
        self.open = False
        return end

    def _next(self, at: int) -> int:
        """Reads the segment that begins in that line; gives the line after it."""
        line = read(self.lines[at])
        if line.kind == "blank":
            return self._raw(at, at + 1)
        if not self.open:
            if line.indent >= 4 * (self.level + 2):
                return self._raw(at, at + 1)  # indented code
            if line.indent < 4 and line.kind != "item":
                self.level = -1
        if end := raw_end(self.lines, at, line, self.open):
            return self._raw(at, end)
        if self.open and self._extends(line):
            return at + 1
        if not self.open and (end := cells.table_end(self.lines, at)):
            return self._table(at, end)
        if line.kind == "item":
            self.level = line.indent // 4
        if line.kind == "block":
            return self._block(at, line)
        self._add(line.kind, line.prefix, line.text, line.suffix, at, 0)
        return at + 1

    def _extends(self, line: Line) -> bool:
        """Whether the line is more of the last segment, which then holds it."""
        last = self.segments[-1]
        if line.kind != "paragraph" or ">" in line.prefix and ">" not in last.prefix:
            return False
        alone = not re.search(r"[\r\n]", last.text) and last.kind == "paragraph"
        rest = line.text + line.suffix
        if alone and not line.prefix and _UNDERLINE.match(line.text):
            end = TRAILING.search(last.text).start()
            suffix = last.text[end:] + last.suffix + rest
            changed = replace(last, kind="heading", text=last.text[:end], suffix=suffix)
            self.open = False
        elif _OWN_ATTRIBUTES.match(line.text):
            changed = replace(last, suffix=last.suffix + line.prefix + rest)
            self.open = False
        else:
            text = last.text + last.suffix + line.prefix + line.text
            changed = replace(last, text=text, suffix=line.suffix)
        self.segments[-1] = changed
        return True

    def _block(self, at: int, line: Line) -> int:
        """`/// name | Title` and the options under it."""
        self._add("title", line.prefix, line.text, line.suffix, at, 0)
        self.open = False
        end = at + 1
        while end < len(self.lines):
            option = read(self.lines[end])
            if option.kind == "blank" or option.indent < line.indent + 4:
                break
            end += 1
        return self._raw(at + 1, end)

    def _table(self, at: int, end: int) -> int:
        for number in range(at, end):
            if number == at + 1:
                self._raw(number, number + 1)
                continue
            before = 0
            for prefix, text, suffix in cells.split(self.lines[number]):
                self._add("cell", prefix, text, suffix, number, before)
                before += len(prefix + text + suffix)
        self.open = False
        return end
