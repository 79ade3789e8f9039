"""The sentences of a text, each with its place, read as a person reads them: without markup."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import sentencex

_ADDRESS = re.compile(r"https?://[^\s<>()]*[^\s<>().,;:!?\"'”’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MARKUP = re.compile(
    rf"{_ADDRESS.pattern}|"
    r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\]\[[^\]]*\]|[\[\]]|</?[A-Za-z][^<>]*>|`[^`]*`"
    r"|\*+|(?<!\w)_+(?=\w)|(?<=[\w.!?])_+(?!\w)|\\(?=[^\w\s])"
)
# Signs that Python counts as no letter, though they are part of a word: vowels and accents of
# Arabic, Punjabi and Hindi, Armenian marks over a vowel, and joiners in Farsi words.
_SIGNS = (
    "\u0300-\u036f\u055b\u055c\u055e\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u200c\u200d"
)
_CHINESE = "\u3400-\u4dbf\u4e00-\u9fff"
_LETTERS = rf"(?:[^\W_{_CHINESE}][{_SIGNS}]*)+"
_WORD = re.compile(rf"[{_CHINESE}]|{_LETTERS}(?:['’՚.,:/-]{_LETTERS})*")
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|\"[^\"]*\"")
_RUNS_ON = re.compile(r"\s*[\"”»’')]*\s*[a-zà-ÿ]")
# Those that sentencex takes for the end of a sentence.
_ABBREVIATION = re.compile(
    r"(?<![\w.])(?:Ms|Mx|Messrs|Rev|Hon|Sra|Srta|Dra|Mtra|Mtro|Lic|Uds?|núm|pág|tel)\.\s*$"
)
# Words that sentencex takes for abbreviations, and the letter after their full stop.
_NO_ABBREVIATION = {
    lang: re.compile(rf"\b(?:{words})\.[\"”»’)]*\s+(?=[\"“«‘(¿¡]*(\w))", re.IGNORECASE)
    for lang, words in {
        "es": "auto|bien|contra|extra|mar|no|nos|sobre",
        "tl": "ba|mo|pa",
        "vi": "ba|con|ga|la|ma",
    }.items()
}
_LIST = re.compile(r"\s*\d{1,3}[.)]\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` has no markup; `start` is where it begins in the source text, counted from 0."""

    text: str
    start: int

    @property
    def words(self) -> list[str]:
        """Words and numbers; `2:40` and `re-read` are one each. In Chinese, each character."""
        return _WORD.findall(self.text)


@lru_cache(maxsize=4096)  # a page is read again after each change, most of it unchanged
def split(text: str, lang: str, markdown: bool = True) -> tuple[Sentence, ...]:
    """The sentences of one paragraph, item or cell, in order; its line breaks are spaces.

    A new sentence inside quotation marks begins a sentence of its own. An abbreviation before a
    small letter ("2:40 p. m. y vuelve") ends none. Addresses are left out. In plain text, signs of
    markup are just signs.
    """
    plain, places = _plain(text, _MARKUP if markdown else _ADDRESS)
    plain = re.sub(r"\s", " ", plain)
    sentences = []
    for start, end in _bounds(plain, lang):
        words = plain[start:end]
        lead = len(words) - len(words.lstrip())
        if words.strip():
            sentences.append(Sentence(" ".join(words.split()), places[start + lead]))
    return tuple(sentences)


def _plain(text: str, markup: re.Pattern[str]) -> tuple[str, list[int]]:
    """The text without markup and addresses, and where each of its characters stood."""
    kept, places, at = [], [], 0
    for found in markup.finditer(text):
        kept.append(text[at : found.start()])
        places += range(at, found.start())
        at = found.end()
    kept.append(text[at:])
    places += range(at, len(text))
    return "".join(kept), places


def _bounds(plain: str, lang: str) -> list[tuple[int, int]]:
    starts = {0}
    starts |= {s for s, _ in _pieces(plain, lang)}
    if word := _NO_ABBREVIATION.get(lang):
        starts |= {found.end() for found in word.finditer(plain) if found[1].isupper()}
    for quoted in _QUOTED.finditer(plain):
        inner = quoted[0][1:-1]
        offset = quoted.start() + 1
        starts |= {offset + s for s, _ in _pieces(inner, lang) if s}
    begin = [0]
    for before, start in pairwise(sorted(starts)):
        if not _goes_on(plain[before:start], plain, start):
            begin.append(start)
    return list(pairwise([*begin, len(plain)]))


def _pieces(text: str, lang: str) -> list[tuple[int, int]]:
    return [
        (piece["start_index"], piece["end_index"])
        for piece in sentencex.get_sentence_boundaries(lang, text)
    ]


def _goes_on(before: str, plain: str, start: int) -> bool:
    """Whether what begins at `start` belongs to the piece before it."""
    return bool(
        _ABBREVIATION.search(before) or _RUNS_ON.match(plain, start) or _LIST.fullmatch(before)
    )
