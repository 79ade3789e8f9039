"""The blocks of a page's source (`/// name | Title`), with the lines of their options."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

import yaml

from microsite import lines, yaml_text
from microsite.segments import Segment

_OPENS = re.compile(
    r"(?P<before>[ >]*)(?P<mark>/{3,})[ ]*(?P<name>[\w-]+)[ ]*(?:\|(?P<title>.*))?$"
)
_CLOSES = re.compile(r"[ >]*(?P<mark>/{3,})[ ]*$")
_OPTION = re.compile(r" {4,}\S")


@dataclass(slots=True)
class Block:
    """`options` are the values by name, `lines` where each stands; both empty where none is.

    `name` is in small letters, as Markdown reads it.
    """

    name: str
    title: str
    line: int
    options: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    readable: bool = True
    closed: bool = False


def read(segments: list[Segment]) -> list[Block]:
    """The blocks of a page in its order; those in code and comments are none."""
    blocks: list[Block] = []
    open_blocks: list[tuple[str, Block]] = []
    pieces = list(_outside_code(segments))
    for at, segment in enumerate(pieces):
        source = _source(segment)
        if opened := _opening(segment, source):
            block = Block(opened["name"].lower(), (opened["title"] or "").strip(), segment.line)
            _take_options(block, list(_option_lines(pieces[at + 1 :], len(opened["before"]))))
            blocks.append(block)
            open_blocks.append((opened["mark"], block))
        elif segment.kind == "raw" and (closing := _CLOSES.match(source)):
            _close(open_blocks, closing["mark"])
    return blocks


def _opening(segment: Segment, source: str) -> re.Match[str] | None:
    opened = _OPENS.match(source) if segment.kind in ("raw", "title") else None
    code = segment.kind == "raw" and source.startswith(" " * 4)
    return None if code else opened


def _option_lines(pieces: list[Segment], indent: int) -> Iterator[tuple[int, str]]:
    """The lines right under the one that opens a block, deeper than it by four spaces."""
    below = ((piece, _source(piece)) for piece in pieces)
    options = takewhile(
        lambda pair: (
            pair[0].kind == "raw"
            and not pair[1][:indent].strip(" >")
            and _OPTION.match(pair[1], indent)
        ),
        below,
    )
    return ((piece.line, source[indent:]) for piece, source in options)


def _take_options(block: Block, found: list[tuple[int, str]]) -> None:
    if not found:
        return
    block.lines = {source.split(":")[0].strip(): line for line, source in found}
    try:
        options = yaml_text.load(textwrap.dedent("\n".join(source for _, source in found)))
    except yaml.YAMLError:
        options = None
    block.readable = isinstance(options, dict)
    block.options = options if isinstance(options, dict) else {}


def _close(open_blocks: list[tuple[str, Block]], mark: str) -> None:
    """Closes the last block opened by a mark that long; those opened in it end unclosed."""
    for at in reversed(range(len(open_blocks))):
        if open_blocks[at][0] == mark:
            open_blocks[at][1].closed = True
            del open_blocks[at:]
            return


def _source(segment: Segment) -> str:
    """The line as Markdown reads it: tabs as spaces, without its end."""
    return (segment.prefix + segment.text + segment.suffix).rstrip("\r\n").expandtabs(4)


def _outside_code(segments: list[Segment]) -> Iterator[Segment]:
    sources = [segment.prefix + segment.text + segment.suffix for segment in segments]
    at = 0
    while at < len(segments):
        end = _code_end(segments[at], sources, at)
        if end is None:
            yield segments[at]
        at = end or at + 1


def _code_end(segment: Segment, sources: list[str], at: int) -> int | None:
    """What follows code, a comment or HTML that begins there; None where none does."""
    source = _source(segment)
    if segment.kind != "raw" or source.startswith(" " * 4) or _CLOSES.match(source):
        return None
    return lines.raw_end(sources, at, lines.read(sources[at]), inside=False)
