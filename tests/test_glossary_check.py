from pathlib import Path

import pytest

from microsite import glossary_check

ROOT = Path(__file__).parents[1]
REST = "  plain: a plan\n  explanation: A.\n"
IEP = f"iep:\n  term: IEP\n  full: education plan\n  kind: acronym\n{REST}"
BIAS = f"bias:\n  term: bias\n  kind: term\n{REST}  explained_by: [x]\n"


def check(folder: Path, **files: str) -> list[tuple[str, str, int]]:
    """`files` are texts by path below data/, such as `glossary_en` for glossary/en.yml."""
    languages = "- {code: en, name: English, english: English, dir: ltr}\n"
    for name, text in {"languages": languages, **files}.items():
        path = folder / "data" / f"{name.replace('__', '-').replace('_', '/')}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [(f.rule, f.source, f.line) for f in glossary_check.check(folder)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (IEP + BIAS, []),
        ("- a\n", [("data/unreadable", 1)]),
        ("iep: \x01\n", [("data/unreadable", 1)]),
        (IEP + IEP, [("data/unreadable", 7)]),
        (IEP.replace("iep:", "The_IEP:"), [("data/bad-value", 1)]),
        (IEP.replace("term: IEP", "term: 504"), [("data/bad-value", 1)]),
        (IEP.replace("acronym", "word"), [("data/bad-value", 1)]),
        (IEP.replace("  full: education plan\n", ""), [("data/missing-field", 1)]),
        (BIAS.replace("[x]", "x"), [("data/bad-value", 1)]),
        (BIAS.replace("[x]", "[504]"), [("data/bad-value", 1)]),
        (BIAS.replace("  explained_by: [x]\n", ""), [("data/missing-field", 1)]),
        (IEP + "  also: null\n", [("data/bad-value", 1)]),
        (IEP + "  avoid: []\n", [("data/bad-value", 1)]),
        (IEP + "  source: http://example.org\n", [("data/bad-value", 1)]),
        (
            IEP + BIAS.replace(" plain:", " plane:"),
            [("data/unknown-field", 7), ("data/missing-field", 7)],
        ),
        (IEP + "bias: text\n", [("data/missing-field", 7)] * 4),
    ],
)
def test_each_fault_of_a_glossary(tmp_path, text, expected):
    found = check(tmp_path, glossary_en=text)
    assert [(rule, line) for rule, _, line in found] == expected


def test_a_term_is_the_same_in_every_language(tmp_path):
    found = check(tmp_path, glossary_en=IEP, glossary_es=BIAS + IEP)
    assert found == [("data/bad-value", "data/glossary/es.yml", 1)]


def test_without_a_list_of_languages_ids_are_not_compared(tmp_path):
    assert check(tmp_path, languages="", glossary_en=IEP, glossary_es=BIAS) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("use: [utilize, utilizes]\n", []),
        ("because of: [due to the fact of]\n", []),
        ("- use\n", [("data/unreadable", 1)]),
        ("use: [utilize]\nask: inquire\n", [("data/bad-value", 2)]),
        ("ask: []\n", [("data/bad-value", 1)]),
        ("ask:\n", [("data/bad-value", 1)]),
        ("yes: [affirmative]\n", [("data/bad-value", 1)]),
    ],
)
def test_each_fault_of_a_list_of_plain_words(tmp_path, text, expected):
    found = check(tmp_path, **{"plain__words_en": text})
    assert [(rule, line) for rule, _, line in found] == expected


def test_our_own_words_are_sound():
    assert glossary_check.check(ROOT) == []
