"""Edits of the real registry, byte for byte, and of one with other habits."""

import difflib
from datetime import date
from pathlib import Path

import pytest

from microsite import data_check, resources, safe_file
from microsite.web import registry

ROOT = Path(__file__).parents[2]
REAL = (ROOT / registry.FILE).read_bytes().decode()
DAY = date(2026, 11, 24)
FORMS = {
    "as it is": lambda text: text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "no line end at the end": lambda text: text.rstrip("\n"),
}


def changes(before: str, after: str) -> list[str]:
    """The lines that went and came, line ends included."""
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip("\r\n") for line in lines if line[0] in "+-"]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_only_the_line_that_is_meant_changes(form):
    text = form(REAL)
    assert changes(text, registry.opened(text, "idea", "Ana Ruiz", DAY)) == [
        "-   opened: null",
        "+   opened: {by: Ana Ruiz, date: 2026-11-24}",
    ]
    copy = "https://web.archive.org/web/20240101000000/https://sites.ed.gov/idea/regs/b/d/300.322"
    assert changes(text, registry.archived(text, "idea", copy, DAY)) == [
        f"+   archived: {{url: '{copy}', date: 2026-11-24}}"
    ]
    old, new = "https://www.dualcapacity.org/", "https://dualcapacity.example/new"
    assert changes(text, registry.moved(text, {old: new})) == [
        f"-     - url: {old}",
        f"+     - url: {new}",
        f"-   url: {old}",
        f"+   url: {new}",
    ]
    assert registry.moved(text, {}) == text


def test_every_resource_can_be_edited_and_still_loads(tmp_path):
    text = REAL
    for id in resources.load(ROOT / registry.FILE):
        text = registry.opened(text, id, 'Ana "Anita" Ruíz: maestra', DAY)
        text = registry.archived(text, id, f"https://web.archive.org/web/2026/{id}", DAY)
    assert len(changes(REAL, text)) == 3 * len(resources.load(ROOT / registry.FILE))
    for name in ("languages.yml", "glossary/en.yml"):
        safe_file.write(tmp_path / "data" / name, (ROOT / "data" / name).read_text("utf-8"))
    path = tmp_path / registry.FILE
    safe_file.write(path, text)
    assert data_check.check(tmp_path) == []
    for resource in resources.load(path).values():
        assert resource.opened == {"by": 'Ana "Anita" Ruíz: maestra', "date": DAY}


MOVED = """\
a:
  url: 'https://Old.example/x#part'
  translations: {es: https://old.example/x, vi: https://old.example/y}
  alternatives:
  - {url: "https://old.example/x", title: https://old.example/x}
  note: https://old.example/x
"""


def test_an_address_is_replaced_wherever_it_leads_and_nowhere_else():
    new = registry.moved(MOVED, {"https://old.example/x": "https://new.example/a,b"})
    assert new == (
        MOVED.replace("Old.example/x#part", "new.example/a,b#part")
        .replace("es: https://old.example/x", "es: 'https://new.example/a,b'")
        .replace('"https://old.example/x"', '"https://new.example/a,b"')
    )


def test_a_new_fragment_takes_the_place_of_the_old():
    new = registry.moved(
        "a: {url: https://o.example/x#y}\n", {"https://o.example/x": "https://n/#z"}
    )
    assert new == "a: {url: https://n/#z}\n"


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("empathy-vs-simpathy", 'Did you mean "empathy-vs-sympathy"'),
        ("qqq", 'No resource has the id "qqq".$'),
    ],
)
def test_an_unknown_id_is_told_the_nearest(id, words):
    with pytest.raises(ValueError, match=words):
        registry.opened(REAL, id, "Ana", DAY)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff", "not in UTF-8"),
        (b"a: [", "Line 2 cannot be read"),
        (b"- a\n", "entries by id"),
        (b"b: &b null\na: {opened: *b}\n", "only a person"),
    ],
)
def test_a_file_that_cannot_be_edited_is_left_alone(tmp_path, content, words):
    path = tmp_path / "resources.yml"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=f"^data/resources.yml: .*{words}"):
        registry.edit(path, lambda text: registry.opened(text, "a", "Ana", DAY))
    assert path.read_bytes() == content


def test_the_file_keeps_its_line_ends_and_an_edit_that_changes_nothing_writes_nothing(tmp_path):
    path = tmp_path / "resources.yml"
    path.write_bytes(b"a:\r\n  opened: null\r\n")
    assert registry.edit(path, lambda text: registry.opened(text, "a", "Ana", DAY)) == 2
    assert path.read_bytes() == b"a:\r\n  opened: {by: Ana, date: 2026-11-24}\r\n"
    assert registry.edit(path, lambda text: registry.opened(text, "a", "Ana", DAY)) is None
    assert registry.edit(path, lambda text: registry.archived(text, "a", "https://c", DAY)) == 3


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(ValueError, match="data/resources.yml is missing"):
        registry.edit(tmp_path / "resources.yml", str)
