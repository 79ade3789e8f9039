import pytest

from microsite import glossary
from microsite.glossary import Term

IEP = Term("IEP", "acronym", "a plan", "x", ("individualized education program",), ("IEPs",))
JARGON = Term("jargon", "term", "insider words", "x", ("school words",))


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (IEP, "The IEP team", 4),
        (IEP, "Two IEPs", 4),
        (IEP, "an iep", None),
        (IEP, "IEPX", None),
        (JARGON, "Jargon hurts", 0),
        (JARGON, "jargons", None),
    ],
)
def test_where_a_term_stands(term, text, expected):
    assert term.first_in(text) == expected


@pytest.mark.parametrize(
    ("term", "sentence", "expected"),
    [
        (IEP, "the Individualized Education Program (IEP)", True),
        (IEP, "the IEP, a plan for one student", True),
        (IEP, "the IEP team meets", False),
        (JARGON, "Avoid jargon: school words that confuse.", True),
        (JARGON, "Avoid jargon and preschool wordsmiths.", False),
    ],
)
def test_whether_a_sentence_explains_it(term, sentence, expected):
    assert term.is_explained_in(sentence) is expected


def test_a_language_without_glossary_has_no_terms(tmp_path):
    assert glossary.load(tmp_path / "vi.yml") == ()
