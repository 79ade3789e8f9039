import dataclasses

import pytest

from microsite import data_file
from microsite.findings import Finding


@dataclasses.dataclass
class Row:
    name: str
    note: str = ""


@pytest.mark.parametrize(
    ("entry", "rules"),
    [
        ({"name": "A"}, []),
        ({"name": ""}, ["data/missing-field"]),
        ({}, ["data/missing-field"]),
        ("text", ["data/missing-field"]),
        ({"name": "A", "nam": "B"}, ["data/unknown-field"]),
        ({"name": 504}, ["data/bad-value"]),
    ],
)
def test_the_fields_of_an_entry(entry, rules):
    fields = list(dataclasses.fields(Row))
    found = data_file.check_fields("data/a.yml", 3, "a", entry, fields)
    assert [(f.rule, f.line) for f in found] == [(rule, 3) for rule in rules]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"a: [\n", (2, 1)),
        (b"- a\n", (1, 1)),
        (b"\xff\n", (1, 1)),
        (None, (1, 1)),
    ],
)
def test_a_file_that_cannot_be_used_is_one_finding(tmp_path, content, place):
    path = tmp_path / "a.yml"
    if content is not None:
        path.write_bytes(content)
    source, text, found = data_file.read(tmp_path, path, dict, "entries by id")
    assert (source, text) == ("a.yml", "")
    assert isinstance(found, Finding) and (found.line, found.column) == place


def test_what_a_file_holds(tmp_path):
    path = tmp_path / "a.yml"
    path.write_text("a: b\n", encoding="utf-8")
    assert data_file.read(tmp_path, path, dict, "entries") == ("a.yml", "a: b\n", {"a": "b"})
    path.write_text("", encoding="utf-8")
    assert data_file.read(tmp_path, path, list, "entries") == ("a.yml", "", [])


@pytest.mark.parametrize(("pattern", "line"), [("^b", 2), ("^none", 1)])
def test_the_line_of_a_pattern(pattern, line):
    assert data_file.line_of("a\nb\n", pattern) == line
