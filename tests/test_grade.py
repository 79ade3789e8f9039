import math
import re
from pathlib import Path

import pytest

from microsite import grade
from microsite.grade import Counts, Grade

ROOT = Path(__file__).parents[1]
SHORT = ["Ask the family about the evening meeting.", "The Ortiz family brings an interpreter."]


def test_a_grade_computed_by_hand():
    # Words 7 + 6 = 13; squares 49 + 36 = 85; L = 85 / 13 = 6.5385, ln L = 1.8777.
    # Content: ask 5.34, family 5.66, evening 4.86, meeting 5.15; family 5.66, brings 4.61,
    # interpreter 3.54. "About" is too frequent, "Ortiz" is a name. Z = 34.82 / 7 = 4.9743.
    # Not familiar: interpreter. U = 1 / 7 = 0.1429.
    # 11.316 + 1.973 * 1.8777 + 6.209 * 0.1429 - 2.616 * 4.9743 = 2.895
    found = grade.of(SHORT)
    assert found.estimate == pytest.approx(2.895, abs=0.001)
    assert found.words == 13
    # 1.645 * sqrt(1.85² + 9.2² / 13) = 1.645 * sqrt(3.4225 + 6.5108) = 1.645 * 3.1517 = 5.185
    assert found.high - found.estimate == pytest.approx(5.185, abs=0.001)
    assert found.estimate - found.low == pytest.approx(5.185, abs=0.001)
    # 0.39 * 13 / 2 + 11.8 * 25 / 13 - 15.59 = 2.535 + 22.692 - 15.59 = 9.637, as a reference only
    assert found.flesch_kincaid == pytest.approx(9.637, abs=0.001)


def test_a_word_that_the_glossary_explains_is_familiar():
    # U falls from 1 / 7 to 0: 6.209 / 7 = 0.887 grades.
    easier = grade.of(SHORT, frozenset({"interpreter"}))
    assert grade.of(SHORT).estimate - easier.estimate == pytest.approx(0.887, abs=0.001)


def test_what_one_sentence_adds():
    assert grade.count("The Ortiz family’s interpreter didn’t bring Ana.") == Counts(
        words=7,  # the, Ortiz, family’s, interpreter, didn’t, bring, Ana
        sentences=1,
        squares=49,
        content=4,  # without the name inside, and "the"
        unfamiliar=1,
        zipf=pytest.approx(4.03 + 3.54 + 5.68 + 5.27, abs=0.01),
        syllables=14,
    )


def test_rare_words_are_unfamiliar_ones_without_names_the_rarest_first():
    text = ["Interdisciplinary teams ask Chandrasekhar.", "A colleague helps the interpreter."]
    assert grade.rare_words(text) == ["interdisciplinary", "interpreter", "colleague"]
    assert grade.rare_words(text, frozenset({"interpreter"})) == ["interdisciplinary", "colleague"]


def test_sentences_of_under_four_words_do_not_count():
    assert grade.of([*SHORT, "Extraordinary circumstances notwithstanding."]) == grade.of(SHORT)


def test_without_longer_sentences_the_short_ones_are_measured():
    assert grade.of(["Call them.", "Wait."]).words == 3


@pytest.mark.parametrize("text", [[], [""], ["— 12, 15"]])
def test_without_words_there_is_no_grade(text):
    assert grade.of(text) is None


def test_a_text_of_very_common_words_alone_has_a_grade():
    assert math.isfinite(grade.of(["It is what it is."]).estimate)


@pytest.mark.parametrize(
    ("estimate", "words", "verdict"),
    [
        # The deviation at 400 words is sqrt(3.4225 + 0.2116) = 1.906; 80 % lie below 0.8416 of it.
        (8 + 1.61, 400, "over"),
        (8 + 1.60, 400, "unclear"),
        (8 - 1.60, 400, "unclear"),
        (8 - 1.61, 400, "within"),
        (14.0, 99, "too short to say"),
        (14.0, 100, "over"),
    ],
)
def test_over_is_said_only_where_it_is_likely_enough(estimate, words, verdict):
    assert Grade(estimate, words, 0.0).verdict(8) == verdict


def test_the_page_that_explains_the_measure_states_its_formula_and_draws_its_intervals():
    text = (ROOT / "contributing/reading.md").read_text(encoding="utf-8")
    source = (ROOT / "microsite/grade.py").read_text(encoding="utf-8")
    for number in ("11.316", "1.973", "6.209", "2.616", "1.645", "1.85", "9.2"):
        assert number in text and number in source
    plot = (ROOT / "contributing/reading-interval.svg").read_text(encoding="utf-8")
    for estimate, words in ((8, 40), (6, 500), (8.5, 500), (10, 500)):
        found = Grade(estimate, words, 0.0)
        assert f"estimate {estimate} has a band from {found.low:.1f} to {found.high:.1f}" in plot
        assert found.verdict(8) in plot
        left, right = (round(200 + (end - 3) * 400 / 9) for end in (found.low, found.high))
        drawn = re.findall(r"M(\d+) \d+H(\d+)", plot)
        assert any(abs(int(a) - left) < 3 and int(b) >= min(right, 637) - 2 for a, b in drawn)
