"""English words by what they can be in a sentence: enough for checks that must not cry wolf."""

from functools import cache
from importlib.resources import files

from microsite import yaml_text


def may_be_verb(word: str) -> bool:
    """Whether a word can be a verb that a sentence stands on."""
    word = word.lower().replace("’", "'")
    if "'" in word and not word.endswith("'s"):
        return True  # don't, she'll, I've
    lists = _lists()
    if word in lists["verbs"] or word in lists["past"] or word.endswith("ed"):
        return True
    return any(
        stem in lists["verbs"]
        for stem in (word.removesuffix("s"), word.removesuffix("es"), word[:-3] + "y")
        if stem != word and word.endswith("s")
    )


def may_be_noun(word: str) -> bool:
    """Whether a word, in small letters, is a noun in the singular, as before another noun."""
    lists = _lists()
    return word in lists["nouns"] or word in lists["either"]


def is_also_verb(word: str) -> bool:
    """Whether such a noun is as often a verb."""
    return word in _lists()["either"]


def of_kind(name: str) -> frozenset[str]:
    """A list of `microsite/word_lists.yml`, where a comment says what it holds."""
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    text = files("microsite").joinpath("word_lists.yml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in yaml_text.load(text).items()}
