"""A file of data/, read with the place of each fault: what the checks of all such files share."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

from yaml.error import MarkedYAMLError

from microsite import yaml_text
from microsite.findings import Finding, finding


def read(root: Path, path: Path, kind: type, wanted: str) -> tuple[str, str, object]:
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


def check_fields(
    source: str, line: int, name: str, entry: object, fields: list[dataclasses.Field]
) -> Iterator[Finding]:
    """What is wrong with the entry's fields, beside those of its dataclass."""
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
            yield bad_value(source, line, name, field.name, value, wanted)


def bad_value(source: str, line: int, id: str, field: str, value: object, wanted: str) -> Finding:
    """The finding that a field does not hold what is `wanted`."""
    return finding(
        "data/bad-value", source, line, entry=id, field=field, value=value, wanted=wanted
    )


def line_of(text: str, pattern: str) -> int:
    """The line of the pattern's first match; 1 where there is none."""
    found = re.search(pattern, text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
