"""The blocks of a page's source (`/// name | Title`), with the lines of their options."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from microsite import yaml_text
from microsite.segments import Segment

_OPENS = re.compile(r"\s{0,3}(/{3,})[ ]*([\w-]+)[ ]*(?:\|.*)?\s*$")
_CLOSES = re.compile(r"\s{0,3}(/{3,})[ ]*\s*$")
_OPTION = re.compile(r" {4,}\S")
_FENCE = re.compile(r"\s*(```|~~~)")


@dataclass(slots=True)
class Block:
    """`options` are the values by name, `lines` where each stands; both empty where none is."""

    name: str
    title: str
    line: int
    options: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    readable: bool = True
    closed: bool = False


def read(segments: list[Segment]) -> list[Block]:
    """The blocks of a page in its order; those in code are none."""
    blocks: list[Block] = []
    open_blocks: list[Block] = []
    waiting: list[tuple[int, str]] = []
    for segment in _outside_code(segments):
        source = segment.prefix + segment.text
        raw = segment.kind in ("raw", "title")
        if waiting is not None and open_blocks and raw and _OPTION.match(source):
            waiting.append((segment.line, source))
            continue
        if waiting and open_blocks:
            _take_options(open_blocks[-1], waiting)
        waiting = []
        if raw and (opened := _OPENS.match(source)):
            title = segment.text.strip() if segment.kind == "title" else ""
            blocks.append(Block(opened[2], title, segment.line))
            open_blocks.append(blocks[-1])
        elif raw and _CLOSES.match(source) and open_blocks:
            open_blocks.pop().closed = True
    return blocks


def _take_options(block: Block, lines: list[tuple[int, str]]) -> None:
    block.lines = {source.split(":")[0].strip(): line for line, source in lines}
    try:
        options = yaml_text.load(textwrap.dedent("".join(source for _, source in lines)))
    except yaml.YAMLError:
        options = None
    block.readable = isinstance(options, dict)
    block.options = options if isinstance(options, dict) else {}


def _outside_code(segments: list[Segment]) -> Iterator[Segment]:
    fence = None
    for segment in segments:
        found = _FENCE.match(segment.text) if segment.kind == "raw" else None
        if found and fence in (None, found[1]):
            fence = None if fence else found[1]
        elif fence is None:
            yield segment
