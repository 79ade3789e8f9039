"""Judged texts put into the PO files of their pages, all of them or none."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import polib

from microsite import catalog, safe_file
from microsite.exchange.incoming import Change


class Written(NamedTuple):
    """A file that was changed, by its path from the project's folder."""

    path: str
    changed: int
    fuzzy: int


def write(root: Path, lang: str, changes: Iterable[Change]) -> list[Written]:
    """Every file is made before the first is written. Comments and headers stay as they are."""
    made = []
    ordered = sorted(changes, key=lambda change: change.unit.catalog_page)
    for page, group in groupby(ordered, key=lambda change: change.unit.catalog_page):
        path, of_page = catalog.path_of(root, lang, page), list(group)
        po = catalog.parse(path)
        _put(po, of_page)
        fuzzy = sum(change.fuzzy for change in of_page)
        name = path.relative_to(root).as_posix()
        made.append((path, catalog.render(po), Written(name, len(of_page), fuzzy)))
    for path, content, _ in made:
        safe_file.write(path, content)
    return [written for _, _, written in made]


def _put(po: polib.POFile, changes: list[Change]) -> None:
    entries = {(e.msgid, e.msgid_plural): e for e in po if not e.obsolete and not e.msgctxt}
    by_entry: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        key = (change.unit.msgid, change.unit.msgid_plural)
        by_entry.setdefault(key, []).append(change)
    for key, of_entry in by_entry.items():
        entry = entries[key]
        for change in of_entry:
            if change.unit.form is None:
                entry.msgstr = change.text
            else:
                entry.msgstr_plural[change.unit.form] = change.text
        whole = len(of_entry) >= len(entry.msgstr_plural)
        _mark(entry, any(c.fuzzy for c in of_entry) or entry.fuzzy and not whole)


def _mark(entry: polib.POEntry, fuzzy: bool) -> None:
    if fuzzy and not entry.fuzzy:
        entry.flags.insert(0, "fuzzy")
    elif not fuzzy and entry.fuzzy:
        entry.flags.remove("fuzzy")
    # What came in was made from today's English, not from an earlier one.
    entry.previous_msgid = entry.previous_msgid_plural = entry.previous_msgctxt = None
