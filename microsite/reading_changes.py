"""What became easier or harder to read between two states of a project."""

from collections.abc import Mapping
from dataclasses import dataclass

from microsite.measure import Measure
from microsite.reading_report import Report

NOTICED = 0.1  # grades; smaller changes say nothing


@dataclass(frozen=True, slots=True)
class Change:
    """`direction` is "new", "easier", "harder" or "as before"; the measures and counts of findings
    are those before and now. `sections` are the directions of those that changed, by title.
    """

    path: str
    direction: str
    before: Measure | None
    now: Measure
    findings: tuple[int, int]
    sections: Mapping[str, str]


def between(before: Mapping[str, Report], now: list[Report]) -> list[Change]:
    """The texts whose words changed; `before` by path. What is gone is not listed."""
    return [
        _change(before.get(report.text.path), report)
        for report in now
        if report.text.path not in before or _words(before[report.text.path]) != _words(report)
    ]


def direction(before: Measure | None, now: Measure) -> str:
    """By sentence length where no more may be said of the language."""
    if before is None:
        return "new"
    if before.grade and now.grade:
        change = now.grade.estimate - before.grade.estimate
    elif before.score is not None and now.score is not None:
        change = now.score - before.score
    else:
        change = (now.length - before.length) / 10
    if abs(change) < NOTICED:
        return "as before"
    return "harder" if change > 0 else "easier"


def in_words(change: Change) -> str:
    """One line for the text, and one for each of its sections that became easier or harder."""
    old, new = change.findings
    longest = f"{change.before.longest if change.before else 0} to {change.now.longest} words"
    lines = [
        f"{change.path}: {change.direction}; longest sentence {longest}; findings {old} to {new}"
    ]
    lines += [f"    {title}: {how}" for title, how in change.sections.items()]
    return "\n".join(lines)


def as_dict(change: Change) -> dict[str, object]:
    """For JSON; grades and scores are None where the language has none."""
    return {
        "path": change.path,
        "direction": change.direction,
        "before": _numbers(change.before) if change.before else None,
        "now": _numbers(change.now),
        "findings": {"before": change.findings[0], "now": change.findings[1]},
        "sections": dict(change.sections),
    }


def _numbers(found: Measure) -> dict[str, object]:
    return {
        "words": found.words,
        "longest_sentence": found.longest,
        "grade": round(found.grade.estimate, 2) if found.grade else None,
        "score": round(found.score, 3) if found.score is not None else None,
    }


def _change(before: Report | None, now: Report) -> Change:
    sections = {
        title: direction(before.sections.get(title) if before else None, found)
        for title, found in now.sections.items()
    }
    return Change(
        now.text.path,
        direction(before.measure if before else None, now.measure),
        before.measure if before else None,
        now.measure,
        (len(before.reading.findings) if before else 0, len(now.reading.findings)),
        {title: how for title, how in sections.items() if before and how != "as before"},
    )


def _words(report: Report) -> list[str]:
    return [passage.text for passage in report.text.passages]
