"""A district's colors: whether each can be read where the pages use it; the sheet that sets them.

The backgrounds are read from the product's own sheet, so that a new one there is checked as well.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from microsite.district import contrast
from microsite.district.settings import Colors
from microsite.district.yaml_places import Keys, Place
from microsite.findings import Finding, finding

WANTED = 7.0  # https://www.w3.org/TR/WCAG22/#contrast-enhanced
MORE = 11.0  # for readers who ask their device for more contrast
SHEET = "overrides/assets/site.css"
NAME = "district.css"  # beside it
SCHEMES = ("light", "dark")
_VALUE = r"^\s*--{name}: light-dark\((#\w{{6}}), (#\w{{6}})\);"


class Ground(NamedTuple):
    """What stands behind and beside the accent in one scheme, each "#rrggbb"."""

    page: str
    surface: str
    tint: str
    page_of_more_contrast: str


def grounds(sheet: str) -> dict[str, Ground]:
    """Those of the product's sheet, by scheme. Raises ValueError where it does not name one."""
    pages = _pairs(sheet, "ground")
    (surface,), (tint,) = (_pairs(sheet, name)[:1] for name in ("surface", "accent-tint"))
    return {
        scheme: Ground(pages[0][at], surface[at], tint[at], pages[-1][at])
        for at, scheme in enumerate(SCHEMES)
    }


def _pairs(sheet: str, name: str) -> list[tuple[str, str]]:
    found = re.findall(_VALUE.format(name=name), sheet, re.MULTILINE)
    if not found:
        raise ValueError(f"{SHEET} names no --{name} as light-dark(#rrggbb, #rrggbb)")
    return found


def check(source: str, colors: Colors, places: dict[Keys, Place], sheet: str) -> Iterator[Finding]:
    """A finding for each color that is hard to read, with the nearest that is not."""
    for scheme, ground in grounds(sheet).items():
        color = getattr(colors, scheme)
        backgrounds = _backgrounds(color, ground)
        worst = min(backgrounds, key=lambda each: contrast.contrast(color, each))
        ratio = contrast.contrast(color, worst)
        if ratio < WANTED:
            yield finding(
                "district/low-contrast",
                source,
                *places["colors", scheme],
                color=color,
                scheme=scheme,
                background=worst,
                ratio=f"{int(ratio * 100) / 100:.2f}",  # 6.999 is no 7.00
                nearest=contrast.nearest(color, backgrounds, WANTED),
            )


def style(colors: Colors, sheet: str) -> str:
    """The sheet that gives the pages these colors; it follows the product's own."""
    accents, tints, strong = [], [], []
    for scheme, ground in grounds(sheet).items():
        color = getattr(colors, scheme)
        backgrounds = _backgrounds(color, ground)
        accents.append(color)
        tints.append(backgrounds[-1])
        most = [ground.page_of_more_contrast, backgrounds[-1]]
        strong.append(contrast.nearest(color, most, MORE))
    return (
        f":root {{ --accent: {_pair(accents)}; --accent-tint: {_pair(tints)}; }}\n"
        f"@media (prefers-contrast: more) {{ :root {{ --accent: {_pair(strong)}; }} }}\n"
    )


def _backgrounds(color: str, ground: Ground) -> list[str]:
    """The last is the tint: as light as the product's, in the hue of the color."""
    return [ground.page, ground.surface, contrast.tint(color, ground.tint)]


def _pair(colors: list[str]) -> str:
    return f"light-dark({', '.join(colors)})"
