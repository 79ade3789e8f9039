"""A fault at one place of a text, before it is known whether the author accepts it."""

from dataclasses import dataclass
from typing import NamedTuple

from microsite.findings import Finding, finding
from microsite.passages import Passage
from microsite.texts import Text
from microsite.waivers import Waiver

LONGEST_QUOTE = 160


class Fault(NamedTuple):
    """`rule` without "reading/"; `offset` is a place in the passage; `words` fill the message."""

    rule: str
    passage: Passage
    offset: int
    words: dict[str, object]

    @property
    def finding(self) -> Finding:
        place = self.passage.place(self.offset)
        return finding(f"reading/{self.rule}", self.passage.source, *place, **self.words)


@dataclass(frozen=True, slots=True)
class Reading:
    """The findings on a text, and those that its author accepts, each with the reason."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...]


def accepted(text: Text, faults: list[Fault]) -> Reading:
    """The findings, apart from those that a comment above their block accepts with a reason.

    A comment without a reason accepts nothing. One that accepts nothing is a finding itself,
    unless the text is a translation: the comment stands in the page.
    """
    waivers = {(w.rule, w.block): w for w in text.waivers if not w.fault}
    found, waived = [], []
    for fault in faults:
        if waiver := waivers.get((fault.rule, fault.passage.block)):
            waived.append((fault.finding, waiver))
        else:
            found.append(fault.finding)
    if not text.original:
        used = {waiver.line for _, waiver in waived}
        found += [f for waiver in text.waivers for f in _judged(text.path, waiver, used)]
    if text.bad_budget:
        value, line = text.bad_budget
        found.append(finding("reading/bad-budget", text.path, line, value=value))
    return Reading(tuple(sorted(found)), tuple(waived))


def quote(text: str) -> str:
    """A sentence, shortened in its middle where it is very long."""
    if len(text) <= LONGEST_QUOTE:
        return text
    half = LONGEST_QUOTE // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"


def _judged(path: str, waiver: Waiver, used: set[int]) -> list[Finding]:
    if waiver.fault:
        return [finding("reading/bad-waiver", path, waiver.line, reason=waiver.fault)]
    if waiver.line in used or waiver.rule == "longer-than-source":
        return []
    return [finding("reading/unused-waiver", path, waiver.line, name=waiver.rule)]
