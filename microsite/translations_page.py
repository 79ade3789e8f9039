"""The report on translations: what is left in each language, and what changed in the English."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from microsite import languages, report_pages, status, word_changes
from microsite.languages import Language
from microsite.status import Reviewed, Status

TITLE = "Translations"


@dataclass(frozen=True, slots=True)
class Group:
    """All pages of a language, those that need work first."""

    language: Language
    rows: tuple[Status, ...]

    @property
    def words_left(self) -> int:
        """English words."""
        return sum(row.words_left for row in self.rows)

    @property
    def out_of_date(self) -> int:
        """Texts."""
        return sum(len(row.out_of_date) for row in self.rows)

    @property
    def missing(self) -> int:
        """Texts."""
        return sum(row.missing for row in self.rows)

    @property
    def reviewed(self) -> int:
        """Pages whose every translation somebody approved as it is."""
        return sum(row.reviewed for row in self.rows)

    @property
    def findings(self) -> int:
        return sum(len(row.findings) for row in self.rows)

    @property
    def reviews(self) -> list[tuple[Status, Reviewed]]:
        """Each review with its page, those that are void for most texts first."""
        found = [(row, review) for row in self.rows for review in row.reviews]
        return sorted(found, key=lambda pair: -pair[1].void)


class Line(NamedTuple):
    """A page in every language, in the order of the groups."""

    page: str
    critical: bool
    cells: tuple[Status, ...]


def gather(root: Path) -> list[Group]:
    """The languages with most words left first. Raises ValueError as `status.load` does."""
    found = status.load(root)
    groups = [
        Group(language, tuple(sorted((s for s in found if s.lang == language.code), key=_urgency)))
        for language in languages.load(root / "data" / "languages.yml")[1:]
    ]
    return sorted(groups, key=lambda group: (-group.words_left, -group.findings, group.reviewed))


def lines(groups: Sequence[Group]) -> list[Line]:
    """The pages, those that need most work in all languages first."""
    pages: dict[str, list[Status]] = {}
    for group in groups:
        for row in group.rows:
            pages.setdefault(row.page, []).append(row)
    found = [Line(page, rows[0].critical, tuple(rows)) for page, rows in pages.items()]
    return sorted(found, key=lambda line: (_sum(map(_urgency, line.cells)), line.page))


def summary(groups: Sequence[Group]) -> str:
    """In one sentence."""
    left, old = (sum(getattr(g, name) for g in groups) for name in ("words_left", "out_of_date"))
    pages = sum(len(group.rows) for group in groups)
    reviewed = sum(group.reviewed for group in groups)
    return (
        f"{_counted(len(groups), 'language')}: {_counted(left, 'English word')} left to translate, "
        f"{_counted(old, 'text')} out of date, {reviewed} of {pages} pages reviewed as they are."
    )


def as_html(groups: Sequence[Group], site_name: str, day: date) -> str:
    """One file, complete in itself."""
    values = {
        "groups": groups,
        "lines": lines(groups),
        "summary": summary(groups),
        "sides": word_changes.sides,
        "counted": _counted,
    }
    return report_pages.render("translations.html", site_name, TITLE, day, **values)


def _urgency(row: Status) -> tuple[int, ...]:
    """Smaller sorts first: words left on a page where a mistake does harm, then on any page."""
    again, broken = -len(row.to_review), -len(row.findings)
    return (-row.words_left if row.critical else 0, -row.words_left, broken, -row.withheld, again)


def _sum(urgencies: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*urgencies, strict=True)))


def _counted(number: int, noun: str) -> str:
    """Such as "1 text" and "1,200 texts"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
