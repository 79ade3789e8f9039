"""All links to other hosts: what is known of each, and which a person should look at."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from microsite import frame, resources, settings, site, source_map
from microsite.link_entry import STATES, TO_LOOK_AT, Entry, entry
from microsite.resources import Resource
from microsite.target import Root
from microsite.web import history, uses
from microsite.web.history import Record
from microsite.web.uses import Use


@dataclass(frozen=True, slots=True)
class Report:
    """`entries` the most urgent first; without `site_read` they lack the links of pages."""

    day: date
    site_read: bool
    entries: tuple[Entry, ...]

    @property
    def to_look_at(self) -> tuple[Entry, ...]:
        return tuple(one for one in self.entries if one.state in TO_LOOK_AT)

    @property
    def others(self) -> tuple[Entry, ...]:
        return tuple(one for one in self.entries if one.state not in TO_LOOK_AT)

    @property
    def counts(self) -> dict[str, int]:
        """How many entries are in each state, the most urgent first."""
        return dict(Counter(one.state for one in self.entries))

    @property
    def summary(self) -> str:
        """One sentence, for a terminal and for the list of reports."""
        count, never = len(self.to_look_at), self.counts.get("never", 0)
        if never and never == len(self.entries):
            return f"No visit to {'it' if never == 1 else f'any of {never} addresses'} yet."
        need = "needs" if count == 1 else "need"
        unasked = f"; {never} {'was' if never == 1 else 'were'} never asked" if never else ""
        return f"{count or 'None'} of {len(self.entries)} addresses {need} a look{unasked}."


def gather(root: Path, folder: Path, day: date) -> Report:
    """The report on a project whose site is, or is not, built in that folder.

    Raises ValueError for a history that cannot be read.
    """
    registry = resources.load(root / uses.REGISTRY)
    found = list(uses.of_registry(root))
    try:
        pages = site.read(folder)
    except FileNotFoundError:
        pages = None
    if pages:
        start = Root.at(settings.load(root).site_url or pages.address())
        found += uses.of_site(pages, start, source_map.reader(root))
    records = history.load(root / history.FILE)
    return Report(
        day, pages is not None, tuple(entries(found, records, registry, _linked(root, registry)))
    )


def entries(
    found: Iterable[Use],
    records: Mapping[str, Record],
    registry: Mapping[str, Resource],
    linked: Mapping[str, tuple[str, ...]],
) -> list[Entry]:
    """One for each address of a resource, and for each that pages alone have.

    `linked` holds the pages that link a resource, by its id.
    """
    groups: dict[tuple[str, str], list[Use]] = {}
    for use in found:
        groups.setdefault((use.resource, use.address), []).append(use)
    known = {address for id, address in groups if id}
    made = []
    for (id, address), places in groups.items():
        if id or address not in known:
            there = dict.fromkeys(use.place.source for use in places)
            pages = linked.get(id, ()) if id else tuple(there)
            made.append(entry(places[0], records.get(address), registry.get(id), pages))
    order = list(STATES)
    return sorted(made, key=lambda one: order.index(one.state))


def _linked(root: Path, registry: Mapping[str, Resource]) -> dict[str, tuple[str, ...]]:
    """The pages below docs/ that link each resource, by its id."""
    linked: dict[str, tuple[str, ...]] = {}
    for path in sorted((root / "docs").rglob("*.md")):
        for resource in frame.used(path.read_text(encoding="utf-8"), registry):
            page = path.relative_to(root).as_posix()
            linked[resource.id] = (*linked.get(resource.id, ()), page)
    return linked
