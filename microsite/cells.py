"""The cells of a Markdown table: pipes part them, except in code and after a backslash."""

import re

_DELIMITERS = re.compile(r"[ \t>]*\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ \t]*$")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_PARTS = re.compile(r"(?P<prefix>[ \t]*)(?P<text>.*?)(?P<suffix>[ \t]*)", re.DOTALL)


def table_end(lines: list[str], at: int) -> int | None:
    """The line after the table whose head is line `at`; None where no table begins."""
    if at + 1 >= len(lines) or "|" not in lines[at]:
        return None
    delimiters = lines[at + 1].rstrip("\r\n")
    if "|" not in delimiters or not _DELIMITERS.match(delimiters):
        return None
    end = at + 2
    while end < len(lines) and lines[end].strip():
        end += 1
    return end


def pipes(row: str) -> list[int]:
    """Where the pipes stand that part cells."""
    code = [found.span() for found in _CODE.finditer(row)]
    places = [found.end() - 1 for found in re.finditer(r"(?<!\\)(?:\\\\)*\|", row)]
    return [p for p in places if not any(start <= p < end for start, end in code)]


def split(row: str) -> list[tuple[str, str, str]]:
    """(prefix, text, suffix) of each cell; together they are the row, its line end included."""
    body = row.rstrip("\r\n")
    places = [-1, *pipes(body), len(body)]
    parts = []
    for start, end in zip(places, places[1:], strict=False):
        found = _PARTS.fullmatch(body[start + 1 : end])
        pipe = "|" if start >= 0 else ""
        parts.append((pipe + found["prefix"], found["text"], found["suffix"]))
    prefix, text, suffix = parts[-1]
    parts[-1] = (prefix, text, suffix + row[len(body) :])
    return parts
