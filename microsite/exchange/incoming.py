"""A delivery held against the texts of the site: what may be written, and what is wrong."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from microsite.exchange import judge, wrong_language
from microsite.exchange.delivery import Delivery, Received
from microsite.exchange.judge import Place
from microsite.exchange.unit import SITE, Texts, Unit
from microsite.findings import Finding, finding
from microsite.fit import one_line


@dataclass(frozen=True, slots=True)
class Change:
    """The text, on one line, that shall stand for a unit; a `fuzzy` one is not shown yet."""

    unit: Unit
    text: str
    fuzzy: bool


@dataclass(frozen=True, slots=True)
class Incoming:
    """`changes` hold only sound texts that differ from ours; `same` counts those that do not.

    `empty` counts texts that the file has no translation for: what the site has stays.
    """

    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    same: int
    empty: int


def hold(root: Path, others: list[str], site: Texts, delivery: Delivery, source: str) -> Incoming:
    """Every text of the delivery judged. `source` is the file's name, for findings.

    `others` are the other languages that its texts could be in.
    """
    lang, ours = site.lang, {unit.id: unit for unit in site.units}
    matched, findings = _matched(ours, delivery, source)
    texts = {unit: one_line(received.text) for unit, received in matched.items()}
    if reason := wrong_language.reason(root, lang, others, texts):
        wrong = finding("exchange/wrong-language", source, 1, 1, lang=lang, reason=reason)
        return Incoming((), (wrong,), 0, 0)
    findings += _missing(ours, delivery, source)
    changed = {u: t for u, t in texts.items() if t and _differs(u, t, matched[u].fuzzy)}
    where = judge.segments(root, {unit.page for unit in changed} - {SITE})
    swapped = judge.swapped(changed, site.units)
    changes = []
    for unit, text in changed.items():
        received = matched[unit]
        place = Place(source, received.line)
        # A fuzzy text is not shown, and its English has changed: its parts may rightly differ.
        found = [] if received.fuzzy else judge.faults(unit, text, lang, place, where)
        if other := swapped.get(unit):
            said = {"id": unit.id, "text": text, "other": other.english, "english": unit.english}
            found.append(finding("exchange/swapped", source, received.line, 1, **said))
        findings += found
        if not any(f.severity == "error" for f in found):
            changes.append(Change(unit, text, received.fuzzy))
    empty = sum(not text for text in texts.values())
    same = len(texts) - len(changed) - empty
    return Incoming(tuple(changes), tuple(sorted(set(findings))), same, empty)


def _differs(unit: Unit, text: str, fuzzy: bool) -> bool:
    return text != unit.text or fuzzy != (unit.state == "fuzzy")


def _matched(
    ours: dict[str, Unit], delivery: Delivery, source: str
) -> tuple[dict[Unit, Received], list[Finding]]:
    """What was received for each unit, where that is certain."""
    counts = Counter(received.id for received in delivery.received)
    matched, findings = {}, []
    for received in delivery.received:
        unit = ours.get(received.id)
        say = _saying(source, received)
        english = one_line(received.english)
        if unit is None:
            findings.append(say("exchange/unknown-unit", english=english))
        elif counts[received.id] > 1:
            findings.append(say("exchange/duplicate-unit", count=counts[received.id]))
        elif english and english != unit.english:
            findings.append(say("exchange/other-source", theirs=english, english=unit.english))
        else:
            matched[unit] = received
    return matched, findings


def _saying(source: str, received: Received) -> Callable[..., Finding]:
    def say(rule: str, **said: object) -> Finding:
        return finding(rule, source, received.line, 1, id=received.id, **said)

    return say


def _missing(ours: dict[str, Unit], delivery: Delivery, source: str) -> Iterator[Finding]:
    """For each page that the file has, what it lacks of it; a page may be sent alone."""
    theirs = {received.id for received in delivery.received}
    pages = {ours[id].page for id in theirs if id in ours}
    lacking: dict[str, list[Unit]] = {}
    for id, unit in ours.items():
        if unit.page in pages and id not in theirs:
            lacking.setdefault(unit.page, []).append(unit)
    for page, units in lacking.items():
        said = {"count": len(units), "page": page, "id": units[0].id, "english": units[0].english}
        yield finding("exchange/missing-units", source, 1, 1, **said)
