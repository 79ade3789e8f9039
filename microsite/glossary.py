"""The terms of this field that a page explains at their first use."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml


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


def load(path: Path) -> list[Term]:
    """The terms of a glossary, in its order; none where there is no file.

    Raises TypeError for an entry with a field that is missing or not known:
    `microsite check` says which, with its line.
    """
    if not path.exists():
        return []
    rows = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    lists = ("also", "explained_by")
    return [Term(**row | {k: tuple(row[k]) for k in lists if k in row}) for row in rows]


def _first(forms: tuple[str, ...], text: str, exact: bool) -> int | None:
    one_of = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    found = re.search(rf"(?<!\w)(?:{one_of})(?!\w)", text, 0 if exact else re.IGNORECASE)
    return found.start() if found else None
