from pathlib import Path

import pytest

from microsite import languages
from microsite.exchange import unit, wrong_language

ROOT = Path(__file__).parents[2]
CODES = [known.code for known in languages.load(ROOT / "data/languages.yml")][1:]


@pytest.fixture(scope="module")
def texts():
    """By language, the texts of one page: `texts("es", english="principles/time.md")`."""
    units = {lang: unit.of_language(ROOT, "en", lang).units for lang in CODES}

    def of(lang, page="principles/time.md"):
        return {each: each.text for each in units[lang] if each.page == page}

    return of


def reason(lang, texts):
    return wrong_language.reason(ROOT, lang, [c for c in CODES if c != lang], texts)


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("page", ["principles/time.md", "site"])
def test_our_own_translations_are_in_their_languages(texts, lang, page):
    assert reason(lang, texts(lang, page)) == ""


@pytest.mark.parametrize(
    ("said", "real", "expected"),
    [
        ("es", "ko", "not written in the letters of es"),
        ("ar", "es", "not written in the letters of ar"),
        ("vi", "es", "those of translations/es/"),
        ("es", "vi", "those of translations/vi/"),
    ],
)
def test_files_taken_for_each_other(texts, said, real, expected):
    assert reason(said, texts(real)) == expected


def test_english_sent_back(texts):
    assert reason("es", {each: each.english for each in texts("es")}) == "English"


def test_few_texts_say_nothing(texts):
    long = [(u, t) for u, t in texts("es").items() if len(u.english) >= wrong_language.LONG]
    assert reason("vi", dict(long[:2])) == "" != reason("vi", dict(long[:3]))
