import pytest

from microsite import reading_page, texts
from microsite.baseline import Page
from microsite.reading_page import Bar
from microsite.reading_report import of
from tests.small_project import make, put

SECTION = "We meet the family at school. They tell us what works at home. " * 10


def test_bars_tell_long_sentences_from_those_over_the_limit():
    found = reading_page.bars([5, 19, 20, 25, 26], 25)
    assert found == (
        Bar(5, "fine"),
        Bar(19, "fine"),
        Bar(20, "near"),
        Bar(25, "near"),
        Bar(26, "over"),
    )
    assert {bar.level for bar in reading_page.bars([5, 90], None)} == {"fine"}


@pytest.mark.parametrize(
    ("change", "words"),
    [(0.0, "as accepted"), (1.0, "1 easier of 1 sections"), (-1.0, "1 harder of 1 sections")],
)
def test_trend_beside_what_was_accepted(change, words):
    report = of(None, texts.page("docs/a.md", f"# Title\n\n{SECTION}\n"), {})
    grade = report.sections["Title"].grade.estimate
    assert reading_page.trend(report, Page({"Title": grade + change})) == words


def test_there_is_no_trend_where_nothing_was_accepted():
    report = of(None, texts.page("docs/a.md", f"# Title\n\n{SECTION}\n"), {})
    assert reading_page.trend(report, None) == ""
    assert reading_page.trend(report, Page({"Another": 4.0})) == ""


def test_every_language_has_its_texts_and_says_what_is_known(tmp_path):
    root = make(tmp_path)
    put(root, "docs/principles/time.md", f"# Time\n\n{SECTION}\n\nIt {'very ' * 30}ends.\n")
    english, spanish = reading_page.gather(root)
    assert (english.name, english.tier.measure, spanish.tier.measure) == (
        "English",
        "grade",
        "relative",
    )
    [row] = [row for row in english.rows if row.path.endswith("time.md")]
    assert row.longest == 32 and row.hardest[1:] == ("Time", 5)
    assert len(row.bars) == 21
    assert reading_page.summary([english]).startswith("1 texts, ")


def test_a_broken_baseline_is_named(tmp_path):
    root = make(tmp_path)
    put(root, "data/reading-baseline.yml", "{")
    with pytest.raises(ValueError, match=r"data/reading-baseline\.yml"):
        reading_page.gather(root)
