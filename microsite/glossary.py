"""The terms of this field that a page explains at their first use."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from microsite import yaml_text


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of `data/glossary/<lang>.yml`, where a comment says what each field means."""

    term: str
    kind: str
    plain: str
    explanation: str
    explained_by: tuple[str, ...]
    also: tuple[str, ...] = ()
    source: str = ""

    def first_in(self, text: str) -> int | None:
        """Where the term, in any of its forms, first stands in the text; None if nowhere."""
        return _first((self.term, *self.also), text, exact=self.kind == "acronym")

    def is_explained_in(self, sentence: str) -> bool:
        """Whether a sentence says what the term means."""
        return _first((*self.explained_by, self.plain), sentence, exact=False) is not None


def load(path: Path) -> tuple[Term, ...]:
    """The terms of a glossary, in its order; none where there is no file.

    Raises TypeError for an entry with a field that is missing or not known:
    `microsite check` says which, with its line.
    """
    return _parse(path.read_text(encoding="utf-8")) if path.exists() else ()


@lru_cache(maxsize=4)  # every page of a build reads the same few texts
def _parse(text: str) -> tuple[Term, ...]:
    lists = ("also", "explained_by")
    return tuple(
        Term(**row | {name: tuple(row[name]) for name in lists if name in row})
        for row in yaml_text.load(text) or []
    )


def _first(forms: tuple[str, ...], text: str, exact: bool) -> int | None:
    one_of = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    found = re.search(rf"(?<!\w)(?:{one_of})(?!\w)", text, 0 if exact else re.IGNORECASE)
    return found.start() if found else None
