"""What the engines find, and which of it is let pass: for a reason, until a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

FILE = Path(__file__).parent / "waivers.yml"


class Finding(NamedTuple):
    """`place` is the page's address and the element in it, or the file and the line.

    `rule` is the name that the engine gives, and vnu's own message, as it gives none.
    """

    engine: str
    rule: str
    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.engine} {self.rule}: {self.text}\n  {self.place}"


@dataclass(frozen=True, slots=True)
class Waiver:
    """`until` is the last day on which the finding passes; an empty `place` is every place."""

    engine: str
    rule: str
    reason: str
    until: date
    place: str = ""

    def covers(self, finding: Finding) -> bool:
        same = (finding.engine, finding.rule) == (self.engine, self.rule)
        return same and self.place in finding.place

    def __str__(self) -> str:
        place = f" in {self.place}" if self.place else ""
        return f"{self.engine} {self.rule}{place}: {self.reason}; until {self.until}"


def read(text: str) -> tuple[Waiver, ...]:
    """Raises TypeError where a waiver has no reason or no last day."""
    return tuple(Waiver(**row) for row in yaml.safe_load(text) or ())


@cache
def load() -> tuple[Waiver, ...]:
    return read(FILE.read_text(encoding="utf-8"))


def kept(findings: Iterable[Finding], waivers: Sequence[Waiver], today: date) -> list[Finding]:
    """The findings that no waiver lets pass on that day."""
    valid = [waiver for waiver in waivers if today <= waiver.until]
    return [one for one in findings if not any(waiver.covers(one) for waiver in valid)]


def as_text(findings: Iterable[Finding]) -> str:
    """What is to be mended today, as a failing test shows it; empty where nothing is."""
    return "\n".join(map(str, kept(findings, load(), date.today())))
