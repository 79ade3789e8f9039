import pytest

from microsite import relative


def test_a_score_computed_by_hand():
    # One sentence of 6 words: ln(36 / 6) = 1.7918. Content: familia 5.53, habla 5.24, maestra 4.32;
    # "la" and "con" are short or too frequent. (5.53 + 5.24 + 4.32) / 3 = 5.03.
    sentence = ["La", "familia", "habla", "con", "la", "maestra"]
    assert relative.score([sentence], "es") == pytest.approx(1.7918 - 5.03, abs=0.001)


def test_a_name_and_a_number_are_no_content_words():
    one, other = ["La", "familia", "habla"], ["La", "familia", "Ortiz", "2040", "habla"]
    difference = relative.score([other], "es") - relative.score([one], "es")
    assert difference == pytest.approx(0.5108, abs=0.001)  # ln 5 - ln 3: the length alone


@pytest.mark.parametrize("sentences", [[], [[]], [["la", "de"]]])
def test_without_words_there_is_no_score(sentences):
    assert relative.score(sentences, "es") is None


def test_russian_has_words_of_its_own():
    easy, hard = (
        ["мама", "мыла", "чистую", "раму"],
        ["педагог", "использует", "методологию", "рефлексии"],
    )
    assert relative.score([easy], "ru") < relative.score([hard], "ru")
