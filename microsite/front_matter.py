"""The lines between two `---` at a page's top, of which readers read the title and description."""

import re
from collections.abc import Iterator
from functools import lru_cache

import yaml

from microsite import yaml_text

TRANSLATED = ("title", "description")

_OPENS = re.compile(r"\ufeff?---[ \t]*$")
_CLOSES = re.compile(r"(?:---|\.\.\.)[ \t]*$")
_KEY = re.compile(r"(?P<prefix>(?P<key>title|description):[ \t]+)(?P<rest>\S.*)", re.DOTALL)
_QUOTED = re.compile(
    r"(?P<open>\")(?P<double>(?:[^\"\\\r\n]|\\.)*)(?P<end>\"\s*(?:\s#[^\r\n]*)?\s*)$"
    r"|(?P<quote>')(?P<single>(?:[^'\r\n]|'')*)(?P<close>'\s*(?:\s#[^\r\n]*)?\s*)$"
)
_PLAIN = re.compile(r"(?P<text>[^\r\n]*?)(?P<end>(?:[ \t]+#[^\r\n]*)?\s*)$")


def length(lines: list[str]) -> int:
    """How many lines the front matter takes, its `---` included; 0 if the page has none."""
    if not lines or not _OPENS.match(lines[0].rstrip("\r\n")):
        return 0
    for number, line in enumerate(lines[1:], start=2):
        if _CLOSES.match(line.rstrip("\r\n")):
            return number
    return 0


def entries(lines: list[str]) -> Iterator[tuple[int, str, str, str]]:
    """(line, prefix, text, suffix) in order; an entry that is not translated has no text."""
    at, end = 0, length(lines)
    while at < end:
        after = at + 1
        while after < end - 1 and lines[after][:1] in (" ", "\t", "\r", "\n"):
            after += 1
        if found := _KEY.match(lines[at]):
            entry = "".join(lines[at:after])
            if value(entry):
                yield at + 1, *_parts(entry, len(found["prefix"]))
                at = after
                continue
        yield at + 1, lines[at], "", ""
        at += 1


@lru_cache(maxsize=1024)  # a build asks for the same titles in every language
def value(entry: str) -> str:
    """What YAML reads in `title: …`; empty where that is no text with letters in it."""
    try:
        data = yaml_text.load(entry)
    except yaml.YAMLError:
        return ""
    if not isinstance(data, dict) or len(data) != 1:
        return ""
    text = next(iter(data.values()))
    return text.strip() if isinstance(text, str) and any(c.isalpha() for c in text) else ""


def critical(source: str) -> bool:
    """Whether the page says `critical: true`: only reviewed translations of it are shown.

    What is neither true nor false counts as true, until a check has named it.
    """
    lines = _lines(source)
    text = "".join(lines[1 : max(length(lines) - 1, 0)])
    if "critical" not in text:
        return False
    try:
        data = yaml_text.load(text)
    except yaml.YAMLError:
        return True
    return isinstance(data, dict) and data.get("critical", False) is not False


def quoted(text: str) -> str:
    """The text as YAML that always reads as that text, on one line, with its quotation marks."""
    written = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=float("inf"))
    return written.removesuffix("\n")


def _parts(entry: str, start: int) -> tuple[str, str, str]:
    rest = entry[start:]
    if found := _QUOTED.match(rest):
        opening = found["open"] or found["quote"]
        text = found["double"] if found["open"] else found["single"]
        return entry[:start] + opening, text, found["end"] or found["close"]
    if found := _PLAIN.match(rest):
        return entry[:start], found["text"], found["end"]
    body = rest.rstrip("\r\n")
    return entry[:start], body, rest[len(body) :]


def below(source: str) -> str:
    """The page without its front matter and the empty lines after it."""
    lines = _lines(source)
    return "".join(lines[length(lines) :]).lstrip("\r\n")


def _lines(source: str) -> list[str]:
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", source)
