"""A link history made up for a test."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from microsite.web import history
from microsite.web.history import Record

START = datetime(2026, 11, 2, 8, tzinfo=UTC)


def record(address: str, verdict: str = "ok", visits: int = 1, **changes: object) -> Record:
    """The record of an address visited so many times, every second day, with one verdict."""
    checked = START + timedelta(days=2 * (visits - 1))
    broken = verdict == "broken"
    fields = {
        "address": address,
        "verdict": verdict,
        "reason": f"was {verdict}",
        "since": START.strftime(history.TIME),
        "failures": visits if broken else 0,
        "failing": START.strftime(history.TIME) if broken else "",
        "title": "",
        "title_before": "",
        "final": address,
        "moved": False,
        "checked": checked.strftime(history.TIME),
    }
    return Record(**fields | changes)


def put(root: Path, *records: Record) -> None:
    """Writes them as the history of the project in that folder."""
    history.save(root / history.FILE, {record.address: record for record in records})


def dead(root: Path, *addresses: str) -> None:
    """Writes a history in which just those addresses are dead."""
    put(root, *(record(address, "broken", 3) for address in addresses))
