"""What is wrong in the files of data/: an entry that is not whole, a value that nobody expects."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

from microsite import day, glossary_check, reviews
from microsite.data_file import bad_value, check_fields, line_of, read
from microsite.findings import Finding, finding
from microsite.languages import OUT_OF_DATE, Language
from microsite.resources import Resource
from microsite.web import history

KINDS = ("article", "tool", "video", "survey", "law", "directory", "framework")
EVIDENCE = ("seen", "cited", "recalled")


def check(root: Path) -> list[Finding]:
    """The findings on link history, languages, resources, glossaries, plain words, reviews."""
    data = root / "data"
    return [
        *_history(root),
        *_languages(root, data / "languages.yml"),
        *_resources(root, data / "resources.yml"),
        *glossary_check.check(root),
        *reviews.check(root),
    ]


def _history(root: Path) -> Iterator[Finding]:
    try:
        history.load(root / history.FILE)
    except UnicodeDecodeError:
        yield finding("data/broken-history", history.FILE.as_posix())
    except ValueError as error:
        line = int(re.search(r":(\d+) ", str(error))[1])
        yield finding("data/broken-history", history.FILE.as_posix(), line)


def _languages(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = read(root, path, list, "a list of languages")
    if isinstance(data, Finding):
        yield data
        return
    if not data:
        yield finding("data/unreadable", source, reason="it does not hold a language")
    for entry in data:
        name = str(entry.get("code", "?")) if isinstance(entry, dict) else str(entry)
        line = line_of(text, rf"code: {re.escape(name)}\b")
        yield from check_fields(source, line, name, entry, list(dataclasses.fields(Language)))
        value = entry.get("out_of_date", "keep") if isinstance(entry, dict) else "keep"
        if value not in OUT_OF_DATE:
            wanted = "one of " + ", ".join(OUT_OF_DATE)
            yield bad_value(source, line, name, "out_of_date", value, wanted)


def _resources(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = read(root, path, dict, "entries by id")
    if isinstance(data, Finding):
        yield data
        return
    yield from check_resources(source, text, data)


def check_resources(source: str, text: str, data: dict[object, object]) -> Iterator[Finding]:
    """What is wrong with entries by id, each with the line where it stands in the file's text."""
    fields = [f for f in dataclasses.fields(Resource) if f.name != "id"]
    for id, entry in data.items():
        line = line_of(text, rf"^{re.escape(str(id))}:")
        yield from check_fields(source, line, str(id), entry, fields)
        yield from _values(source, line, str(id), entry if isinstance(entry, dict) else {})


def _values(source: str, line: int, id: str, entry: dict[str, object]) -> Iterator[Finding]:
    others = entry.get("alternatives") or []
    if not isinstance(others, list) or not all(isinstance(other, dict) for other in others):
        wanted = "a list of entries with url, title and note"
        yield bad_value(source, line, id, "alternatives", others, wanted)
        others = []
    translations = entry.get("translations") or {}
    if not isinstance(translations, dict):
        yield bad_value(source, line, id, "translations", translations, "addresses by language")
        translations = {}
    for address in (
        entry.get("url"),
        *(other.get("url", "missing") for other in others),
        *translations.values(),
    ):
        if address and not str(address).startswith("https://"):
            yield bad_value(
                source, line, id, "url", address, "an address that begins with https://"
            )
    if type(entry.get("withdrawn", False)) is not bool:
        yield bad_value(source, line, id, "withdrawn", entry["withdrawn"], "true, or left out")
    for name, allowed in (("kind", KINDS), ("evidence", EVIDENCE)):
        if entry.get(name) and entry[name] not in allowed:
            wanted = "one of " + ", ".join(allowed)
            yield bad_value(source, line, id, name, entry[name], wanted)
    for name, fields, wanted in (
        ("opened", {"by", "date"}, "{by: NAME, date: YYYY-MM-DD}, or null"),
        ("archived", {"url", "date"}, "{url: https://..., date: YYYY-MM-DD}, or left out"),
    ):
        value = entry.get(name)
        if value and not _is_note(value, fields):
            yield bad_value(source, line, id, name, value, wanted)


def _is_note(value: object, fields: set[str]) -> bool:
    """Whether the value has those fields, a date and a text, and an address begins as one does."""
    if not isinstance(value, dict) or set(value) != fields:
        return False
    (other,) = fields - {"date"}
    if not isinstance(value[other], str) or not value[other].strip():
        return False
    return day.read(value["date"]) is not None and (
        other != "url" or value["url"].startswith("https://")
    )
