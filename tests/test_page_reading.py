import pytest

from microsite import page_reading, reading, texts
from microsite.glossary import Term

EASY = "Ask the family how the day was at home and at school. "
HARD = (
    "Interdisciplinary collaboration necessitates methodological consistency, notwithstanding "
    "administrative prioritization of supplementary accountability requirements. "
)
TERM = Term("assistive technology", "term", "tools", "x", ("tools",), also=("AT",))


def page(body: str, grade: str = "8") -> texts.Text:
    return texts.page("docs/a.md", f"---\nreading_grade: {grade}\n---\n# T\n\n{body}\n")


def budget(text: texts.Text) -> list[str]:
    return [f.finding.message for f in page_reading.over_budget(text, ())]


def test_a_page_that_is_likely_too_hard_is_told_at_its_longest_sentence():
    (fault,) = page_reading.over_budget(page(f"{EASY * 5}\n\n## Why\n\n{HARD * 30}"), ())
    found = fault.finding
    assert (found.rule, found.severity, found.line) == ("reading/over-budget", "error", 10)
    assert 'in "Why"' in found.message and "Interdisciplinary" in found.message
    assert "99 % sure" in found.message and "grade 8" in found.message


@pytest.mark.parametrize(
    ("body", "grade", "over"),
    [
        (EASY * 20, "8", False),
        (HARD * 30, "8", True),
        (HARD * 30, "12", False),
        (HARD * 3, "8", False),  # too few words to say
        ("", "8", False),
    ],
)
def test_over_is_said_only_where_it_is_likely_and_the_page_long_enough(body, grade, over):
    assert bool(budget(page(body, grade))) is over


def test_a_budget_that_is_no_grade_is_a_finding():
    (found,) = reading.check(page(EASY, "easy"), 25, ()).findings
    assert (found.rule, found.line) == ("reading/bad-budget", 2) and '"easy"' in found.message


@pytest.mark.parametrize(("rise", "found"), [(0.9, 0), (1.0, 1), (2.4, 1), (-3.0, 0)])
def test_a_section_that_became_harder_by_a_grade_is_told(rise, found):
    text = page(f"## Why\n\n{EASY * 12}")
    now = page_reading.sections(text, ())["Why"].grade.estimate
    faults = list(page_reading.harder(text, (), {"Why": round(now, 1) - rise}))
    assert len(faults) == found
    if faults:
        assert 'microsite reading accept docs/a.md --reason "..."' in faults[0].finding.advice


def test_a_section_that_is_new_or_short_is_never_harder():
    assert not list(page_reading.harder(page(f"## Why\n\n{EASY * 12}"), (), {"Other": 1.0}))
    assert not list(page_reading.harder(page(f"## Why\n\n{EASY * 2}"), (), {"Why": 1.0}))


def test_words_of_terms_that_the_page_uses_are_familiar():
    text = page("Ask for assistive technology at the meeting. " * 20)
    assert page_reading.explained(text, (TERM,)) == {"assistive", "technology", "at"}
    assert page_reading.explained(page("Ask about technology."), (TERM,)) == frozenset()
    assert (
        page_reading.measured(text, (TERM,)).grade.estimate
        < page_reading.measured(text, ()).grade.estimate
    )


def test_the_advice_names_the_rarest_words():
    (fault,) = page_reading.over_budget(page(HARD * 30), ())
    assert "replace rare words, such as prioritization, necessitates" in fault.finding.advice


def test_a_section_holds_its_own_prose():
    text = page("One two three four.\n\n## Why\n\nFive six seven eight nine.")
    assert {k: m.words for k, m in page_reading.sections(text, ()).items()} == {"T": 4, "Why": 5}
