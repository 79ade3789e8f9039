"""A translated section whose sentences are longer than those of its English allow."""

from collections.abc import Iterator

from microsite import measure, page_reading, sentences, tiers
from microsite.passages import Passage
from microsite.text_fault import Fault, quote
from microsite.texts import Text

SLACK = 1.25
"""How much more than the language's ratio: in 32 Spanish sections of 100 words, read and mended
by people, the longest sentences were 1.27 times the English, where the ratio is 1.09."""
ENOUGH_WORDS = 30  # below, one sentence decides


def faults(text: Text) -> Iterator[Fault]:
    """At the sentence of the section that grew most; none for a language without a ratio."""
    ratio = tiers.of(text.lang).ratio
    if ratio is None:
        return
    for prose in page_reading.by_section(text).values():
        prose = tuple(passage for passage in prose if passage.english is not None)
        theirs = measure.of([s for p in prose for s in _english(p)], "en")
        ours = measure.of([s for p in prose for s in p.sentences], text.lang)
        allowed = ratio * SLACK
        if theirs.words >= ENOUGH_WORDS and ours.length > allowed * theirs.length:
            passage = max(
                prose, key=lambda p: _longest(p.sentences) - ratio * _longest(_english(p))
            )
            sentence = max(passage.sentences, key=lambda s: len(s.words))
            words = {
                "sentence": quote(sentence.text),
                "count": len(sentence.words),
                "english": quote(max(_english(passage), key=lambda s: len(s.words)).text),
                "english_count": _longest(_english(passage)),
                "times": f"{ours.length / theirs.length:.1f}",
                "allowed": f"{allowed:.1f}",
            }
            yield Fault("longer-than-source", passage, sentence.start, words)


def _english(passage: Passage) -> tuple[sentences.Sentence, ...]:
    return sentences.split(passage.english or "", "en", passage.markdown)


def _longest(split: tuple[sentences.Sentence, ...]) -> int:
    return max((len(s.words) for s in split), default=0)
