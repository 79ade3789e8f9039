"""What is wrong in the files of data/: an entry that is not whole, a value that nobody expects."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

from yaml.error import MarkedYAMLError

from microsite import yaml_text
from microsite.findings import Finding, finding
from microsite.glossary import Term
from microsite.resources import Resource

KINDS = ("article", "tool", "video", "survey", "law", "directory", "framework")
EVIDENCE = ("seen", "cited", "recalled")


def check(root: Path) -> list[Finding]:
    """The findings on the registry of resources and on every glossary."""
    found = list(_resources(root, root / "data" / "resources.yml"))
    for path in sorted((root / "data" / "glossary").glob("*.yml")):
        found += _glossary(root, path)
    return found


def _resources(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = _read(root, path)
    if isinstance(data, Finding):
        yield data
        return
    fields = [f for f in dataclasses.fields(Resource) if f.name != "id"]
    for id, entry in data.items():
        line = _line_of(text, rf"^{re.escape(str(id))}:")
        yield from _entry(source, line, str(id), entry, fields)
        yield from _values(source, line, str(id), entry if isinstance(entry, dict) else {})


def _glossary(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = _read(root, path)
    if isinstance(data, Finding):
        yield data
        return
    for entry in data:
        name = str(entry.get("term", "?")) if isinstance(entry, dict) else str(entry)
        line = _line_of(text, rf"- term: [\"']?{re.escape(name)}[\"']?\s*$")
        yield from _entry(source, line, name, entry, list(dataclasses.fields(Term)))


def _read(root: Path, path: Path) -> tuple[str, str, object]:
    source, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
    try:
        return source, text, yaml_text.load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        fault = finding("data/unreadable", source, line, column, reason=error.problem)
        return source, text, fault


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
        if not optional and given.get(field.name) in (None, ""):
            yield finding("data/missing-field", source, line, entry=name, field=field.name)


def _values(source: str, line: int, id: str, entry: dict[str, object]) -> Iterator[Finding]:
    addresses = [entry.get("url"), *(other.get("url") for other in entry.get("alternatives", ()))]
    addresses += list((entry.get("translations") or {}).values())
    for address in addresses:
        if address and not str(address).startswith("https://"):
            yield _bad(source, line, id, "url", address, "an address that begins with https://")
    for name, allowed in (("kind", KINDS), ("evidence", EVIDENCE)):
        if entry.get(name) and entry[name] not in allowed:
            wanted = "one of " + ", ".join(allowed)
            yield _bad(source, line, id, name, entry[name], wanted)
    opened = entry.get("opened")
    if opened and (not isinstance(opened, dict) or set(opened) != {"by", "date"}):
        yield _bad(source, line, id, "opened", opened, "{by: NAME, date: YYYY-MM-DD}, or null")


def _bad(source: str, line: int, id: str, field: str, value: object, wanted: str) -> Finding:
    return finding(
        "data/bad-value", source, line, entry=id, field=field, value=value, wanted=wanted
    )


def _line_of(text: str, pattern: str) -> int:
    found = re.search(pattern, text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
