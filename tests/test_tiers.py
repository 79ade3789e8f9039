from pathlib import Path

import pytest

from microsite import languages, tiers

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("lang", "measure", "limit"),
    [
        ("en", "grade", 25),
        ("es-MX", "relative", 27),
        ("ru", "relative", 23),
        ("zh-Hant", "length", 39),
        ("ar", "length", 20),
        ("fil", "length", 27),
        ("hy", "ratio", None),
        ("hmn", "none", None),
        ("de", "none", None),
    ],
)
def test_each_language_has_the_measure_that_its_evidence_supports(lang, measure, limit):
    assert (tiers.of(lang).measure, tiers.of(lang).longest_sentence) == (measure, limit)


def test_the_site_s_limits_are_no_laxer_than_those_that_were_measured():
    for language in languages.load(ROOT / "data/languages.yml"):
        measured = tiers.of(language.code).longest_sentence
        if language.longest_sentence is not None:
            assert measured is not None and measured - 3 <= language.longest_sentence <= measured


def test_what_cannot_be_measured_is_said():
    assert tiers.of("hmn").words == "no validated measure"
