"""What one line of Markdown is, and how far code or HTML that begins in it goes on."""

import re
from dataclasses import dataclass

# ` ##`, ` {#id}` or ` {: .class}` at the end of a heading or item, and the line's end.
TRAILING = re.compile(r"(?:[ \t]+\{(?::[ ]*|[ ]*(?=[#.]))[^{}\r\n]*\})?[ \t]*(?:\r\n|\r|\n)?$")
_HASHES = re.compile(r"[ \t]*#+$")
_LINE = re.compile(
    r"(?P<prefix>(?P<mark>\ufeff?)(?P<quote>(?: {0,3}>[ ]?)*)(?P<space>[ \t]*))(?P<rest>[^\r\n]*)"
)
_BLOCK = re.compile(r"/{3,}[ ]*[\w-]+[ ]*(?:\|[ ]*)?")
_BLOCK_LINE = re.compile(r"/{3,}(?:[ ]*[\w-]+[ ]*(?:\|.*)?)?[ ]*$")
_ITEM = re.compile(r"(?:[-*+]|\d+\.)[ \t]+(?=\S)")
_HEADING = re.compile(r"#{1,6}[ \t]*")
_FENCE = re.compile(r"(?P<fence>`{3,})[^`]*$|(?P<tildes>~{3,})")
_RULE = re.compile(r"([-*_])(?:[ ]*\1){2,}[ ]*$")
_DEFINITION = re.compile(r"(?:\*?\[[^\]]+\]):[ ]*\S*")
_HTML = re.compile(
    r"<(?:(?P<verbatim>script|style|pre|textarea)\b|(?P<comment>!--)|[!?]|/?(?:address|article|aside"
    r"|audio|blockquote|body|canvas|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption"
    r"|figure|footer|form|frameset|h[1-6]|head|header|hgroup|hr|html|iframe|legend|li|link|main"
    r"|math|menu|meta|nav|noscript|object|ol|option|p|picture|progress|search|section|select"
    r"|source|summary|svg|table|tbody|td|template|tfoot|th|thead|title|tr|track|ul|video)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """`prefix + text + suffix` is the line; `indent` is in columns, a tab going to the next fourth.

    `kind` is "blank", "heading", "item", "block" (opens `/// name`) or "paragraph".
    """

    kind: str
    prefix: str
    text: str
    suffix: str
    indent: int


def read(line: str) -> Line:
    """What a line would be outside code, HTML and tables."""
    found = _LINE.match(line)
    rest = found["rest"]
    indent = len(found["space"].expandtabs(4))
    marks = 0
    kind = "paragraph"
    if not rest:
        kind = "blank"
    elif _BLOCK_LINE.match(rest) and (block := _BLOCK.match(rest)):
        kind, marks = "block", block.end()
    elif item := _ITEM.match(rest):
        kind, marks = "item", item.end()
    may_be_heading = kind == "item" or kind == "paragraph" and indent % 4 == 0
    if may_be_heading and (heading := _HEADING.match(rest, marks)):
        kind, marks = "heading", heading.end()
    start = found.start("rest") + marks
    end = start + _text_length(kind, line[start:])
    return Line(kind, line[:start], line[start:end], line[end:], indent)


def _text_length(kind: str, rest: str) -> int:
    if kind not in ("heading", "item"):
        return len(rest.rstrip(" \t\r\n"))
    end = TRAILING.search(rest).start()
    if kind == "heading" and (hashes := _HASHES.search(rest[:end])):
        end = TRAILING.search(rest[: hashes.start()]).start()
    return end


def raw_end(lines: list[str], at: int, line: Line, inside: bool) -> int | None:
    """The line after code, HTML, a rule or a definition beginning at `at`; None if none does.

    `inside` says that a paragraph is open, whose text a definition or dashes cannot interrupt.
    """
    rest = lines[at][_LINE.match(lines[at]).start("rest") :].rstrip("\r\n")
    if fence := _FENCE.match(rest):
        return _fence_end(lines, at, fence["fence"] or fence["tildes"])
    if re.match(r"/{3,}[ ]*$", rest):
        return at + 1
    if html := _HTML.match(rest):
        return _html_end(lines, at, html)
    if _RULE.match(rest) and not (inside and rest.startswith("-")):
        return at + 1
    if not inside and _DEFINITION.match(rest):
        return at + 1
    return None


def _fence_end(lines: list[str], at: int, fence: str) -> int | None:
    """A fence that is never closed is no fence to Python-Markdown."""
    close = re.compile(rf"[ \t>]*{fence[0]}{{{len(fence)},}}[ \t]*$")
    for number in range(at + 1, len(lines)):
        if close.match(lines[number].rstrip("\r\n")):
            return number + 1
    return None


def _html_end(lines: list[str], at: int, html: re.Match[str]) -> int:
    """Comments and verbatim elements end where they are closed, others at an empty line."""
    closing = "-->" if html["comment"] else f"</{html['verbatim']}" if html["verbatim"] else None
    for number in range(at, len(lines)):
        if closing and closing.lower() in lines[number].lower():
            return number + 1
        if not closing and not lines[number].strip():
            return number
    return at + 1 if closing else len(lines)
