"""The rows of our tables in a Word document that came back, and the languages they name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from microsite.exchange import word_text
from microsite.exchange.word_text import parts

COLUMNS = 3
ID = re.compile(r"(?<!\S)[A-Za-z0-9._-]+-[0-9a-f]{12}(?:\.\d+)?(?!\S)")
_LANGUAGE = re.compile(r"\(([\w-]+)\)\s*$", re.ASCII)
_HEADING = re.compile(r"Page: (\S+)")


class Row(NamedTuple):
    """`number` counts from 1 over all tables; the others are what stands in the three cells."""

    number: int
    notes: str
    english: str
    text: str


class Read(NamedTuple):
    """`languages` are the pairs of codes in the first rows of the tables, empty where none is."""

    languages: frozenset[tuple[str, str]]
    rows: tuple[Row, ...]


def heading(page: str) -> str:
    """What stands above the table of a page."""
    return f"Page: {page}"


def read(root: etree._Element) -> Read:
    """The rows of the document; tables without ids and languages are somebody else's.

    Raises ValueError, naming page and row, where a table is gone or has other cells than it had.
    """
    languages: set[tuple[str, str]] = set()
    rows: list[Row] = []
    for page, tables in _by_page(root):
        before = len(rows)
        for table in tables:
            for place, cells in enumerate(_rows(table)):
                texts = _texts(cells, page, len(rows) + 1)
                if place or ID.search(texts[0]):
                    rows.append(Row(len(rows) + 1, *texts))
                else:
                    languages.add((_language(texts[1]), _language(texts[2])))
        if page and len(rows) == before:
            raise ValueError(f'below "{heading(page)}" no row is left (line {before + 1})')
    return Read(frozenset(languages), tuple(rows))


def _by_page(root: etree._Element) -> Iterator[tuple[str, list[etree._Element]]]:
    """Our tables by the page that the heading above them names, "" above the first."""
    page, tables = "", []
    for block in (block for body in root.iterfind("{*}body") for block in parts(body, "p", "tbl")):
        if word_text.name(block) == "tbl":
            tables += [block] if _ours(block) else []
        elif found := _HEADING.fullmatch(_words(block)):
            yield page, tables
            page, tables = found[1], []
    yield page, tables


def _ours(table: etree._Element) -> bool:
    """Also where a column is gone: then a row cannot be read, and that is said."""
    first, *_ = [*_rows(table), []]
    named = sum(bool(_LANGUAGE.search(_words(cell))) for cell in first)
    return named > 1 or any(ID.search(_words(p)) for p in table.iter("{*}p"))


def _rows(table: etree._Element) -> Iterator[list[etree._Element]]:
    return ([*parts(row, "tc")] for row in parts(table, "tr"))


def _texts(cells: list[etree._Element], page: str, number: int) -> list[str]:
    try:
        if len(cells) != COLUMNS:
            raise ValueError(f"{len(cells)} cells stand in place of {COLUMNS}")
        if any(cell.find("{*}tcPr/{*}vMerge") is not None for cell in cells):
            raise ValueError("cells of several rows were merged")
        return [word_text.of(cell).strip() for cell in cells]
    except ValueError as error:
        raise ValueError(f'{error}, in row {number}, page "{page}" (line {number})') from error


def _words(element: etree._Element) -> str:
    """Its text, whatever else stands in it."""
    return "".join(element.itertext("{*}t")).strip()


def _language(text: str) -> str:
    found = _LANGUAGE.search(text)
    return found[1] if found else ""
