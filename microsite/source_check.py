"""What is wrong in the Markdown of a page: blocks, ids, links."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from microsite import meta_check, resources, segments, source_blocks
from microsite.blocks import BLOCKS
from microsite.findings import Finding, finding
from microsite.segments import Segment
from microsite.source_blocks import Block

_WORDS = r"(?:[^\[\]]|\[[^\[\]]*\])*"  # an image, or words in brackets, may stand in them
_LINK = re.compile(rf"(?<!!)\[(?P<words>{_WORDS})\]\(\s*<?(?P<target>[^)\s>]*)[^)]*\)")
_NO_LINK = re.compile(r"(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)|\\.", re.DOTALL)
_RESOURCE = re.compile(r"(?<!\w)resource:([\w-]*)")
_ID = re.compile(r"\{[^{}]*?#([^\s{}]+)[^{}]*\}")


def check(root: Path) -> list[Finding]:
    """The findings on all pages of docs/, their front matter included."""
    known = list(resources.load(root / "data" / "resources.yml"))
    found = []
    for path in sorted((root / "docs").rglob("*.md")):
        name, source = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        found += [*meta_check.check(name, source, root), *check_page(name, source, known)]
    return found


def check_page(path: str, source: str, known: list[str]) -> list[Finding]:
    """The findings below the front matter of a page; `known` are the ids of all resources."""
    pieces = segments.split(source)
    blocks = source_blocks.read(pieces)
    return sorted(
        [
            *_blocks(path, blocks),
            *_ids(path, pieces, blocks),
            *_links(path, pieces, known),
        ]
    )


def _blocks(path: str, blocks: list[Block]) -> Iterator[Finding]:
    classes = {block.NAME: block for block in BLOCKS}
    for block in blocks:
        if not block.closed:
            yield finding("blocks/not-closed", path, block.line, block=block.name)
        if block.name not in classes:
            names = ", ".join(classes)
            yield finding(
                "blocks/unknown-block", path, block.line, 5, block=block.name, known=names
            )
            continue
        if not block.title:
            yield finding("blocks/no-title", path, block.line, block=block.name)
        yield from _options(path, block, classes[block.name])


def _options(path: str, block: Block, kind: type) -> Iterator[Finding]:
    if not block.readable:
        line = min(block.lines.values())
        yield finding("blocks/unreadable-options", path, line, 5, block=block.name)
        return
    for name, value in block.options.items():
        line = block.lines.get(str(name), block.line)
        words = {"block": block.name, "option": name}
        if name not in kind.OPTIONS:
            options = ", ".join(kind.OPTIONS) or "none"
            yield finding("blocks/unknown-option", path, line, 5, **words, known=options)
            continue
        try:
            kind.OPTIONS[name][1](value)
        except (ValueError, TypeError):
            wanted = kind.WANTED[name]
            yield finding("blocks/bad-option", path, line, 5, **words, value=value, wanted=wanted)
    for name in kind.REQUIRED:
        if name not in block.options:
            yield finding("blocks/missing-option", path, block.line, block=block.name, option=name)


def _ids(path: str, pieces: list[Segment], blocks: list[Block]) -> Iterator[Finding]:
    given = [
        (segment.line, segment.column + len(segment.text), id)
        for segment in pieces
        if segment.kind != "raw"
        for id in _ID.findall(segment.suffix)
    ]
    for block in blocks:
        id = str(block.options.get("id") or ("scene" if block.name == "scene" else ""))
        line = block.lines.get("id", block.line)
        if id and block.name != "continuum":
            given.append((line, 5, f"reflect-{id}" if block.name == "reflect" else id))
    first: dict[str, int] = {}
    for line, column, id in sorted(given):
        if id in first:
            yield finding("page/duplicate-id", path, line, column, id=id, first=first[id])
        first.setdefault(id, line)


def _links(path: str, pieces: list[Segment], known: list[str]) -> Iterator[Finding]:
    for segment in pieces:
        if segment.kind in ("raw", "meta"):
            continue
        text = _NO_LINK.sub(lambda code: " " * len(code[0]), segment.text)
        for link in _LINK.finditer(text):
            column = segment.column + link.start()
            target = link["target"]
            if target in ("", "#"):
                shown = f'"{target}"' if target else "empty"
                yield finding(
                    "links/empty", path, segment.line, column, text=link["words"], target=shown
                )
        for used in _RESOURCE.finditer(text):
            id, column = used[1], segment.column + used.start()
            if id not in known:
                nearest = _nearest(id, known)
                yield finding(
                    "resources/unknown", path, segment.line, column, id=id, nearest=nearest
                )


def _nearest(id: str, known: list[str]) -> str:
    if close := get_close_matches(id, known, n=1):
        return f'Did you mean "{close[0]}"?'
    return "Add it to data/resources.yml, or link to one that is there."
