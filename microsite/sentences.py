"""The sentences of a text, each with its place, read as a person reads them: without markup."""

import re
from dataclasses import dataclass

import sentencex

_MARKUP = re.compile(
    r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\]\[[^\]]*\]|[\[\]]|</?[A-Za-z][^<>]*>|`[^`]*`"
    r"|\*+|(?<!\w)_+(?=\w)|(?<=[\w.!?])_+(?!\w)|\\(?=[^\w\s])"
)
_WORD = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
_RUNS_ON = re.compile(r"\s*[\"”»’')]*\s*[a-zà-ÿ]")
_LIST = re.compile(r"\s*\d{1,3}[.)]\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` has no markup; `start` is where it begins in the source text, counted from 0."""

    text: str
    start: int

    @property
    def words(self) -> list[str]:
        """Words and numbers; `2:40` and `re-read` are one each."""
        return _WORD.findall(self.text)


def split(text: str, lang: str) -> list[Sentence]:
    """The sentences of one paragraph, item or cell of Markdown, in order.

    A new sentence inside quotation marks begins a sentence of its own. An abbreviation before a
    small letter ("2:40 p. m. y vuelve") ends none.
    """
    plain, places = _plain(text)
    sentences = []
    for start, end in _bounds(plain, lang):
        words = plain[start:end]
        lead = len(words) - len(words.lstrip())
        if words.strip():
            sentences.append(Sentence(" ".join(words.split()), places[start + lead]))
    return sentences


def _plain(text: str) -> tuple[str, list[int]]:
    """The text without markup, and where each of its characters stands in the source."""
    kept, places, at = [], [], 0
    for found in _MARKUP.finditer(text):
        kept.append(text[at : found.start()])
        places += range(at, found.start())
        at = found.end()
    kept.append(text[at:])
    places += range(at, len(text))
    return "".join(kept), places


def _bounds(plain: str, lang: str) -> list[tuple[int, int]]:
    starts = {0}
    starts |= {s for s, _ in _pieces(plain, lang)}
    for quoted in _QUOTED.finditer(plain):
        inner = quoted[0][1:-1]
        offset = quoted.start() + 1
        starts |= {offset + s for s, _ in _pieces(inner, lang) if s}
    ordered = sorted(s for s in starts if not s or not _goes_on(plain, s, starts))
    return list(zip(ordered, [*ordered[1:], len(plain)], strict=True))


def _pieces(text: str, lang: str) -> list[tuple[int, int]]:
    return [
        (piece["start_index"], piece["end_index"])
        for piece in sentencex.get_sentence_boundaries(lang, text)
    ]


def _goes_on(plain: str, start: int, starts: set[int]) -> bool:
    """Whether the piece from `start` belongs to the one before it."""
    before = plain[max(s for s in starts if s < start) : start]
    return bool(_RUNS_ON.match(plain, start) or _LIST.fullmatch(before))
