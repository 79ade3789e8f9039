"""Who approved which translation: the files data/reviews/<lang>.yml.

A review holds a digest of each text and its translation, so that it is void for a passage as soon
as one of the two changes. Pages are named by their path below docs/; "" is the words around pages.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import yaml
from yaml.error import MarkedYAMLError

from microsite import safe_file, yaml_text
from microsite.data_file import line_of
from microsite.findings import Finding, finding

FOLDER = Path("data/reviews")
SITE = "site"  # the name of the words around pages, as people type it and the file holds it
HEAD = """\
# Who approved which translation, by digests of the texts (contributing/translators.md).
# Written by `microsite translate review`.
"""
DIGITS = 12  # enough to tell the few hundred texts of a page apart
_DIGEST = re.compile(rf"[0-9a-f]{{{DIGITS}}}")


class Review(NamedTuple):
    """One person's review of one page; `texts` are digests of what they approved."""

    by: str
    role: str
    date: date
    texts: frozenset[str]


Reviews = Mapping[str, tuple[Review, ...]]


class Unreadable(ValueError):
    """Why a file cannot be read, and in which line that shows."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        """One date in two reviews is written twice."""
        return True


def digest(english: str, *translation: str) -> str:
    """The digest of a text and its translation; with plural forms, of all of them in order."""
    return sha256("\0".join((english, *translation)).encode()).hexdigest()[:DIGITS]


def file_of(lang: str) -> Path:
    """Where the reviews of a language stand, from the project's folder."""
    return FOLDER / f"{lang}.yml"


def load(root: Path, lang: str) -> Reviews:
    """The reviews of a language by page; none without a file. Raises Unreadable."""
    path = root / file_of(lang)
    return _read(path) if path.exists() else {}


def of_page(root: Path, lang: str, page: str) -> tuple[Review, ...]:
    """The reviews of a page. A file that cannot be read approves nothing; `check` says why."""
    try:
        return load(root, lang).get(page, ())
    except Unreadable:
        return ()


def added(known: Reviews, page: str, review: Review) -> Reviews:
    """The reviews with one more, in the place of what the same person said of the page before."""
    others = (other for other in known.get(page, ()) if other.by != review.by)
    return {**known, page: (*others, review)}


def write(root: Path, lang: str, known: Reviews) -> bool:
    """Puts the file in place whole, sorted, one line a digest; False if it was so before."""
    data = {
        page or SITE: [
            review._asdict() | {"texts": sorted(review.texts)}
            for review in sorted(known[page], key=lambda review: (review.date, review.by))
        ]
        for page in sorted(known)
    }
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, width=1000, sort_keys=False)
    return safe_file.write(root / file_of(lang), HEAD + text)


def check(root: Path) -> list[Finding]:
    """Files that cannot be read, and reviews of pages that are not there."""
    docs = root / "docs"
    pages = [path.relative_to(docs).as_posix() for path in sorted(docs.rglob("*.md"))]
    paths = sorted((root / FOLDER).glob("*.yml"))
    return [found for path in paths for found in _check(root, path, pages)]


def _check(root: Path, path: Path, pages: list[str]) -> Iterator[Finding]:
    source = path.relative_to(root).as_posix()
    try:
        known = _read(path)
    except Unreadable as error:
        yield finding("reviews/unreadable", source, error.line, reason=error)
        return
    for page, reviews in known.items():
        if page and page not in pages:
            line = line_of(path.read_text(encoding="utf-8"), _key(page))
            people = ", ".join(review.by for review in reviews)
            close = get_close_matches(page, pages, n=1)
            yield finding(
                "reviews/unknown-page",
                source,
                line,
                page=page,
                people=people,
                nearest=f'Did you mean "{close[0]}"? ' if close else "",
            )


def _read(path: Path) -> Reviews:
    try:
        return _parse(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise Unreadable("it is not in UTF-8", 1) from error


@lru_cache(maxsize=16)  # every page of a build reads the same few files
def _parse(text: str) -> Reviews:
    try:
        data = yaml_text.load(text) or {}
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Unreadable(error.problem or "it is not YAML", line) from error
    if not isinstance(data, dict):
        raise Unreadable("it does not hold reviews by page", 1)
    found = {}
    for page, entries in data.items():
        try:
            found["" if page == SITE else str(page)] = tuple(map(_review, _list(entries)))
        except ValueError as error:
            raise Unreadable(f'of "{page}", {error}', line_of(text, _key(page))) from error
    return found


def _key(page: object) -> str:
    return rf"^[\"']?{re.escape(str(page))}[\"']?\s*:"


def _list(entries: object) -> list[object]:
    if not isinstance(entries, list):
        raise ValueError("it does not hold a list of reviews")
    return entries


def _review(entry: object) -> Review:
    if not isinstance(entry, dict) or set(entry) != set(Review._fields):
        raise ValueError(f"a review is not made of {', '.join(Review._fields)}")
    for name in ("by", "role"):
        if not isinstance(entry[name], str) or not entry[name].strip():
            raise ValueError(f'"{name}" is no text')
    if type(entry["date"]) is not date:
        raise ValueError('"date" is not written YYYY-MM-DD')
    texts = entry["texts"]
    if not isinstance(texts, list) or not all(_DIGEST.fullmatch(str(text)) for text in texts):
        raise ValueError('"texts" holds something else than digests')
    return Review(**entry | {"texts": frozenset(map(str, texts))})
