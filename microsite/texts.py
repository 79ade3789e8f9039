"""Every text whose reading is measured: pages, their translations, notes of resources, drafts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from microsite import (
    catalog,
    front_matter,
    languages,
    passages,
    resource_notes,
    segments,
    waivers,
)
from microsite.catalog import Catalog
from microsite.grade import HIGHEST, LOWEST
from microsite.passages import Passage
from microsite.waivers import Waiver

_BUDGET = re.compile(r"reading_grade:(?P<value>.*)")
RESOURCES = "data/resources.yml"
GRADE = 8
"""The school grade that a page may have, where its front matter does not say another one."""


@dataclass(frozen=True, slots=True)
class Text:
    """`path` is where its findings stand; `waivers` are those of the page that it comes from.

    `budget` is the grade it may have; `bad_budget` is what the page says that is no grade, with
    its line. A translation has `original`, the path of the page that it comes from.
    """

    path: str
    lang: str
    passages: tuple[Passage, ...]
    waivers: tuple[Waiver, ...] = ()
    budget: float = GRADE
    bad_budget: tuple[str, int] | None = None
    original: str | None = None


@lru_cache(maxsize=256)  # an author saves one page, and all are read again
def page(path: str, source: str, lang: str = "en") -> Text:
    """A page of Markdown, or a draft of one."""
    pieces = segments.split(source)
    return Text(
        path,
        lang,
        tuple(passages.of_page(path, pieces, lang)),
        tuple(waivers.read(pieces)),
        *_budget(source),
    )


def translated(path: str, source: str, lang: str, entries: Catalog) -> Text:
    """What is translated of the page that stands at `path`."""
    pieces = segments.split(source)
    found = tuple(passages.translated(pieces, lang, entries))
    comments = tuple(waivers.read(pieces))
    return Text(entries.source, lang, found, comments, original=path)


def plain(path: str, text: str, lang: str) -> Text:
    """Plain text, in which `#` and `*` are just signs."""
    return Text(path, lang, tuple(passages.plain(path, text, lang)))


def of_project(root: Path) -> Iterator[Text]:
    """The pages of docs/ and the notes of resources, in every language, the default first."""
    default, *others = [k.code for k in languages.load(root / "data" / "languages.yml")]
    pages = [
        (path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((root / "docs").rglob("*.md"))
    ]
    notes = _notes(root, default)
    yield from (page(path, source, default) for path, source in pages)
    yield Text(RESOURCES, default, notes)
    for lang in others:
        for path, source in pages:
            entries = catalog.load(root, lang, path.removeprefix("docs/"))
            yield translated(path, source, lang, entries)
        words = catalog.load(root, lang, "")
        found = resource_notes.translated(notes, lang, words)
        yield Text(words.source, lang, found, original=RESOURCES)


def _notes(root: Path, lang: str) -> tuple[Passage, ...]:
    path = root / RESOURCES
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return resource_notes.english(RESOURCES, text, lang)


def _budget(source: str) -> tuple[float, tuple[str, int] | None]:
    """The grade that the front matter allows, and what it says where that is none."""
    lines = source.splitlines(keepends=True)
    found = (_BUDGET.match(line) for line in lines[1 : max(front_matter.length(lines) - 1, 0)])
    for number, match in enumerate(found, start=2):
        if match:
            value = match["value"].partition(" #")[0].strip()
            sound = re.fullmatch(r"\d{1,2}(?:\.\d+)?", value) and LOWEST <= float(value) <= HIGHEST
            return (float(value), None) if sound else (GRADE, (value, number))
    return GRADE, None
