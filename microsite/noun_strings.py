"""Nouns stacked before a noun: a reader knows only at the last one what all the others meant."""

import re

from microsite.english_words import is_also_verb, may_be_noun, of_kind

MOST = 3
"""Nouns in a row; ASD-STE100, the standard for simple technical English, sets the same limit."""

_TOKEN = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*|[^\sA-Za-z]+")
_ACRONYM = re.compile(r"[A-Z]{2,6}s?$")
_NOUN_BEFORE = re.compile(r"(?:[a-z]{3,}(?:tion|sion|ment|ness|ance|ence|ship|ism|ity))$")


def find(sentence: str) -> str | None:
    """The first string of more than three nouns in an English sentence; None if none.

    Names, with their capitals, are none.
    """
    row: list[str] = []
    before = ""
    for token in [*_TOKEN.findall(sentence), "."]:
        if _stands_before(token) and not (_ACRONYM.match(token) and _ACRONYM.match(before)):
            row += [] if not row and _is_verb(token, before) else [token]
        else:
            row += [token] if row and _is_last(token) else []
            if len(row) > MOST:
                return " ".join(row)
            row = []
        before = token
    return None


def _is_verb(token: str, before: str) -> bool:
    """Whether a word that begins a string is rather the verb before it."""
    return is_also_verb(token.lower()) and before.lower() not in of_kind("before_a_noun")


def _stands_before(token: str) -> bool:
    """Whether the token can be a noun that another noun follows."""
    if _ACRONYM.match(token):
        return True
    if token != token.lower() or token in of_kind("no_noun"):
        return False
    return may_be_noun(token) or bool(_NOUN_BEFORE.match(token))


def _is_last(token: str) -> bool:
    """Whether the token is such a noun in the plural, which ends a string."""
    if token != token.lower() or is_also_verb(token.removesuffix("s")):
        return False
    stems = (token.removesuffix("s"), token.removesuffix("es"), token[:-3] + "y")
    return token.endswith("s") and any(map(_stands_before, stems))
