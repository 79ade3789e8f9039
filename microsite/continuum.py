"""`/// continuum | Caption`: stages as a list, drawn as two circles that move together.

/// continuum | As the partnership grows, so does trust
1. **Meet**: You know each other's names.
2. **Plan together**: You agree on goals.
///
"""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block

RADIUS = 26
WIDTH, COLUMN_HEIGHT = 720, 190  # the wide drawing: a column a stage
NARROW_WIDTH, ROW_HEIGHT = 288, 76  # the narrow one: a row a stage


class Continuum(Block):
    """A figure: the caption, a drawing for wide and one for narrow screens, the list in words.

    Both drawings say the same; the style sheet shows one of them.
    """

    NAME = "continuum"
    ARGUMENT = True
    OPTIONS = {}
    REQUIRED = ()

    def on_create(self, parent: Element) -> Element:
        figure = SubElement(parent, "figure", {"class": "continuum"})
        SubElement(figure, "figcaption").text = self.argument
        return figure

    def on_inline_end(self, block: Element) -> None:
        names = ["".join(strong.itertext()) for strong in block.iter("strong")]
        rtl = self.config["dir"] == "rtl"
        label = self.config["words"].gettext(
            "Two circles, one for the family and one for the school, move together: %(stages)s."
        ) % {"stages": ", ".join(names)}
        block.insert(1, wide(names, label, rtl))
        block.insert(2, narrow(names, label, rtl))


def wide(names: list[str], label: str, rtl: bool) -> Element:
    """The stages side by side, each a step higher; mirrored where text runs from right to left."""
    svg = _svg("wide", WIDTH, COLUMN_HEIGHT, label)
    column = WIDTH / max(len(names), 1)
    for step, name in enumerate(names):
        x = column * (step + 0.5)
        x = WIDTH - x if rtl else x
        y = 110 - 74 * _share(step, names)
        _pair(svg, x, y, _share(step, names))
        for row, line in enumerate(_two_lines(name)):
            _text(svg, x, y + RADIUS + 26 + 20 * row, line, "middle")
    return svg


def narrow(names: list[str], label: str, rtl: bool) -> Element:
    """The stages one under another, the name beside each pair of circles."""
    svg = _svg("narrow", NARROW_WIDTH, ROW_HEIGHT * len(names), label)
    for step, name in enumerate(names):
        x, y = 60, ROW_HEIGHT * (step + 0.5)
        _pair(svg, NARROW_WIDTH - x if rtl else x, y, _share(step, names))
        lines = _two_lines(name)
        for row, line in enumerate(lines):
            top = y + 6 + 20 * row - 10 * (len(lines) - 1)
            _text(svg, NARROW_WIDTH - 128 if rtl else 128, top, line, "start")
    return svg


def _share(step: int, names: list[str]) -> float:
    """How far along the line a stage is, from 0 to 1."""
    return step / max(len(names) - 1, 1)


def _svg(variant: str, width: int, height: int, label: str) -> Element:
    return Element(
        "svg",
        {
            "class": variant,
            "viewBox": f"0 0 {width} {height}",
            "width": str(width),
            "height": str(height),
            "role": "img",
            "aria-label": label,
        },
    )


def _pair(svg: Element, x: float, y: float, share: float) -> None:
    """The family's circle and the school's: apart at 0, half over each other at 1."""
    distance = RADIUS * (1.14 - 0.64 * share)
    for side, owner in ((-1, "family"), (1, "school")):
        place = {"cx": f"{x + side * distance:.1f}", "cy": f"{y:.1f}", "r": str(RADIUS)}
        SubElement(svg, "circle", {"class": owner, **place})


def _two_lines(name: str) -> list[str]:
    """A long name broken at the space that makes the two lines most alike."""
    words = name.split()
    if len(name) <= 12 or len(words) < 2:
        return [name]
    breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(breaks, key=lambda pair: max(map(len, pair))))


def _text(svg: Element, x: float, y: float, words: str, anchor: str) -> None:
    place = {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor}
    SubElement(svg, "text", place).text = AtomicString(words)
