"""English words as a reader meets them: familiar or not, common or rare.

`textstat` ships the Dale-Chall list and loads data when imported: only its file is read.
`wordfreq` takes as long to import as MkDocs does, and a build that judges no words needs none.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

MOST_FREQUENT = 130  # words such as "the" and "because", which say nothing of a text

_ENDINGS = ("'s", "s", "es", "d", "ed", "ing", "ly", "er", "est", "ies")


class Word(NamedTuple):
    """`zipf` is the logarithm of uses in 1,000,000,000 words: 3 is rare, 6 is very common."""

    familiar: bool
    zipf: float


@lru_cache(maxsize=65536)
def content_word(word: str) -> Word | None:
    """What is known of a word in small letters; None for one that is short or in every text."""
    import wordfreq

    word = word.replace("’", "'")
    if len(word) < 3 or word in _most_frequent():
        return None
    familiar = word in _list() or not _list().isdisjoint(_stems(word))
    return Word(familiar, wordfreq.zipf_frequency(word, "en"))


def _stems(word: str) -> set[str]:
    """`carries` may come of carr, carri, carrie, and of carry."""
    found = set()
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            found |= {stem, f"{stem}e", f"{stem}y"}
            if stem[-1] == stem[-2]:
                found.add(stem[:-1])
    return found


@cache
def _most_frequent() -> frozenset[str]:
    import wordfreq

    return frozenset(wordfreq.top_n_list("en", MOST_FREQUENT))


@cache
def _list() -> frozenset[str]:
    path = Path(find_spec("textstat").origin).with_name("resources") / "en" / "easy_words.txt"
    return frozenset(path.read_text(encoding="utf-8").lower().split())
