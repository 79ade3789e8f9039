from pathlib import Path

import pytest

from microsite import data_check

ROOT = Path(__file__).parents[1]
GOOD = "a:\n  title: A\n  publisher: P\n  kind: article\n  url: https://a\n  evidence: seen\n"
TERM = (
    "- term: IEP\n  kind: acronym\n  plain: a plan\n  explanation: A plan.\n  explained_by: [x]\n"
)


def check(folder: Path, resources: str = GOOD, glossary: str = TERM) -> list[tuple[str, str, int]]:
    (folder / "data" / "glossary").mkdir(parents=True)
    (folder / "data" / "resources.yml").write_text(resources, encoding="utf-8")
    (folder / "data" / "glossary" / "en.yml").write_text(glossary, encoding="utf-8")
    return [(f.rule, f.source, f.line) for f in data_check.check(folder)]


RESOURCES = [
    (GOOD, []),
    ("a: [\n", ["data/unreadable"]),
    (GOOD.replace("title: A", "titel: A"), ["data/unknown-field", "data/missing-field"]),
    (GOOD.replace("https://a", "http://a"), ["data/bad-value"]),
    (GOOD.replace("article", "book"), ["data/bad-value"]),
    (GOOD.replace("seen", "verified"), ["data/bad-value"]),
    (GOOD + "  opened: yes\n", ["data/bad-value"]),
    (GOOD + "  opened: {by: Ana, date: 2026-11-24}\n", []),
    (GOOD + "  alternatives: [{url: 'ftp://b', title: B}]\n", ["data/bad-value"]),
]


@pytest.mark.parametrize(("text", "rules"), RESOURCES)
def test_each_fault_of_a_resource(tmp_path, text, rules):
    assert [rule for rule, *_ in check(tmp_path, resources=text)] == rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TERM, []),
        (
            TERM + TERM.replace("IEP", "FEC").replace(" plain:", " plane:"),
            [("data/unknown-field", 6), ("data/missing-field", 6)],
        ),
    ],
)
def test_each_fault_of_a_glossary(tmp_path, text, expected):
    found = check(tmp_path, glossary=text)
    assert [(rule, line) for rule, _, line in found] == expected


def test_our_own_data_is_sound():
    assert data_check.check(ROOT) == []
