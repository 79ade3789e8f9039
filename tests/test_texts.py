from pathlib import Path

import pytest

from microsite import texts
from tests import small_project

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("front_matter", "budget", "bad"),
    [
        ("title: T", 8, None),
        ("reading_grade: 6", 6, None),
        ("reading_grade: 9.5 # quotes the law", 9.5, None),
        ("reading_grade: easy", 8, ("easy", 2)),
        ("title: T\nreading_grade: 13", 8, ("13", 3)),
        ("reading_grade: 2", 8, ("2", 2)),
        ("reading_grade:", 8, ("", 2)),
    ],
)
def test_a_page_says_which_grade_it_may_have(front_matter, budget, bad):
    text = texts.page("docs/a.md", f"---\n{front_matter}\n---\n# T\n\nreading_grade: 4\n")
    assert (text.budget, text.bad_budget) == (budget, bad)


def test_a_project_s_texts_are_its_pages_and_notes_in_each_language(tmp_path):
    root = small_project.make(tmp_path)
    small_project.put(root, "data/resources.yml", "a:\n  note: A short note.\n")
    small_project.put(root, small_project.TIME, 'msgid "Ask first."\nmsgstr "Pregunte."\n')
    found = [(t.path, t.lang, [p.text for p in t.passages]) for t in texts.of_project(root)]
    assert found == [
        ("docs/index.md", "en", []),
        ("docs/principles/time.md", "en", ["Ask first."]),
        ("data/resources.yml", "en", ["A short note."]),
        (small_project.INDEX, "es", []),
        (small_project.TIME, "es", ["Pregunte."]),
        (small_project.SITE, "es", []),
    ]


def test_our_own_site_is_read_whole():
    paths = {text.path for text in texts.of_project(ROOT)}
    pages = {p.relative_to(ROOT).as_posix() for p in (ROOT / "docs").rglob("*.md")}
    assert pages < paths and "translations/es/index.po" in paths
