"""A district's logo: whether it is a drawing and nothing else, and how large to show it.

Shown as an image a drawing runs nothing, but whoever opens its own address would run what is in it.
The elements are those of https://www.w3.org/TR/SVG2/ that draw.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

SVG = "http://www.w3.org/2000/svg"
ENDINGS = (".svg", ".png")
HEIGHT = 32  # pixels, of which the sheet makes what it needs; width goes with it
DRAWING = re.compile(
    r"svg|g|defs|symbol|use|title|desc|metadata|style|switch|view|marker|mask|clipPath|pattern"
    r"|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image"
    r"|linearGradient|radialGradient|stop|filter|fe[A-Z]\w+"
)
FOREIGN = re.compile(r"http://www\.w3\.org/(?:1999/xhtml|1998/Math/MathML|2001/XInclude)")
_URL = re.compile(r"url\(\s*[\"']?\s*([^)]*)", re.IGNORECASE)
_INNER = re.compile(r"#|data:image/(?:png|jpeg|gif|webp)[;,]", re.IGNORECASE)
_PNG = b"\x89PNG\r\n\x1a\n"


class Size(NamedTuple):
    """In pixels, of the shape that the drawing has."""

    width: int
    height: int


class Flaw(NamedTuple):
    """`what` ends the sentence "The logo has …"."""

    line: int
    what: str


def flaws(name: str, data: bytes) -> list[Flaw]:
    """What a file of that name holds that is no drawing; none for a sound SVG or PNG."""
    if name.lower().endswith(".png"):
        return [] if size(name, data) else [Flaw(1, "an ending of PNG, and is no such file")]
    if not name.lower().endswith(".svg"):
        return [Flaw(1, "an ending that is neither .svg nor .png")]
    try:
        root = _parse(data)
    except etree.XMLSyntaxError as error:
        return [Flaw(error.lineno or 1, f"XML that cannot be read ({error.msg})")]
    if root.tag != f"{{{SVG}}}svg":
        return [Flaw(1, f'"{root.tag}" as its root, which is no drawing')]
    found = [*_declared(root), *(flaw for node in root.iter() for flaw in _of_node(node))]
    return found or ([] if size(name, data) else [Flaw(1, "no viewBox that says its shape")])


def size(name: str, data: bytes) -> Size | None:
    """How large it is shown; None for one that does not say its shape."""
    if name.lower().endswith(".png"):
        if not data.startswith(_PNG) or len(data) < 24:
            return None
        shape = [int.from_bytes(data[at : at + 4]) for at in (16, 20)]
    else:
        root = _parse(data)
        parts = re.split(r"[\s,]+", root.get("viewBox", "").strip())[2:]
        parts = parts or [root.get(side, "").removesuffix("px") for side in ("width", "height")]
        shape = [float(part) for part in parts if re.fullmatch(r"\d{1,6}(?:\.\d+)?", part)]
    if len(shape) != 2 or not all(shape):
        return None
    return Size(max(1, round(HEIGHT * shape[0] / shape[1])), HEIGHT)


def _parse(data: bytes) -> etree._Element:
    """Without what stands outside the file, and without what an entity would put into it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)


def _declared(root: etree._Element) -> Iterator[Flaw]:
    tree = root.getroottree()
    if tree.docinfo.internalDTD is not None:
        for entity in tree.docinfo.internalDTD.iterentities():
            yield Flaw(1, f'an entity "{entity.name}", which can hide anything')
    for node in root.itersiblings(preceding=True):
        yield from _of_node(node)
    for node in root.itersiblings():
        yield from _of_node(node)


def _of_node(node: etree._Element) -> Iterator[Flaw]:
    line = node.sourceline or 1
    if isinstance(node, etree._ProcessingInstruction):
        yield Flaw(line, f'an instruction "{node.target}"')
    elif isinstance(node.tag, str):
        space, name = etree.QName(node).namespace, etree.QName(node).localname
        if space == SVG and not DRAWING.fullmatch(name) or FOREIGN.match(space or ""):
            yield Flaw(line, f'an element "{name}", which does not draw')
        if name == "style":
            yield from _of_style(line, "style", "".join(node.itertext()))
        for key, value in node.attrib.items():
            yield from _of_attribute(line, etree.QName(key).localname, value)


def _of_attribute(line: int, name: str, value: str) -> Iterator[Flaw]:
    if name.lower().startswith("on"):
        yield Flaw(line, f'a script in "{name}"')
    elif name.lower() in ("href", "src", "base") and not _INNER.match(value.strip()):
        yield Flaw(line, f'"{name}" that leads to "{value}", outside of it')
    else:
        yield from _of_style(line, name, value)


def _of_style(line: int, name: str, value: str) -> Iterator[Flaw]:
    """An escape can write any of the others, and no drawing program needs one."""
    outer = any(not _INNER.match(found) for found in _URL.findall(value))
    if outer or re.search(r"@import|image-set\(", value, re.IGNORECASE):
        yield Flaw(line, f'an address outside of it in "{name}"')
    elif name in ("style", "fill", "stroke", "filter") and "\\" in value:
        yield Flaw(line, f'an escape "\\" in "{name}"')
