"""What was learned of each address on other hosts, run after run, in a file that is committed.

One line an address, sorted, so that a difference between two commits reads well.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from pathlib import Path

from microsite import safe_file
from microsite.web.outcome import Outcome, Verdict

FILE = Path("data/link-history.jsonl")
TIME = "%Y-%m-%dT%H:%M:%SZ"
# One bad day is no dead page.
FAILURES, SPAN = 3, timedelta(days=3)
SAME_TITLE = 0.5  # of 1.0, by difflib: a new date or a new order of words stays above it


@dataclass(frozen=True, slots=True)
class Record:
    """One line; times are UTC, `2026-11-24T08:30:00Z`.

    `since` is when the verdict began, `failures` counts the visits in a row that found the address
    broken, the first of them at `failing` (empty where there was none): a visit that learned
    nothing ends no row. `title_before` is the page's earlier title where the new one differs
    greatly and no person has looked yet.
    """

    address: str
    verdict: Verdict
    reason: str
    since: str
    failures: int
    failing: str
    title: str
    title_before: str
    final: str
    moved: bool
    checked: str

    @property
    def is_dead(self) -> bool:
        """Broken three times or more, over three days or more."""
        if self.verdict != "broken" or self.failures < FAILURES:
            return False
        return moment(self.checked) - moment(self.failing) >= SPAN


def after(old: Record | None, address: str, outcome: Outcome, now: datetime) -> Record:
    """The address's record with one more visit."""
    checked = now.strftime(TIME)
    same = old is not None and old.verdict == outcome.verdict
    failures, failing = (old.failures, old.failing) if old else (0, "")
    if outcome.verdict == "broken":
        failures, failing = failures + 1, failing or checked
    elif outcome.verdict == "ok":
        failures, failing = 0, ""
    return Record(
        address=address,
        verdict=outcome.verdict,
        reason=outcome.reason,
        since=old.since if same else checked,
        failures=failures,
        failing=failing,
        title=outcome.title or (old.title if old else ""),
        title_before=_title_before(old, outcome.title),
        final=outcome.final,
        moved=outcome.moved,
        checked=checked,
    )


def load(path: Path) -> dict[str, Record]:
    """All records by address; none where there is no file.

    Raises ValueError with the number of the line that cannot be read.
    """
    if not path.exists():
        return {}
    records = {}
    with path.open(encoding="utf-8") as lines:  # splitlines() would also cut where addresses do not
        for number, line in enumerate(lines, start=1):
            try:
                record = Record(**json.loads(line))
                moment(record.checked), moment(record.failing or record.checked)
            except (TypeError, ValueError) as error:
                place = f"{path.as_posix()}:{number}"
                raise ValueError(f"{place} is no line of a link history") from error
            records[record.address] = record
    return records


def save(path: Path, records: Mapping[str, Record]) -> None:
    """Writes the whole file beside the old one, then takes its place."""
    lines = (json.dumps(asdict(records[key]), ensure_ascii=False) for key in sorted(records))
    safe_file.write(path, "".join(f"{line}\n" for line in lines))


def _title_before(old: Record | None, title: str) -> str:
    if old is None or not title:
        return old.title_before if old else ""
    known = old.title_before or old.title
    likeness = SequenceMatcher(None, known.casefold(), title.casefold()).ratio()
    return known if known and likeness < SAME_TITLE else ""


def moment(text: str) -> datetime:
    """The time that a record gives, without its zone: all are UTC."""
    return datetime.strptime(text, TIME)
