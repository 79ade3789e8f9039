"""A finding that an author accepts in one place, with a reason: a comment above the block.

<!-- reading: allow long-sentence because the law is quoted word by word -->

A translator does the same in a comment of the PO file.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown.preprocessors import Preprocessor

from microsite import lines
from microsite.segments import Segment, split

RULES = (
    "long-sentence",
    "unexplained-term",
    "fragment",
    "passive",
    "noun-string",
    "double-negative",
    "longer-than-source",
    "plainer-word",
    "avoided-form",
)

_COMMENT = re.compile(r"[ \t>]*<!--\s*reading:(?P<words>.*?)-->\s*", re.DOTALL)
_OF_TRANSLATOR = re.compile(r"^\s*translations:(?P<words>\s*allow\b.*)", re.MULTILINE)
_ALLOW = re.compile(r"\s*allow\s+(?P<rule>[\w/-]+)\s*(?:because\b\s*:?(?P<reason>.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Waiver:
    """`fault` says what is wrong with the comment itself, else it is empty.

    `line` is that of the comment; `block` that of the text it stands above, 0 where none follows.
    """

    rule: str
    reason: str
    line: int
    block: int
    fault: str = ""


def read(segments: list[Segment]) -> list[Waiver]:
    """The waivers of a page in its order; those in code are none."""
    return [
        _waiver(words, segments[start].line, _block(segments, end))
        for start, end, words in _comments(segments)
    ]


class WithoutWaivers(Preprocessor):
    """Takes the comments out before Markdown is read: they would end a list, and stay in HTML."""

    def run(self, lines: list[str]) -> list[str]:
        source = "\n".join(lines)
        if "reading:" not in source:
            return lines
        pieces = split(source)
        taken = {piece.line for start, end, _ in _comments(pieces) for piece in pieces[start:end]}
        return [line for number, line in enumerate(lines, start=1) if number not in taken]


def _comments(segments: list[Segment]) -> Iterator[tuple[int, int, str]]:
    """(first segment, the one after the last, words) of each comment that speaks of reading."""
    sources = [segment.prefix + segment.text + segment.suffix for segment in segments]
    at = 0
    while at < len(segments):
        end = None
        if segments[at].kind == "raw":
            end = lines.raw_end(sources, at, lines.read(sources[at]), inside=False)
            if end and (found := _COMMENT.fullmatch("".join(sources[at:end]))):
                yield at, end, found["words"]
        at = end or at + 1


def in_comment(comment: str, line: int, rules: Sequence[str]) -> list[Waiver]:
    """Those in a translator's comment on the text at that line of a PO file, one a line of it.

    # translations: allow ending because "etc." is an abbreviation
    """
    return [
        _waiver(found["words"], line, line, rules) for found in _OF_TRANSLATOR.finditer(comment)
    ]


def _waiver(words: str, line: int, block: int, rules: Sequence[str] = RULES) -> Waiver:
    found = _ALLOW.fullmatch(words)
    if not found:
        return Waiver("", "", line, block, 'it does not say "allow RULE because REASON"')
    rule = found["rule"].removeprefix("reading/").removeprefix("translations/")
    reason = " ".join((found["reason"] or "").split())
    fault = ""
    if rule not in rules:
        fault = f'"{rule}" is not one of {", ".join(rules)}'
    elif not any(c.isalpha() for c in reason):
        fault = "it gives no reason"
    return Waiver(rule, reason, line, block, fault)


def _block(segments: list[Segment], at: int) -> int:
    """The line of the first text from there."""
    return next((s.line for s in segments[at:] if s.kind != "raw"), 0)
