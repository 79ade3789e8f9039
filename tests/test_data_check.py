from pathlib import Path

import pytest

from microsite import data_check
from microsite.web import history
from tests.sites import link_history

ROOT = Path(__file__).parents[1]
GOOD = "a:\n  title: A\n  publisher: P\n  kind: article\n  url: https://a\n  evidence: seen\n"


def check(folder: Path, resources: str = GOOD) -> list[tuple[str, str, int]]:
    (folder / "data").mkdir(parents=True)
    languages = (ROOT / "data/languages.yml").read_text(encoding="utf-8")
    (folder / "data" / "languages.yml").write_text(languages, encoding="utf-8")
    (folder / "data" / "resources.yml").write_text(resources, encoding="utf-8")
    return [(f.rule, f.source, f.line) for f in data_check.check(folder)]


RESOURCES = [
    (GOOD, []),
    ("a: [\n", ["data/unreadable"]),
    ("- a\n- b\n", ["data/unreadable"]),
    ("a: text\n", ["data/missing-field"] * 5),
    (GOOD + "  alternatives: text\n", ["data/bad-value"]),
    (GOOD + "  translations: [a]\n", ["data/bad-value"]),
    (GOOD.replace("title: A", "titel: A"), ["data/unknown-field", "data/missing-field"]),
    (GOOD.replace("https://a", "http://a"), ["data/bad-value"]),
    (GOOD.replace("article", "book"), ["data/bad-value"]),
    (GOOD.replace("seen", "verified"), ["data/bad-value"]),
    (GOOD + "  opened: yes\n", ["data/bad-value"]),
    (GOOD + "  opened: {by: Ana, date: 2026-11-24}\n", []),
    (GOOD + "  opened: {by: Ana, date: November}\n", ["data/bad-value"]),
    (GOOD + "  opened: {by: '', date: 2026-11-24}\n", ["data/bad-value"]),
    (GOOD + "  archived: {url: 'https://c', date: 2026-11-24}\n", []),
    (GOOD + "  archived: {url: 'https://c', date: '2026-11-24'}\n", []),
    (GOOD + "  archived: null\n", []),
    (GOOD + "  archived: https://c\n", ["data/bad-value"]),
    (GOOD + "  archived: {url: 'http://c', date: 2026-11-24}\n", ["data/bad-value"]),
    (GOOD + "  archived: {url: 'https://c'}\n", ["data/bad-value"]),
    (GOOD + "  archived: {url: 'https://c', date: 2026}\n", ["data/bad-value"]),
    (GOOD + "  archived: {url: 5, date: 2026-11-24}\n", ["data/bad-value"]),
    (GOOD + "  withdrawn: true\n", []),
    (GOOD + "  withdrawn: maybe\n", ["data/bad-value"]),
    (GOOD + "  alternatives: [{url: 'ftp://b', title: B}]\n", ["data/bad-value"]),
]


@pytest.mark.parametrize(("text", "rules"), RESOURCES)
def test_each_fault_of_a_resource(tmp_path, text, rules):
    assert [rule for rule, *_ in check(tmp_path, resources=text)] == rules


def test_languages_and_missing_files(tmp_path):
    check(tmp_path)
    (tmp_path / "data/languages.yml").write_text("- {code: en, nam: E}\n", encoding="utf-8")
    (tmp_path / "data/resources.yml").unlink()
    found = [(f.rule, f.source) for f in data_check.check(tmp_path)]
    languages = "data/languages.yml"
    assert found[0] == ("data/unknown-field", languages)
    assert found.count(("data/missing-field", languages)) == 3
    (tmp_path / "data/languages.yml").write_text("", encoding="utf-8")
    assert ("data/unreadable", languages) in [
        (f.rule, f.source) for f in data_check.check(tmp_path)
    ]
    assert found[-1] == ("data/unreadable", "data/resources.yml")


@pytest.mark.parametrize(
    ("value", "lines"),
    [("keep", []), ("english", []), ("kept", [2]), ("", [2]), ("no", [2]), ("[keep]", [2])],
)
def test_what_a_language_does_with_older_translations(tmp_path, value, lines):
    check(tmp_path)
    first = "- {code: en, name: English, english: English, dir: ltr}\n"
    row = first.replace("en,", "es,").replace("}", f", out_of_date: {value}}}")
    (tmp_path / "data/languages.yml").write_text(first + row, encoding="utf-8")
    found = data_check.check(tmp_path)
    assert [(f.rule, f.source, f.line) for f in found] == [
        ("data/bad-value", "data/languages.yml", line) for line in lines
    ]
    assert all("which is not one of keep, english" in f.message for f in found)


@pytest.mark.parametrize(("tail", "lines"), [("", []), ("<<<<<<< HEAD\n", [2]), ("\udcff", [1])])
def test_a_line_of_the_link_history_that_cannot_be_read(tmp_path, tail, lines):
    assert check(tmp_path) == []
    link_history.dead(tmp_path, "https://example.org/a")
    with (tmp_path / history.FILE).open("a", encoding="utf-8", errors="surrogateescape") as file:
        file.write(tail)
    found = data_check.check(tmp_path)
    assert [(f.rule, f.source, f.line) for f in found] == [
        ("data/broken-history", "data/link-history.jsonl", line) for line in lines
    ]


def test_our_own_data_is_sound():
    assert data_check.check(ROOT) == []
