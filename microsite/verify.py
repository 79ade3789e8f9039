"""A person opened a resource and judged it: the registry says so, and the history takes note."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from microsite import resources
from microsite.web import history, registry
from microsite.web.address import normal
from microsite.web.history import Record


@dataclass(frozen=True, slots=True)
class Verified:
    """`line` of data/resources.yml says it now, None where it did already.

    `retitled` are the records, as they were, whose new title is no news any more.
    """

    line: int | None
    retitled: tuple[Record, ...]


def verify(root: Path, id: str, name: str, day: date) -> Verified:
    """Writes both files. Raises ValueError, and writes nothing, where one cannot be read."""
    records = history.load(root / history.FILE)
    line = registry.edit(root / registry.FILE, lambda text: registry.opened(text, id, name, day))
    entry = resources.load(root / registry.FILE).get(id)
    retitled = _retitled(records, entry.addresses() if entry else ())
    if retitled:
        new = {record.address: replace(record, title_before="") for record in retitled}
        history.save(root / history.FILE, records | new)
    return Verified(line, retitled)


def _retitled(records: dict[str, Record], addresses: Iterable[str]) -> tuple[Record, ...]:
    found = (records.get(address) for address in dict.fromkeys(map(normal, addresses)))
    return tuple(record for record in found if record and record.title_before)
