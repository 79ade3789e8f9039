"""Whether one text that came back may stand in its place: nothing on a page may break."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import polib

from microsite import fit, pairs, words
from microsite.exchange import codes
from microsite.exchange.unit import SITE, Unit
from microsite.findings import Finding, finding
from microsite.heading_ids import pin
from microsite.pairs import Pair
from microsite.segments import Segment, split

LONG = 20  # letters: shorter texts may rightly be translated by the same words


@dataclass(frozen=True, slots=True)
class Place:
    """The delivered file as the user named it, and the line in it."""

    source: str
    line: int


def segments(root: Path, pages: Iterable[str]) -> dict[tuple[str, str], list[Segment]]:
    """Where each English text stands, by (path below docs/, text)."""
    found: dict[tuple[str, str], list[Segment]] = {}
    for page in pages:
        source = (root / "docs" / page).read_bytes().decode("utf-8")
        for segment in pin(split(source)):
            found.setdefault((page, segment.words), []).append(segment)
    return found


def faults(
    unit: Unit, text: str, lang: str, place: Place, where: Mapping[tuple[str, str], list[Segment]]
) -> list[Finding]:
    """What is wrong with `text` (one line) as the translation of the unit; each names its id."""
    found = list(_of_page(unit, text, place, where) if unit.page != SITE else ())
    found = found or list(_codes(unit, text, place))
    for rule, what in pairs.faults(Pair(unit.english, text, lang)):
        found.append(_finding(rule, unit, text, place, what=what))
    return [replace(f, message=f"{f.message} (unit {unit.id})") for f in found]


def _of_page(
    unit: Unit, text: str, place: Place, where: Mapping[tuple[str, str], list[Segment]]
) -> Iterator[Finding]:
    for segment in where[unit.page, unit.msgid]:
        if fault := fit.fault(segment, text, place.source, place.line):
            yield fault
            return


def _codes(unit: Unit, text: str, place: Place) -> Iterator[Finding]:
    entry = polib.POEntry(msgid=unit.msgid, msgid_plural=unit.msgid_plural, msgstr=text)
    for _, reason in words.unfilled(entry) if unit.page == SITE else ():
        yield _finding("translations/placeholders", unit, text, place, reason=reason)
        return
    one_number = unit.form is not None and unit.numbers.isdecimal()  # "one minute" needs no numeral
    difference = codes.difference(unit.english, text)
    if difference and not (one_number and not codes.of(text)):
        yield _finding("translations/other-parts", unit, text, place, difference=difference)


def swapped(texts: Mapping[Unit, str], known: Iterable[Unit]) -> dict[Unit, Unit]:
    """Of the units with a new text, those whose text is the translation known of another unit."""
    owners = {unit.text: unit for unit in known if len(unit.text) >= LONG}
    found = {}
    for unit, text in texts.items():
        owner = owners.get(text)
        if owner and owner.english != unit.english and unit.text != text:
            found[unit] = owner
    return found


def _finding(rule: str, unit: Unit, text: str, place: Place, **said: str) -> Finding:
    return finding(rule, place.source, place.line, 1, text=text, english=unit.english, **said)
