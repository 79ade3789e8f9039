import pytest

from microsite import english_words


@pytest.mark.parametrize("word", ["ask", "asks", "asked", "carries", "went", "don't", "She’ll"])
def test_verbs(word):
    assert english_words.may_be_verb(word)


@pytest.mark.parametrize("word", ["family", "their", "quickly", "window's"])
def test_what_no_sentence_stands_on(word):
    assert not english_words.may_be_verb(word)


def test_nouns_that_stand_before_a_noun():
    assert english_words.may_be_noun("school") and english_words.may_be_noun("plan")
    assert english_words.is_also_verb("plan") and not english_words.is_also_verb("school")
    assert not english_words.may_be_noun("slowly")


def test_each_list_has_words():
    for name in ("participles", "states", "openers", "subjects", "calls", "no_noun", "amounts"):
        assert len(english_words.of_kind(name)) > 3
