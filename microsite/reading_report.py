"""What `microsite reading` says of one text, as values; a command or a machine puts it in words."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from microsite import page_reading, reading
from microsite.baseline import Page
from microsite.grade import Grade
from microsite.measure import Measure
from microsite.text_fault import Reading
from microsite.texts import Text


@dataclass(frozen=True, slots=True)
class Report:
    """`sections` are by title, in the order of the page."""

    text: Text
    measure: Measure
    sections: Mapping[str, Measure]
    reading: Reading


def of(root: Path | None, text: Text, state: Mapping[str, Page]) -> Report:
    """The report on a text, by the glossary and the limits of a project if there is one."""
    terms = reading.terms_of(root, text.lang)
    return Report(
        text,
        page_reading.measured(text, terms),
        page_reading.sections(text, terms),
        reading.of_project(root, text, state),
    )


def as_dict(report: Report) -> dict[str, object]:
    """For JSON. `grade` is None but for English, `score` but for relative scales."""
    return {
        "path": report.text.path,
        "language": report.text.lang,
        **_measure(report.measure, report.text.budget),
        "tier": report.measure.tier.measure,
        "sections": [
            {"section": name} | _measure(found, report.text.budget)
            for name, found in report.sections.items()
        ],
        "findings": [asdict(finding) for finding in report.reading.findings],
        "waived": [
            {"rule": finding.rule, "line": finding.line, "reason": waiver.reason}
            for finding, waiver in report.reading.waived
        ],
    }


def cells(found: Measure, budget: float) -> tuple[str, str, str, str]:
    """For a table: words, sentences, longest sentence, and what may be said of the reading."""
    if found.grade:
        verdict = found.grade.verdict(budget)
        said = verdict if verdict == "too short to say" else f"{found.grade.band}: {verdict}"
    else:
        said = found.tier.words if found.score is None else f"score {found.score:.2f}"
    return str(found.words), str(found.sentences), str(found.longest), said


def _measure(found: Measure, budget: float) -> dict[str, object]:
    return {
        "words": found.words,
        "sentences": found.sentences,
        "longest_sentence": found.longest,
        "grade": _grade(found.grade, budget) if found.grade else None,
        "score": None if found.score is None else round(found.score, 3),
    }


def _grade(grade: Grade, budget: float) -> dict[str, object]:
    return {
        "estimate": round(grade.estimate, 2),
        "low": round(grade.low, 2),
        "high": round(grade.high, 2),
        "verdict": grade.verdict(budget),
        "budget": budget,
        "flesch_kincaid": round(grade.flesch_kincaid, 2),
    }
