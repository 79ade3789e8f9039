"""What a check has to say: one value for a hook, a terminal, a pull request or a machine."""

from dataclasses import dataclass
from typing import Literal

from microsite import rules

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault at one place.

    `source` is a path relative to the project's folder (`docs/principles/empathy.md`), `line` and
    `column` count from 1. `message` quotes the author's words; `advice` says what to do.
    """

    source: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str
    advice: str

    def __str__(self) -> str:
        place = f"{self.source}:{self.line}:{self.column}"
        return f"{place} {self.severity} {self.rule}\n    {self.message}\n    {self.advice}"


def finding(rule: str, source: str, line: int = 1, column: int = 1, **words: object) -> Finding:
    """A finding of that rule, its message and advice filled with the words given.

    Raises KeyError for a rule that is not in the table, or a word that its message needs.
    """
    entry = rules.table()[rule]
    return Finding(
        source=source,
        line=line,
        column=column,
        rule=rule,
        severity=entry.severity,
        message=entry.message.format(**words),
        advice=entry.advice.format(**words),
    )
