"""Entries of the district are added, take the place of ours, or withdraw ours."""

from pathlib import Path

import pytest

from microsite import resources as registry
from microsite.district import resources
from microsite.district.place import original
from microsite.findings import finding

ROOT = Path(__file__).parents[2]
OURS = """\
# ours
a:
  title: Ours
  publisher: P
  kind: tool
  url: https://a.example/
  evidence: seen

b: {title: B, publisher: P, kind: law, url: "https://b.example/", evidence: seen}
c:
  title: C
  publisher: P
  kind: tool
  url: https://c.example/
  evidence: seen
  note: >-
    Two
    lines
"""
THEIRS = """\

# theirs
new: {title: N, publisher: P, kind: tool, url: "https://n.example/", evidence: seen,
  note: Words}
a:
    title: Theirs
    publisher: P
    kind: tool
    url: https://d.example/
    evidence: seen
c: {withdrawn: true}
"""


@pytest.fixture
def root(tmp_path):
    (tmp_path / "p/data").mkdir(parents=True)
    (tmp_path / "p/data/resources.yml").write_text(OURS)
    return tmp_path / "p"


def put(tmp_path, text):
    (tmp_path / "d").mkdir(exist_ok=True)
    (tmp_path / "d/resources.yml").write_text(text)
    return tmp_path / "d"


def test_the_registry_holds_both_and_each_field_its_place(root, tmp_path):
    folder, into = put(tmp_path, THEIRS), tmp_path / "into"
    pieces = resources.compose(root, folder, into)
    found = registry.load(into / "data/resources.yml")
    assert {id: (r.title, r.withdrawn) for id, r in found.items()} == {
        "a": ("Theirs", False),
        "b": ("B", False),
        "c": ("C", True),
        "new": ("N", False),
    }
    lines = (into / "data/resources.yml").read_text().splitlines()
    own = (folder / "resources.yml").as_posix()
    for words, source, line in (
        ("  title: Theirs", own, 6),
        ("  title: B", "data/resources.yml", 9),
        ("  note: Two lines", "data/resources.yml", 16),
        ("new:", own, 3),
        ("  note: Words", own, 4),
    ):
        at = finding("check/not-made", "data/resources.yml", lines.index(words) + 1)
        told = original(at, pieces)
        assert (told.source, told.line) == (source, line), words


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (THEIRS, []),
        ("", []),
        ("# nothing yet\n", []),
        ("d: {withdrawn: true}\n", [("district/unknown-resource", 1)]),
        ("a: {withdrawn: soon}\n", [("data/missing-field", 1)] * 5 + [("data/bad-value", 1)]),
        ("\na: {withdrawn: [\n", [("data/unreadable", 3)]),
        ("- a\n", [("data/unreadable", 1)]),
        ("a:\n", [("data/missing-field", 1)] * 5),
        ("5: {withdrawn: true}\n", [("district/unknown-resource", 1)]),
    ],
)
def test_each_fault_of_an_entry(root, tmp_path, text, rules):
    folder = put(tmp_path, text)
    found = sorted(resources.check(root, folder))
    assert sorted((f.rule, f.line) for f in found) == sorted(rules)
    assert all(f.source == (folder / "resources.yml").as_posix() for f in found)


def test_without_a_file_nothing_is_said_or_written(root, tmp_path):
    (tmp_path / "d").mkdir()
    assert list(resources.check(root, tmp_path / "d")) == []
    assert resources.compose(root, tmp_path / "d", tmp_path / "into") == {}
    assert not (tmp_path / "into").exists()
