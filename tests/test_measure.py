import pytest

from microsite import measure, sentences


def of(text: str, lang: str) -> measure.Measure:
    return measure.of(sentences.split(text, lang), lang)


@pytest.mark.parametrize(
    ("lang", "text", "words", "count", "longest", "length"),
    [
        ("en", "Ask the family about it. Call again.", 5, 1, 5, 5.0),
        ("en", "Call. Wait.", 2, 2, 1, 1.0),
        ("es", "¿Qué necesita la familia? Espere. Luego llame otra vez a casa.", 10, 2, 6, 5.2),
        ("zh", "我们在学校见面。", 7, 1, 7, 7.0),
        ("hmn", "Koj puas nyob zoo hnub no?", 6, 1, 6, 6.0),
        ("en", "", 0, 0, 0, 0.0),
    ],
)
def test_counts(lang, text, words, count, longest, length):
    found = of(text, lang)
    assert (found.words, found.sentences, found.longest, found.length) == (
        words,
        count,
        longest,
        length,
    )


@pytest.mark.parametrize(
    ("lang", "graded", "scored"),
    [("en", True, False), ("es", False, True), ("ar", False, False), ("hmn", False, False)],
)
def test_no_more_is_said_than_the_language_s_evidence_supports(lang, graded, scored):
    found = of("La familia habla con la maestra.", lang)
    assert (found.grade is not None, found.score is not None) == (graded, scored)
