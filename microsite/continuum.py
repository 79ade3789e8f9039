"""`/// continuum | Caption`: stages as a list, drawn as two circles that move together.

/// continuum | As the partnership grows, so does trust
1. **Meet**: You know each other's names.
2. **Plan together**: You agree on goals.
///
"""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from microsite import words

RADIUS = 26
WIDTH, HEIGHT = 720, 190  # the wide drawing: a column a stage
NARROW_WIDTH, ROW_HEIGHT = 288, 76  # the narrow one: a row a stage
MIDDLE, NAME = 74, 142  # of a narrow row: where the circles meet, where the name begins
LINE = 16  # of the legend above the first pair, which says whose circle is whose


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
        gettext = self.config["words"].gettext
        label = gettext(
            "Two circles, one for the family and one for the school, move together: %(stages)s."
        ) % {"stages": words.listed(names, gettext("%(first)s, %(second)s"))}
        owners = (gettext("Family"), gettext("School"))
        block.insert(1, wide(names, owners, label, rtl))
        block.insert(2, narrow(names, owners, label, rtl))


def wide(names: list[str], owners: tuple[str, str], label: str, rtl: bool) -> Element:
    """The stages side by side, each a step higher; mirrored where text runs from right to left."""
    svg = _svg("wide", WIDTH, HEIGHT, label)
    column = WIDTH / max(len(names), 1)
    for step, name in enumerate(names):
        x = column * (step + 0.5)
        y = 110 - 74 * _share(step, names)
        _pair(svg, x, y, _share(step, names), WIDTH if rtl else 0)
        for row, line in enumerate(_lines(name, 12)):
            _text(svg, _mirrored(x, WIDTH if rtl else 0), y + RADIUS + 26 + 20 * row, line)
    _legend(svg, column / 2, 110, owners, WIDTH if rtl else 0)
    return svg


def narrow(names: list[str], owners: tuple[str, str], label: str, rtl: bool) -> Element:
    """The stages one under another, the name beside each pair of circles."""
    legend = 8 + LINE * max(len(_lines(owner, 9)) for owner in owners)
    svg = _svg("narrow", NARROW_WIDTH, legend + ROW_HEIGHT * len(names), label)
    mirror = NARROW_WIDTH if rtl else 0
    for step, name in enumerate(names):
        y = legend + ROW_HEIGHT * (step + 0.5)
        _pair(svg, MIDDLE, y, _share(step, names), mirror)
        lines = _lines(name, 12)
        for row, line in enumerate(lines):
            top = y + 6 + 20 * row - 10 * (len(lines) - 1)
            _text(svg, _mirrored(NAME, mirror), top, line, "start")
    _legend(svg, MIDDLE, legend + ROW_HEIGHT / 2, owners, mirror)
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


def _pair(svg: Element, x: float, y: float, share: float, mirror: int) -> None:
    """The family's circle and the school's: apart at 0, half over each other at 1."""
    for side, owner in ((-1, "family"), (1, "school")):
        center = _mirrored(x + side * _half(share), mirror)
        place = {"cx": f"{center:.1f}", "cy": f"{y:.1f}", "r": str(RADIUS)}
        SubElement(svg, "circle", {"class": owner, **place})


def _legend(svg: Element, x: float, y: float, owners: tuple[str, str], mirror: int) -> None:
    """Above the first pair, whose circle is whose: from its middle outward, so that none meets."""
    for side, owner, anchor in zip((-1, 1), owners, ("end", "start"), strict=True):
        inner = _mirrored(x + side * 5, mirror)
        for row, line in enumerate(reversed(_lines(owner, 9))):
            _text(svg, inner, y - RADIUS - 10 - LINE * row, line, anchor).set("class", "owner")


def _half(share: float) -> float:
    """Half the distance between the centers of a pair."""
    return RADIUS * (1.14 - 0.64 * share)


def _mirrored(x: float, mirror: int) -> float:
    """The place counted from the other side of a drawing that wide; 0 mirrors nothing."""
    return mirror - x if mirror else x


def _lines(name: str, most: int) -> list[str]:
    """A name of more than `most` letters, broken at the space that makes two lines most alike."""
    words = name.split()
    if len(name) <= most or len(words) < 2:
        return [name]
    breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(breaks, key=lambda pair: max(map(len, pair))))


def _text(svg: Element, x: float, y: float, words: str, anchor: str = "middle") -> Element:
    text = SubElement(svg, "text", {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor})
    text.text = AtomicString(words)
    return text
