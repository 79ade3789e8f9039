"""What is wrong in the files of data/: an entry that is not whole, a value that nobody expects."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

from yaml.error import MarkedYAMLError

from microsite import day, yaml_text
from microsite.findings import Finding, finding
from microsite.glossary import Term
from microsite.languages import Language
from microsite.resources import Resource
from microsite.web import history

KINDS = ("article", "tool", "video", "survey", "law", "directory", "framework")
EVIDENCE = ("seen", "cited", "recalled")


def check(root: Path) -> list[Finding]:
    """The findings on the link history, the languages, the resources and every glossary."""
    data = root / "data"
    found = [
        *_history(root),
        *_languages(root, data / "languages.yml"),
        *_resources(root, data / "resources.yml"),
    ]
    for path in sorted((data / "glossary").glob("*.yml")):
        found += _glossary(root, path)
    return found


def _history(root: Path) -> Iterator[Finding]:
    try:
        history.load(root / history.FILE)
    except UnicodeDecodeError:
        yield finding("data/broken-history", history.FILE.as_posix())
    except ValueError as error:
        line = int(re.search(r":(\d+) ", str(error))[1])
        yield finding("data/broken-history", history.FILE.as_posix(), line)


def _languages(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = _read(root, path, list, "a list of languages")
    if isinstance(data, Finding):
        yield data
        return
    if not data:
        yield finding("data/unreadable", source, reason="it does not hold a language")
    for entry in data:
        name = str(entry.get("code", "?")) if isinstance(entry, dict) else str(entry)
        line = _line_of(text, rf"code: {re.escape(name)}\b")
        yield from _entry(source, line, name, entry, list(dataclasses.fields(Language)))


def _resources(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = _read(root, path, dict, "entries by id")
    if isinstance(data, Finding):
        yield data
        return
    fields = [f for f in dataclasses.fields(Resource) if f.name != "id"]
    for id, entry in data.items():
        line = _line_of(text, rf"^{re.escape(str(id))}:")
        yield from _entry(source, line, str(id), entry, fields)
        yield from _values(source, line, str(id), entry if isinstance(entry, dict) else {})


def _glossary(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = _read(root, path, list, "a list of terms")
    if isinstance(data, Finding):
        yield data
        return
    for entry in data:
        name = str(entry.get("term", "?")) if isinstance(entry, dict) else str(entry)
        line = _line_of(text, rf"- term: [\"']?{re.escape(name)}[\"']?\s*$")
        yield from _entry(source, line, name, entry, list(dataclasses.fields(Term)))
        for field in ("also", "explained_by"):
            value = entry.get(field) if isinstance(entry, dict) else None
            lacks = field not in entry if isinstance(entry, dict) else True
            if not lacks and not (
                isinstance(value, list) and all(isinstance(form, str) for form in value)
            ):
                yield _bad(source, line, name, field, value, "a list of texts: [one, another]")


def _read(root: Path, path: Path, kind: type, wanted: str) -> tuple[str, str, object]:
    """The file's path, its text, and what it holds: or else the finding that it holds no such."""
    source = path.relative_to(root).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
        data = yaml_text.load(text) or kind()
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        fault = finding("data/unreadable", source, line, column, reason=error.problem)
        return source, "", fault
    except (OSError, UnicodeDecodeError):
        return source, "", finding("data/unreadable", source, reason="it is missing or not UTF-8")
    if not isinstance(data, kind):
        return source, "", finding("data/unreadable", source, reason=f"it does not hold {wanted}")
    return source, text, data


def _entry(
    source: str, line: int, name: str, entry: object, fields: list[dataclasses.Field]
) -> Iterator[Finding]:
    given = entry if isinstance(entry, dict) else {}
    known = [field.name for field in fields]
    for key in given:
        if key not in known:
            names = ", ".join(known)
            yield finding("data/unknown-field", source, line, entry=name, field=key, known=names)
    for field in fields:
        optional = (
            field.default is not dataclasses.MISSING
            or field.default_factory is not dataclasses.MISSING
        )
        value = given.get(field.name)
        if not optional and value in (None, ""):
            yield finding("data/missing-field", source, line, entry=name, field=field.name)
        elif value is not None and field.type is str and not isinstance(value, str):
            wanted = "text: put it in quotation marks"
            yield _bad(source, line, name, field.name, value, wanted)


def _values(source: str, line: int, id: str, entry: dict[str, object]) -> Iterator[Finding]:
    others = entry.get("alternatives") or []
    if not isinstance(others, list) or not all(isinstance(other, dict) for other in others):
        wanted = "a list of entries with url, title and note"
        yield _bad(source, line, id, "alternatives", others, wanted)
        others = []
    translations = entry.get("translations") or {}
    if not isinstance(translations, dict):
        yield _bad(source, line, id, "translations", translations, "addresses by language")
        translations = {}
    for address in (
        entry.get("url"),
        *(other.get("url", "missing") for other in others),
        *translations.values(),
    ):
        if address and not str(address).startswith("https://"):
            yield _bad(source, line, id, "url", address, "an address that begins with https://")
    for name, allowed in (("kind", KINDS), ("evidence", EVIDENCE)):
        if entry.get(name) and entry[name] not in allowed:
            wanted = "one of " + ", ".join(allowed)
            yield _bad(source, line, id, name, entry[name], wanted)
    for name, fields, wanted in (
        ("opened", {"by", "date"}, "{by: NAME, date: YYYY-MM-DD}, or null"),
        ("archived", {"url", "date"}, "{url: https://..., date: YYYY-MM-DD}, or left out"),
    ):
        value = entry.get(name)
        if value and not _is_note(value, fields):
            yield _bad(source, line, id, name, value, wanted)


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


def _bad(source: str, line: int, id: str, field: str, value: object, wanted: str) -> Finding:
    return finding(
        "data/bad-value", source, line, entry=id, field=field, value=value, wanted=wanted
    )


def _line_of(text: str, pattern: str) -> int:
    found = re.search(pattern, text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
