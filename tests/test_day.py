from datetime import date, datetime

import pytest

from microsite import day, yaml_text

READ = [
    ("2026-11-24", date(2026, 11, 24)),
    ("'2026-11-24'", date(2026, 11, 24)),
    ("2026-11-24 10:00:00", None),
    ("November", None),
    ("null", None),
    ("[]", None),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_day_as_yaml_holds_it(text, expected):
    assert day.read(yaml_text.load(text)) == expected


WORDS = [
    ("en", "November 24, 2026"),
    ("es", "24 de noviembre de 2026"),
    ("zh-Hans", "2026年11月24日"),
    ("xx", "2026-11-24"),
    ("not a tag", "2026-11-24"),
]


@pytest.mark.parametrize(("lang", "expected"), WORDS)
def test_a_day_in_the_words_of_a_language(lang, expected):
    assert day.words(date(2026, 11, 24), lang) == expected
    assert day.words("2026-11-24", lang) == expected


def test_what_is_no_day_has_no_words():
    with pytest.raises(ValueError):
        day.words(datetime(2026, 11, 24, 10), "en")
