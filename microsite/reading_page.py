"""The report on reading: every page in every language, its sentences as one picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from microsite import baseline, languages, reading, reading_report, report_pages, texts, tiers
from microsite.baseline import Page
from microsite.grade import ENOUGH_WORDS
from microsite.reading_report import Report
from microsite.tiers import Tier

TITLE = "Reading"
NEAR = 0.8  # of the limit: from here a sentence is long, though not too long
STEP = 0.5  # grades: less than that is no trend


class Bar(NamedTuple):
    """One sentence: its words, and `over` its limit, `near` it or `fine`."""

    words: int
    level: str


@dataclass(frozen=True, slots=True)
class Row:
    """One text. `said` is what may be said of its reading, `trend` how it stands to the baseline.

    `hardest` is its longest sentence, with its section and line; `waived` gives reasons.
    """

    path: str
    words: int
    sentences: int
    longest: int
    said: str
    trend: str
    hardest: tuple[str, str, int]
    bars: tuple[Bar, ...]
    findings: int
    waived: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """All texts of a language. `limit` is in words a sentence, None where none was measured."""

    name: str
    tier: Tier
    limit: int | None
    rows: tuple[Row, ...]


def gather(root: Path) -> list[Group]:
    """The groups in the order of the languages. Raises ValueError for a baseline that is broken."""
    if faults := baseline.faults(root):
        raise ValueError(str(faults[0]))
    state = baseline.load(root)
    reports = [reading_report.of(root, text, state) for text in texts.of_project(root)]
    return [
        _group(root, language.code, language.english, reports, state)
        for language in languages.load(root / "data" / "languages.yml")
    ]


def summary(groups: Iterable[Group]) -> str:
    """In one sentence."""
    rows = [row for group in groups for row in group.rows]
    found = sum(row.findings for row in rows)
    waived = sum(len(row.waived) for row in rows)
    return f"{len(rows)} texts, {found} findings, {waived} accepted with a reason."


def as_html(groups: Sequence[Group], site_name: str, day: date) -> str:
    """One file, complete in itself."""
    values = {"groups": groups, "summary": summary(groups)}
    return report_pages.render("reading.html", site_name, TITLE, day, **values)


def trend(report: Report, page: Page | None) -> str:
    """How many sections are easier or harder than what was accepted."""
    accepted = page.sections if page else {}
    rises = [
        found.grade.estimate - accepted[name]
        for name, found in report.sections.items()
        if name in accepted and found.grade and found.grade.words >= ENOUGH_WORDS
    ]
    if not rises:
        return ""
    easier, harder = sum(rise <= -STEP for rise in rises), sum(rise >= STEP for rise in rises)
    said = [f"{n} {word}" for n, word in ((easier, "easier"), (harder, "harder")) if n]
    return f"{' and '.join(said)} of {len(rises)} sections" if said else "as accepted"


def bars(lengths: Iterable[int], limit: int | None) -> tuple[Bar, ...]:
    """A bar for each sentence; without a limit none is long."""
    return tuple(Bar(words, _level(words, limit)) for words in lengths)


def _group(
    root: Path, lang: str, name: str, reports: Sequence[Report], state: dict[str, Page]
) -> Group:
    own = [report for report in reports if report.text.lang == lang and report.text.passages]
    limit = reading.limit_of(root, lang)
    rows = tuple(_row(report, limit, state.get(report.text.path)) for report in own)
    return Group(name, tiers.of(lang), limit, rows)


def _row(report: Report, limit: int | None, page: Page | None) -> Row:
    split = [(p, s) for p in report.text.passages for s in p.sentences]
    passage, sentence = max(split, key=lambda pair: len(pair[1].words))
    words, sentences, longest, said = reading_report.cells(report.measure, report.text.budget)
    return Row(
        path=report.text.path,
        words=int(words),
        sentences=int(sentences),
        longest=int(longest),
        said=said,
        trend=trend(report, page),
        hardest=(sentence.text, passage.section, passage.place(sentence.start)[0]),
        bars=bars((len(s.words) for _, s in split), limit),
        findings=len(report.reading.findings),
        waived=tuple(f"{f.rule}: {waiver.reason}" for f, waiver in report.reading.waived),
    )


def _level(words: int, limit: int | None) -> str:
    if limit is None or words < NEAR * limit:
        return "fine"
    return "over" if words > limit else "near"
