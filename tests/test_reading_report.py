import json

import pytest

from microsite import reading_report, texts

EASY = "Ask the family how the day was at home and at school. "


def report(body: str, lang: str = "en", waiver: str = "") -> reading_report.Report:
    text = texts.page("a.md", f"# T\n\n{waiver}{body}\n", lang)
    return reading_report.of(None, text, {})


def test_for_a_machine():
    found = reading_report.as_dict(report(EASY * 2))
    assert json.loads(json.dumps(found)) == found
    assert {k: found[k] for k in ("path", "language", "words", "sentences", "tier", "score")} == {
        "path": "a.md",
        "language": "en",
        "words": 24,
        "sentences": 2,
        "tier": "grade",
        "score": None,
    }
    assert found["longest_sentence"] == 12
    grade = found["grade"]
    assert grade["low"] < grade["estimate"] < grade["high"]
    assert grade["verdict"] == "too short to say"
    assert [s["section"] for s in found["sections"]] == ["T"]


@pytest.mark.parametrize(
    ("lang", "tier", "graded", "scored"),
    [
        ("es", "relative", False, True),
        ("ar", "length", False, False),
        ("hy", "ratio", False, False),
        ("hmn", "none", False, False),
    ],
)
def test_no_more_is_said_of_other_languages_than_is_known(lang, tier, graded, scored):
    found = reading_report.as_dict(report("La familia habla con la maestra.", lang))
    assert (found["tier"], found["grade"] is not None) == (tier, graded)
    assert (found["score"] is not None) is scored


@pytest.mark.parametrize(
    ("body", "lang", "said"),
    [
        (EASY, "en", "too short to say"),
        (EASY * 20, "en", "grade 3 to 5: within"),
        ("Nyob zoo hnub no koj.", "hmn", "no validated measure"),
        ("Habla con la familia.", "ar", "sentence length"),
    ],
)
def test_for_a_person(body, lang, said):
    assert reading_report.cells(report(body, lang).measure, 8)[-1] == said


def test_what_is_accepted_is_counted_with_its_reason():
    waiver = "<!-- reading: allow passive because nobody knows who -->\n"
    found = reading_report.as_dict(report("The form was stolen.", waiver=waiver))
    assert found["findings"] == []
    assert found["waived"] == [{"rule": "reading/passive", "line": 4, "reason": "nobody knows who"}]
