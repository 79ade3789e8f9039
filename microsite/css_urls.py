"""The addresses in a style sheet: https://www.w3.org/TR/css-values-4/#urls and @import."""

import re
from collections.abc import Iterator
from typing import NamedTuple

COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
QUOTED = r""""(?:[^"\\\n]|\\.|\\\n)*"|'(?:[^'\\\n]|\\.|\\\n)*'"""
UNQUOTED = r"""(?:\\[\da-f]{1,6}\s?|\\.|[^\s"'()\\])*"""
# A quoted text of another meaning is passed over whole, so that no url( is seen within it.
URL = re.compile(
    rf"(?<![\w-])url\(\s*(?:({QUOTED})|({UNQUOTED}))\s*\)|@import\s+({QUOTED})|{QUOTED}",
    re.IGNORECASE | re.DOTALL,
)
ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(\n)|(.))", re.IGNORECASE)


class CssUrl(NamedTuple):
    """`line` counts from 1 in the text that was read."""

    target: str
    line: int


def find(css: str) -> Iterator[CssUrl]:
    """All addresses that are not empty, in order; an empty one asks for nothing."""
    if "url(" not in css.lower() and "@import" not in css.lower():
        return
    css = COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    for match in URL.finditer(css):
        quoted = match[1] or match[3]
        target = quoted[1:-1] if quoted else match[2]
        if target and target.strip():
            yield CssUrl(ESCAPE.sub(_meant, target), css.count("\n", 0, match.start()) + 1)


def _meant(escape: re.Match[str]) -> str:
    if escape[1]:
        point = int(escape[1], 16)
        return chr(point) if 0 < point < 0x110000 else "\ufffd"
    return "" if escape[2] else escape[3]
