"""How well a color can be read on another, and the nearest color that can be read well enough.

Contrast by WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. The nearest color keeps its
hue and, as far as screens can show it, its strength; only its lightness changes. That is measured
in OKLCH, in which equal steps look equal: https://bottosson.github.io/posts/oklab/.
"""

from math import atan2, cos, hypot, sin

STEP = 0.002  # of lightness: less than what an eye tells apart
RGB = tuple[float, float, float]


def contrast(color: str, other: str) -> float:
    """From 1 to 21, of two colors written "#rrggbb"."""
    light, dark = sorted((_luminance(color), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def least(color: str, backgrounds: list[str]) -> float:
    """The contrast on that background on which the color is hardest to read."""
    return min(contrast(color, background) for background in backgrounds)


def nearest(color: str, backgrounds: list[str], wanted: float) -> str:
    """The color, or else the nearest darker or lighter one, that has the wanted contrast on all.

    Darker on light backgrounds, lighter on dark ones; black or white where none has it.
    """
    lightness, chroma, hue = _oklch(color)
    step = -STEP if _luminance(backgrounds[0]) > 0.18 else STEP
    found = color
    while least(found, backgrounds) < wanted:
        lightness += step
        if not 0 < lightness < 1:
            return "#000000" if step < 0 else "#ffffff"
        found = _hex(lightness, chroma, hue)
    return found


def tint(color: str, like: str) -> str:
    """A color as light as `like` and no stronger, in the hue of `color`."""
    lightness, most, _ = _oklch(like)
    _, chroma, hue = _oklch(color)
    return _hex(lightness, min(chroma, most), hue)


def _luminance(color: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(color: str) -> RGB:
    """Light without the curve of screens: https://www.w3.org/TR/css-color-4/#color-conversion-code"""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def _oklch(color: str) -> RGB:
    """Lightness from 0 to 1, chroma, and hue in radians."""
    red, green, blue = _linear(color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, hypot(a, b), atan2(b, a)


def _rgb(lightness: float, chroma: float, hue: float) -> RGB:
    a, b = chroma * cos(hue), chroma * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _hex(lightness: float, chroma: float, hue: float) -> str:
    """As screens show it: weaker where they have no such strong color."""
    rgb = _rgb(lightness, chroma, hue)
    while chroma > 0 and not all(-0.0005 <= part <= 1.0005 for part in rgb):
        chroma = max(0, chroma - STEP)
        rgb = _rgb(lightness, chroma, hue)
    parts = (min(max(part, 0), 1) for part in rgb)
    curved = (12.92 * p if p <= 0.0031308 else 1.055 * p ** (1 / 2.4) - 0.055 for p in parts)
    return "#" + "".join(f"{round(255 * part):02x}" for part in curved)
