"""A score that calls one Spanish or Russian text easier than another; it is no grade.

In graded pairs such a score puts 70 to 75 of 100 Spanish ones in order.
`wordfreq` is imported once a word is asked for: familiar.py says why.
"""

import math
from collections.abc import Sequence
from functools import cache, lru_cache

MOST_FREQUENT = 130


def score(sentences: Sequence[Sequence[str]], lang: str) -> float | None:
    """Higher is harder: logarithm of the word-weighted sentence length, less the mean Zipf
    frequency of the content words. `sentences` are lists of words; None where there is none.

    Only for languages that `wordfreq` has: of others it answers with another language's words.
    """
    lengths = [len(words) for words in sentences]
    zipf = [
        known
        for words in sentences
        for at, word in enumerate(words)
        if not (at and word[0].isupper()) and (known := _zipf(word.lower(), lang)) is not None
    ]
    if not sum(lengths) or not zipf:
        return None
    return math.log(sum(n * n for n in lengths) / sum(lengths)) - sum(zipf) / len(zipf)


@lru_cache(maxsize=65536)
def _zipf(word: str, lang: str) -> float | None:
    """None for a word that is short, among the most frequent, or a number."""
    if len(word) < 3 or word in _most_frequent(lang) or not word[0].isalpha():
        return None
    import wordfreq

    return wordfreq.zipf_frequency(word, lang)


@cache
def _most_frequent(lang: str) -> frozenset[str]:
    import wordfreq

    return frozenset(wordfreq.top_n_list(lang, MOST_FREQUENT))
