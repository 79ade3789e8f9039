"""The images of a built page, and the files that each may be shown from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

# https://html.spec.whatwg.org/#parsing-a-srcset-attribute
ADDRESS = re.compile(r"[\s,]*(\S+)")
DESCRIPTORS = re.compile(r"(?:\([^)]*\)?|[^,(])*,?")


class Image(NamedTuple):
    """An `img`, or a `source` of a `picture`; `alt` and `src` are None where they are not given."""

    src: str | None
    srcset: tuple[str, ...]
    alt: str | None
    element: str
    line: int
    main: bool


def images(root: Element, main: Element) -> Iterator[Image]:
    """In the order of the page; a `source` of `video` or `audio` counts as one."""
    in_main = set(main.iter("img", "source"))
    for el in root.iter("img", "source"):
        yield Image(
            src=el.get("src"),
            srcset=candidates(el.get("srcset", "")),
            alt=el.get("alt"),
            element=el.tag,
            line=el.sourceline or 1,
            main=el in in_main,
        )


def candidates(srcset: str) -> tuple[str, ...]:
    """The addresses in a `srcset` or `imagesrcset`, without their widths and densities."""
    found, at = [], 0
    while match := ADDRESS.match(srcset, at):
        address, at = match[1], match.end()
        if not address.endswith(","):
            at = DESCRIPTORS.match(srcset, at).end()
        found.append(address.rstrip(","))
    return tuple(found)
