from pathlib import Path

import pytest

from microsite import baseline, reading_report, texts
from microsite.baseline import Page

ROOT = Path(__file__).parents[1]
PAGE = "docs/a.md"


def sections(title: str, words: str, times: int = 12):
    text = texts.page(PAGE, f"# T\n\n## {title}\n\n" + f"{words} " * times)
    return reading_report.of(None, text, {}).sections


EASY = sections("Ideas", "Ask the family how the day was at home and at school.")
HARD = sections(
    "Ideas", "Interdisciplinary collaboration necessitates methodological consistency.", 25
)


def grade(state) -> float:
    return state[PAGE].sections["Ideas"]


def test_a_grade_only_falls_by_itself():
    hard = baseline.lowered({}, {PAGE: HARD})
    easy = baseline.lowered(hard, {PAGE: EASY})
    assert grade(easy) < grade(hard)
    assert baseline.lowered(easy, {PAGE: HARD}) == easy


def test_raising_it_takes_a_reason_that_stays():
    easy = baseline.lowered({}, {PAGE: EASY})
    raised = baseline.raised(easy, PAGE, HARD, "quotes\n the law", "2026-11-24")
    assert grade(raised) > grade(easy)
    assert raised[PAGE].accepted == ({"date": "2026-11-24", "reason": "quotes the law"},)
    assert baseline.lowered(raised, {PAGE: EASY})[PAGE].accepted == raised[PAGE].accepted


def test_short_sections_and_pages_that_are_gone_have_no_place():
    short = sections("Ideas", "Ask the family.", 3)
    assert baseline.lowered({"docs/gone.md": Page({"X": 5.0})}, {PAGE: short}) == {}


def test_the_file_is_sorted_and_comes_back_as_it_was(tmp_path):
    (tmp_path / "data").mkdir()
    state = {"docs/b.md": Page({"Z": 5.0, "A: b": 4.1}), **baseline.lowered({}, {PAGE: EASY})}
    state = baseline.raised(state, PAGE, EASY, "ñ: because", "2026-11-24")
    assert baseline.write(tmp_path, state) is True
    assert baseline.load(tmp_path) == state
    text = (tmp_path / baseline.FILE).read_text(encoding="utf-8")
    assert text.index("docs/a.md") < text.index("docs/b.md") and text.index("A: b") < text.index(
        "Z"
    )
    assert baseline.write(tmp_path, dict(reversed(state.items()))) is False


@pytest.mark.parametrize(
    "text", ["- a", "a: [", "docs/a.md: {sections: {T: hard}}", "docs/a.md: 3"]
)
def test_a_file_that_cannot_be_read_is_a_finding(tmp_path, text):
    (tmp_path / "data").mkdir()
    (tmp_path / baseline.FILE).write_text(text, encoding="utf-8")
    (found,) = baseline.faults(tmp_path)
    assert (found.rule, found.source) == ("data/unreadable", baseline.FILE)


def test_without_a_file_nothing_is_accepted(tmp_path):
    assert baseline.load(tmp_path) == {} and baseline.faults(tmp_path) == []


def test_our_own_sections_have_a_place_in_ours():
    state = baseline.load(ROOT)
    for text in texts.of_project(ROOT):
        for title, found in reading_report.of(ROOT, text, {}).sections.items():
            if found.grade and found.grade.words >= 100:
                assert title in state[text.path].sections, "run: microsite reading lower"
