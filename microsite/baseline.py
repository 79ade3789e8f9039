"""The reading grade of each section that was accepted, so that a page never grows harder unseen.

It becomes easier by itself. Making it harder takes a person and a reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import yaml
from yaml.error import MarkedYAMLError

from microsite import safe_file, yaml_text
from microsite.findings import Finding, finding
from microsite.grade import ENOUGH_WORDS
from microsite.measure import Measure

FILE = "data/reading-baseline.yml"
HEAD = """\
# The grade of each section of 100 words or more that was accepted (contributing/reading.md).
# Written by `microsite reading lower`, which only lowers it, and by `microsite reading accept`.
"""


@dataclass(frozen=True, slots=True)
class Page:
    """`sections` are grades by title; `accepted` says when and why they were raised, oldest first.

    Each of those has "date" (YYYY-MM-DD) and "reason".
    """

    sections: Mapping[str, float]
    accepted: tuple[Mapping[str, str], ...] = ()


def load(root: Path) -> Mapping[str, Page]:
    """The pages by path; none where there is no file.

    Raises ValueError or MarkedYAMLError for a file that cannot be read: `faults` says why.
    """
    path = root / FILE
    return _parse(path.read_text(encoding="utf-8")) if path.exists() else {}


@lru_cache(maxsize=4)  # every page of a build reads the same text
def _parse(text: str) -> Mapping[str, Page]:
    try:
        return {
            name: Page(
                {str(title): float(grade) for title, grade in page["sections"].items()},
                tuple({k: str(v) for k, v in entry.items()} for entry in page.get("accepted", ())),
            )
            for name, page in (yaml_text.load(text) or {}).items()
        }
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("it does not hold pages, each with its sections") from error


def faults(root: Path) -> list[Finding]:
    """What keeps the file from being read."""
    try:
        load(root)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return [finding("data/unreadable", FILE, line, reason=error.problem)]
    except ValueError as error:
        return [finding("data/unreadable", FILE, reason=str(error))]
    return []


def lowered(
    state: Mapping[str, Page], pages: Mapping[str, Mapping[str, Measure]]
) -> dict[str, Page]:
    """The baseline of all pages by path, each with the measures of its sections.

    Grades only fall; a new section brings its own; what is gone from the site is gone.
    """
    return {
        path: replace(page, sections=_lower(page.sections, _grades(sections)))
        for path, sections in pages.items()
        if (page := state.get(path, Page({}))) and (_grades(sections) or page.accepted)
    }


def raised(
    state: Mapping[str, Page], path: str, sections: Mapping[str, Measure], reason: str, date: str
) -> dict[str, Page]:
    """The baseline with the grades of one page as they are now."""
    page = state.get(path, Page({}))
    entry = {"date": date, "reason": " ".join(reason.split())}
    return {**state, path: Page(_grades(sections), (*page.accepted, entry))}


def write(root: Path, state: Mapping[str, Page]) -> bool:
    """Puts the file in place whole, sorted, with one way to write it; False if it was so before."""
    data = {
        path: {"sections": dict(page.sections)}
        | ({"accepted": [dict(entry) for entry in page.accepted]} if page.accepted else {})
        for path, page in state.items()
    }
    text = yaml.safe_dump(data, allow_unicode=True, width=1000, sort_keys=True)
    return safe_file.write(root / FILE, HEAD + text)


def _grades(sections: Mapping[str, Measure]) -> dict[str, float]:
    """To a tenth: the file does not change with the last digit of a frequency."""
    return {
        title: round(found.grade.estimate, 1)
        for title, found in sections.items()
        if found.grade and found.grade.words >= ENOUGH_WORDS
    }


def _lower(old: Mapping[str, float], new: Mapping[str, float]) -> dict[str, float]:
    return {title: min(grade, old.get(title, grade)) for title, grade in new.items()}
