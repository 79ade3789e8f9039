"""From a fault in built HTML to the line that an author can mend.

Reads the sources through a function from path to text (None where there is no such file), so that
a test passes `{"docs/index.md": "..."}.get`.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote

from microsite.link import Link
from microsite.page import Page

Reader = Callable[[str], str | None]

WORDS = r"\[((?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*\])*)\]"
TARGET = r"\([ \t]*(<[^<>\n]*|(?:[^\s()]|\([^\s()]*\))*)"
LINK = re.compile(rf"(?<![!\\]){WORDS}{TARGET}")
IMAGE = re.compile(rf"!{WORDS}{TARGET}")
REFERENCE = re.compile(r"^ {0,3}\[([^\]\n]+)\]:[ \t]*(<[^<>\n]*|\S*)", re.MULTILINE)
HTML = re.compile(r"""()\b(?:href|src|action|poster)\s*=\s*["']([^"'\n]*)""")
SRCSET = re.compile(r"""\bsrcset\s*=\s*["']([^"']*)""")
CANDIDATE = re.compile(r"()([^\s,]+)(?:[^,]*)")
CODE = re.compile(
    r"^[ \t]*(`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t]*\1[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(`+)(?!`)[^\n]*?[^`]\2(?!`)",
    re.MULTILINE | re.DOTALL,
)
TRANSLATION = re.compile(r'^msgstr(?:\[\d+\])? ("[^\n]*"(?:\n"[^\n]*")*)', re.MULTILINE)
# What the extension smarty makes of signs on a keyboard.
TYPED = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "--", "—": "---", "…": "..."})
SIGNS = re.compile(r"[*_`]|\{[^{}]*\}")


class Place(NamedTuple):
    source: str
    line: int
    column: int


class Spot(NamedTuple):
    """A link or image in a source: its words, its target as written, where the target stands."""

    words: str
    target: str
    at: int


class Written(NamedTuple):
    """Where a link stands in a source, and its target as the author wrote it."""

    place: Place
    target: str


def reader(root: Path) -> Reader:
    """Reads below a project's folder; each file once."""
    texts: dict[str, str | None] = {}

    def read(path: str) -> str | None:
        if path not in texts:
            file = root / path
            texts[path] = file.read_bytes().decode("utf-8", "replace") if file.is_file() else None
        return texts[path]

    return read


def of_link(page: Page, link: Link, nth: int, read: Reader) -> Written | None:
    """Where the target of a link or image stands; `nth` counts those on the page that are alike.

    In the page's Markdown by its target, else in the translation that the page shows, else in the
    Markdown by its words. None where all of them lack it: it belongs to the frame of the page.
    """
    if not page.source or not link.main:
        return None
    markdown, translation = read(page.source), read(_translation(page)) if page.prefix else None
    in_markdown = _scored(page, link, _spots(markdown, link)) if markdown else {}
    in_translation = _scored(page, link, _translated(translation, link)) if translation else {}
    for path, text, scored, scores in (
        (page.source, markdown, in_markdown, (3, 2)),
        (_translation(page), translation, in_translation, (3, 2, 1)),
        (page.source, markdown, in_markdown, (1,)),
    ):
        for score in scores:
            if spots := scored.get(score):
                spot = spots[min(nth, len(spots) - 1)]
                return Written(_place(path, text, spot.at), spot.target)
    return None


def of_id(page: Page, id: str, nth: int, read: Reader) -> Place | None:
    """Where the `nth` (from 0) place of a page gets its id, or the last that its Markdown names."""
    text = read(page.source) if page.source else None
    if not text:
        return None
    wanted = re.escape(id)
    short = re.escape(id.rpartition("-")[2]), re.escape(id.partition("-")[2] or id)
    ways = [
        rf"\{{[^{{}}\n]*#({wanted})(?=[\s}}])",
        rf"""<[a-z][^<>]*?\sid\s*=\s*["']?({wanted})(?=["'\s>])""",
        rf"^[ \t]+id:[ \t]*({wanted}|{'|'.join(short)})[ \t]*$",
    ]
    ways += [
        rf"^#+[ \t]+({re.escape(heading.text)})[ \t]*(?:#*|\{{.*)$"
        for heading in page.headings
        if heading.id == id
    ]
    text = text.replace("\r\n", " \n")  # as long as before, and a line ends where `$` sees it
    found = {
        match.start(1)
        for way in ways
        for match in re.finditer(way, _without_code(text), re.MULTILINE)
    }
    return _place(page.source, text, sorted(found)[min(nth, len(found) - 1)]) if found else None


def of_text(page: Page, words: str, read: Reader) -> Place | None:
    """Where the Markdown of a page first has those very words; None where it lacks them."""
    text = (read(page.source) if page.source else None) or ""
    at = text.find(words) if words.strip() else -1
    return _place(page.source, text, at) if at >= 0 else None


def _spots(text: str, link: Link) -> Iterator[Spot]:
    text = _without_code(text)
    written = IMAGE if link.element in ("img", "source") else LINK
    matches = [match for way in (written, REFERENCE, HTML) for match in way.finditer(text)]
    for srcset in SRCSET.finditer(text):
        matches += CANDIDATE.finditer(text, srcset.start(1), srcset.end(1))
    for match in sorted(matches, key=lambda match: match.start()):
        yield Spot(_plain(match[1]), unquote(match[2].lstrip("<")), match.start(2))


def _translated(text: str, link: Link) -> Iterator[Spot]:
    """The links in the translations of a PO file, whose texts may run over several lines."""
    for match in TRANSLATION.finditer(text):
        message, places = "", []
        for line in re.finditer(r'"([^\n]*)"', match[1]):
            places.append((len(message), match.start(1) + line.start(1)))
            message += line[1]
        for words, target, at in _spots(message, link):
            begin, place = places[bisect_right(places, (at, len(text))) - 1]
            yield Spot(words, target, place + at - begin)


def _scored(page: Page, link: Link, spots: Iterator[Spot]) -> dict[int, list[Spot]]:
    """3: target and words are the link's, 2: its target, 1: its words."""
    scored: dict[int, list[Spot]] = {}
    built = unquote((link.target or "").strip())
    leads_to = _key(page.url, built, page.prefix)
    folder, _, _ = page.source.partition("/")
    for spot in spots:
        same_target = spot.target == built or (
            bool(built) and _key(page.source, spot.target, f"{folder}/") == leads_to
        )
        score = 2 * same_target + bool(spot.words and spot.words == _plain(link.text))
        scored.setdefault(score, []).append(spot)
    return scored


def _key(start: str, target: str, folder: str) -> str:
    """What a target leads to from a source or from a built page, in one form for both."""
    path, sign, fragment = target.partition("#")
    path = normpath(join(dirname(start), path)) if path else start
    path = path.rstrip("/").removesuffix(".md").removesuffix(".html").removesuffix("index")
    return f"{path}/".removeprefix(folder).strip("/").removeprefix(".") + sign + fragment


def _translation(page: Page) -> str:
    """`translations/es/principles/empathy.po` for that page in Spanish."""
    folder, _, path = page.source.partition("/")
    return f"translations/{page.prefix}{path.removesuffix('.md')}.po"


def _without_code(text: str) -> str:
    """As long as before, with spaces for all code: a link in it is none."""
    return CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _plain(words: str) -> str:
    return " ".join(SIGNS.sub("", words).translate(TYPED).split())


def _place(source: str, text: str, at: int) -> Place:
    return Place(source, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
