"""Pieces of a sentence with a full stop: they make lengths look short and reading no easier."""

import re
from collections.abc import Sequence

from microsite.english_words import may_be_verb, of_kind

IN_A_ROW = 4  # so many sentences of under four words are one that was cut up
SHORT = 4  # words

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
_STOPS = re.compile(r"[.!]\W*$")
_RELATIVE = re.compile(r"(?:which|whose|whom)\b", re.IGNORECASE)
_REASON = re.compile(
    r"(?:because|although|though|even though|unless|whereas|so that|since|while|if|when|even if"
    r"|in order to|such as|as well as|along with|especially|except for|rather than|instead of"
    r"|due to|in addition to|to the extent that|for the purpose of|in the event that)\b",
    re.IGNORECASE,
)


def find(sentences: Sequence[str]) -> list[int]:
    """Which sentences of a passage are pieces of others, by their place in it.

    What stands in quotation marks is speech, and speech has its own sentences.
    """
    found = [at for at, text in enumerate(sentences) if at and _is_piece(text)]
    return sorted({*found, *_rows(sentences)})


def _is_piece(text: str) -> bool:
    words = [word.lower() for word in _WORD.findall(text)]
    if not words or not _STOPS.search(text) or _is_speech(text):
        return False
    start = text.lstrip("( ")
    if _RELATIVE.match(start):
        return (
            not any(map(may_be_verb, words[-2:]))
            or words[1] in of_kind("subjects")
            or words[0] == "whom"
        )
    if _REASON.match(start):
        return not re.search(r"[,;:—–]", text) and not _has_order(words)
    if len(words) >= SHORT or "," in text or ":" in text:
        return False
    if words[0] in of_kind("subjects") or {words[0], words[-1]} & of_kind("calls"):
        return False
    if words[0] in of_kind("openers"):
        return not any(w in of_kind("subjects") or may_be_verb(w) for w in words[1:])
    return not any(map(may_be_verb, words))


def _has_order(words: list[str]) -> bool:
    """`If in doubt ask.` and `Since then we wait.` need no comma."""
    return len(words) > 1 and words[1] in ("in", "so", "not", "then", "possible", "needed")


def _rows(sentences: Sequence[str]) -> list[int]:
    """All but the first of each row of very short sentences."""
    found: list[int] = []
    row: list[int] = []
    for at, text in enumerate([*sentences, ""]):
        if _STOPS.search(text) and len(_WORD.findall(text)) < SHORT and not _is_speech(text):
            row.append(at)
            continue
        found += row[1:] if len(row) >= IN_A_ROW else []
        row = []
    return found


def _is_speech(text: str) -> bool:
    return any(mark in text for mark in '"“”«»‘')
