"""Gives each heading the id of its English text, so that a deep link outlives translation."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from markdown import Markdown
from markdown.extensions.toc import slugify, strip_tags, unique

from microsite.segments import Segment, join, split

_ATTRIBUTES = re.compile(r"\{[^{}\r\n]*?#([^\s{}]+)[^{}\r\n]*\}")
_OPTION = re.compile(r"\s+id:\s*([\w-]+)\s*$")


def pin(segments: list[Segment]) -> list[Segment]:
    """The same segments; each heading without an id has one in its suffix, ` {#before-you-meet}`.

    The ids are those that Python-Markdown's toc makes (a second "Time" is `time_1`), and none
    repeats an id that stands anywhere on the page.
    """
    used = set(taken(segments))
    markdown = Markdown()
    return [
        replace(s, suffix=_with_id(s.suffix, unique(_slug(s.text, markdown), used)))
        if s.kind == "heading" and not _ATTRIBUTES.search(s.suffix)
        else s
        for s in segments
    ]


def pinned(source: str) -> str:
    """The page with an id on each heading."""
    return join(pin(split(source)))


def taken(segments: list[Segment]) -> Iterator[str]:
    """The ids that the author gave: `{#id}`, and those of blocks."""
    block = ""
    for segment in segments:
        for part in (segment.prefix, segment.text, segment.suffix):
            yield from _ATTRIBUTES.findall(part)
        source = segment.prefix + segment.text
        if opened := re.match(r"\s*/{3,} *([\w-]+)", source):
            block = opened[1]
            yield block  # the id of a scene that has no option `id`
        elif segment.kind == "raw" and (option := _OPTION.match(source)):
            yield f"reflect-{option[1]}" if block == "reflect" else option[1]


def _with_id(suffix: str, id: str) -> str:
    """attr_list reads only one pair of braces, so an id joins those that are there."""
    if "{" in suffix:
        return re.sub(r"\{(:?) *", rf"{{\1 #{id} ", suffix, count=1)
    return f" {{#{id}}}{suffix}"


def _slug(text: str, markdown: Markdown) -> str:
    rendered = markdown.reset().convert(f"# {text}")
    return slugify(html.unescape(strip_tags(rendered)), "-")
