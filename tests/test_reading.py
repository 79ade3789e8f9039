import re
from pathlib import Path

import pytest
from hypothesis import given

from microsite import reading, texts
from microsite.catalog import Catalog, Entry
from microsite.glossary import Term
from tests import hostile

ROOT = Path(__file__).parents[1]
LONG = " ".join(["word"] * 26)
IEP = Term("IEP", "acronym", "a plan", "x", ("individualized education program",))


def findings(text: str, limit: int | None = 25) -> list[tuple[str, int, int]]:
    found = reading.check(texts.page("docs/a.md", text), limit, (IEP,)).findings
    return [(f.rule.removeprefix("reading/"), f.line, f.column) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LONG}.\n", [("long-sentence", 1, 1)]),
        (f"Short one. W{LONG[1:]}.\n", [("long-sentence", 1, 12)]),
        (f"- Short one.\n- {LONG}. {{#a}}\n", [("long-sentence", 2, 3)]),
        (f"{LONG.removesuffix(' word')}.\n", []),
        ("- One two\n" * 20, []),
        (f"```\n{LONG}.\n```\n", []),
        (f"# {LONG}\n", []),
        ("The IEP team meets.\n", [("unexplained-term", 1, 5)]),
        ("Hello.\n\nAn individualized education program (IEP) helps. The IEP changes.\n", []),
        (
            "The IEP helps. An individualized education program (IEP) is a plan.\n",
            [("unexplained-term", 1, 5)],
        ),
        ("## The IEP\n\nNothing more.\n", []),
        ("Ask them. The form was signed by Ana.\n", [("passive", 1, 11)]),
        ("It is not uncommon to wait.\n", [("double-negative", 1, 1)]),
        ("Read the team meeting agenda template.\n", [("noun-string", 1, 1)]),
        ("- Write to them. In their language.\n", [("fragment", 1, 18)]),
    ],
)
def test_findings_and_their_places(text, expected):
    assert findings(text) == expected


def test_without_a_measured_limit_no_sentence_is_called_long():
    assert findings(f"{LONG}.\n", limit=None) == []


def test_a_long_sentence_is_quoted_from_both_ends_with_the_place_to_cut_it():
    text = f"Start {LONG * 3} because they wait at home for an answer from {LONG * 3} end.\n"
    (found,) = reading.check(texts.page("docs/a.md", text), 25, ()).findings
    assert "Start word" in found.message and "end." in found.message and len(found.message) < 260
    assert 'for example before "because they wait"' in found.advice


def test_rules_for_english_are_not_put_to_another_language():
    page = texts.page("a.md", "No es was signed. In their language.\n", "es")
    assert reading.check(page, 27, ()).findings == ()


def test_a_translation_much_longer_than_its_english_is_told_with_both_sentences():
    english = "Call first. Then write to the family and say what you found. " * 3
    spanish = " ".join(["Llame primero a la familia y después escriba lo que encontró con"] * 4)
    entries = {english.strip(): Entry(spanish + " todo.", False, 7)}
    catalog = Catalog("translations/es/a.po", entries)
    text = texts.translated("docs/a.md", f"# T\n\n{english}\n", "es", catalog)
    (found,) = reading.check(text, None, ()).findings
    assert (found.rule, found.line) == ("reading/longer-than-source", 7)
    assert "Llame primero" in found.message and "Then write to the family" in found.message


def test_limits_are_the_project_s_own_or_those_that_were_measured(tmp_path):
    (tmp_path / "data").mkdir()
    row = "- {code: en, name: English, english: English, dir: ltr, longest_sentence: 20}\n"
    (tmp_path / "data/languages.yml").write_text(row, encoding="utf-8")
    assert reading.limit_of(tmp_path, "en") == 20
    assert reading.limit_of(tmp_path, "ar") == reading.limit_of(None, "ar") == 20
    assert reading.limit_of(None, "hmn") is None


@pytest.mark.parametrize(
    ("lang", "longest", "unit"),
    [
        ("en-US", 25, "word "),
        ("ru", 23, "слово "),
        ("ar", 20, "كلمة "),
        ("zh-Hant", 39, "字"),
        ("vi", 36, "từ "),
        ("ko", 18, "단어 "),
        ("fa", 28, "کلمه "),
        ("tl", 27, "salita "),
        ("pa", 31, "ਸ਼ਬਦ "),
    ],
)
def test_each_language_has_the_limit_that_was_measured(lang, longest, unit):
    limit = reading.limit_of(None, lang)
    for count, rules in ((longest, []), (longest + 1, ["reading/long-sentence"])):
        text = texts.plain("a.txt", unit * count, lang)
        assert [f.rule for f in reading.check(text, limit, ()).findings] == rules


def test_our_own_pages_have_no_errors_in_any_language():
    found = reading.check_pages(ROOT)
    assert [str(f) for f in found if f.severity == "error"] == []
    assert found, "no finding at all would mean that nothing is looked at"


@given(hostile.sources)
def test_whatever_an_author_writes_is_read(source):
    for text in (texts.page("docs/a.md", source), texts.plain("a.txt", source, "es")):
        for found in reading.check(text, 25, (IEP,)).findings:
            assert found.line <= source.count("\n") + source.count("\r") + 1


EXPLAINED = (
    "long-sentence",
    "fragment",
    "passive",
    "noun-string",
    "double-negative",
    "unexplained-term",
    "bad-waiver",
    "unused-waiver",
)


@pytest.mark.parametrize("rule", EXPLAINED)
def test_the_examples_of_a_rule_s_page_are_wrong_and_right(rule):
    page = (ROOT / f"contributing/rules/reading-{rule}.md").read_text(encoding="utf-8")
    examples = re.findall(r"(Wrong|Right):\n```markdown\n(.*?)```", page, re.DOTALL)
    terms = reading.terms_of(ROOT, "en")
    for kind, text in examples:
        found = reading.check(texts.page("docs/a.md", text), 25, terms).findings
        if rule == "bad-waiver" and kind == "Right":
            found = [f for f in found if f.rule != "reading/unused-waiver"]  # no block follows
        assert (f"reading/{rule}" in {f.rule for f in found}) is (kind == "Wrong"), text
        assert kind == "Wrong" or not found
