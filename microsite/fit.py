"""Whether a translation fits the place of its English text, so that it cannot break a page."""

import re
from collections import Counter
from dataclasses import replace

from microsite import cells
from microsite.findings import Finding, finding
from microsite.segments import Segment, split

_SPACE = re.compile(r"[ \t\r\n\v\f\x1c-\x1f\x85\u2028\u2029]+")
_PLAIN = re.compile(r"[^\W\d_][^{}#|<>\\\[\]]*")  # from a letter on, no sign of structure
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")
# Targets, references, attributes, tags, code and bold marks: what is copied, not translated.
_PARTS = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|\]\([^()\s]*|\]\[[^\]]*\]|\{[:#.][^{}]*\}|<[^<>]+>|\*\*"
)


def one_line(text: str) -> str:
    """A translator's text on one line, without the signs that no reader sees."""
    return _CONTROL.sub("", _SPACE.sub(" ", text)).strip()


def fault(segment: Segment, text: str, source: str, line: int) -> Finding | None:
    """What is wrong with `text` (one line) in the place of the segment's; None if it fits.

    `source` and `line` say where the translation stands.
    """
    english = segment.words
    if not any(c.isalpha() for c in text):
        rule, words = "translations/breaks-page", {"fault": "leave its place without words"}
    elif segment.kind != "meta" and not _same_place(segment, text):
        rule, words = "translations/breaks-page", {"fault": f"be no {segment.kind} any more"}
    elif difference := _difference(english, text):
        rule, words = "translations/other-parts", {"difference": difference}
    else:
        return None
    return finding(rule, source, line, 1, text=text, english=english, **words)


def _same_place(segment: Segment, text: str) -> bool:
    """Whether the translated line reads as the same kind of segment with the same frame.

    Most texts are plain enough to do so in any place; to read a text again costs far more.
    """
    if _PLAIN.fullmatch(text) and _PLAIN.fullmatch(segment.text):
        return True
    if segment.kind == "cell":
        return cells.split(f"| {text} |")[1][1] == text
    wanted = replace(
        segment, prefix=segment.prefix.removeprefix("\ufeff").lstrip(" \t"), text=text, line=1
    )
    found = split(wanted.prefix + wanted.text + wanted.suffix)
    same = [replace(s, column=segment.column) for s in found] == [wanted]
    nests = segment.kind in ("item", "paragraph")
    return same and (not nests or _begins(text) == _begins(segment.text))


def _begins(text: str) -> list[tuple[str, str]]:
    """How a text reads behind its own sign: `- 1. x` is a list in a list, `> # x` a heading."""
    return [(s.kind, s.prefix) for s in split(text)][:1]


def _difference(english: str, text: str) -> str:
    ours = Counter(found[0] for found in _PARTS.finditer(english))
    theirs = Counter(found[0] for found in _PARTS.finditer(text))
    extra, missing = list(theirs - ours), list(ours - theirs)
    said = [f'{verb} "{parts[0].removeprefix("](")}"' for verb, parts in
            (("has", extra), ("lacks", missing)) if parts]  # fmt: skip
    return " and ".join(said)
