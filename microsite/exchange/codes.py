"""The parts of a text that are copied, not translated: other tools keep them as placeholders."""

import re
from collections import Counter
from collections.abc import Iterator

CODE = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)"
    r"|!?\[(?=[^\[\]]*\][(\[])|\]\([^()]*\)|\]\[[^\]]*\]"  # both ends of a link
    r"|\{[#.:][^{}]*\}|<[^<>]+>|%\(\w+\)[sd]|\*\*"
)


def split(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text in their order, each with whether it is a code; they join to the text."""
    end = 0
    for found in CODE.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found[0], True
        end = found.end()
    if end < len(text):
        yield text[end:], False


def of(text: str) -> list[str]:
    """The codes alone."""
    return [part for part, is_code in split(text) if is_code]


def numbered(english: str, text: str) -> Iterator[tuple[str, int]]:
    """The parts of a translation, a code with its number (from 1) in the English, the rest with 0.

    A code that the English does not have, or has less often, is text like any other.
    """
    left: dict[str, list[int]] = {}
    for number, code in enumerate(of(english), start=1):
        left.setdefault(code, []).append(number)
    for part, is_code in split(text):
        yield part, left[part].pop(0) if is_code and left.get(part) else 0


def difference(english: str, text: str) -> str:
    """`has "…" and lacks "…"`; empty where both hold the same codes, in whatever order."""
    ours, theirs = Counter(of(english)), Counter(of(text))
    said = [
        f'{verb} "{next(iter(codes))}"'
        for verb, codes in (("has", theirs - ours), ("lacks", ours - theirs))
        if codes
    ]
    return " and ".join(said)
