"""How Word marks the language of a text: spelling, fonts and direction go by it."""

from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.core import get_global

# By script: which of the three languages of a run it is, and a font that Word brings for it.
_SCRIPTS = {
    "Arab": ("bidi", "Arial"),
    "Guru": ("bidi", "Raavi"),
    "Hans": ("eastAsia", "Microsoft YaHei"),
    "Hant": ("eastAsia", "Microsoft JhengHei"),
    "Kore": ("eastAsia", "Malgun Gothic"),
}
_RIGHT_TO_LEFT = {"Arab"}


class Writing(NamedTuple):
    """`tag` is a language with its country ("zh-TW"), as Word knows them.

    `kind` is the attribute of `<w:lang>` that takes it: "val", "eastAsia" or "bidi". `font` is
    empty where any will do.
    """

    tag: str
    kind: str
    font: str
    right_to_left: bool


def writing(lang: str) -> Writing:
    """How the language is written, by the likely script and country of its code.

    https://www.unicode.org/reports/tr35/#Likely_Subtags
    """
    try:
        locale = Locale.parse(lang, sep="-")
    except (UnknownLocaleError, ValueError):
        return Writing(lang, "val", "", False)
    likely = get_global("likely_subtags").get(lang.replace("-", "_"), "").split("_")
    script = locale.script or "".join(likely[1:2])
    country = locale.territory or "".join(likely[2:3])
    kind, font = _SCRIPTS.get(script, ("val", ""))
    tag = f"{locale.language}-{country}" if country else locale.language
    return Writing(tag, kind, font, script in _RIGHT_TO_LEFT)


def english_name(lang: str) -> str:
    """`Traditional Chinese` for `zh-Hant`; the code itself where nobody has named it."""
    return Locale("en").languages.get(lang.replace("-", "_"), lang)
