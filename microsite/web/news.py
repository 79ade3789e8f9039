"""What a round of visits means for authors: findings, each at the place that can be mended."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from microsite.findings import Finding, finding
from microsite.resources import Resource
from microsite.web import history
from microsite.web.address import fragment, normal
from microsite.web.history import Record
from microsite.web.outcome import Outcome
from microsite.web.uses import Use

PATIENCE = timedelta(days=3)  # with an address that gives no answer
LOOKED_AT = timedelta(days=365)  # so long a person's word counts for a host that refuses robots


def findings(
    uses: Iterable[Use],
    records: Mapping[str, Record],
    outcomes: Mapping[str, Outcome],
    registry: Mapping[str, Resource],
) -> list[Finding]:
    """The findings on all uses whose address was visited; pages that name a resource add none."""
    uses = list(uses)
    known = {use.address for use in uses if use.resource}
    found = {}
    for use in uses:
        if use.address not in records or not use.resource and use.address in known:
            continue
        record = records[use.address]
        news = [*_of_record(use, record, registry.get(use.resource))]
        if use.address in outcomes:
            news += _of_anchor(use, outcomes[use.address])
        found |= dict.fromkeys(news)
    return sorted(found)


def _of_record(use: Use, record: Record, resource: Resource | None) -> Iterator[Finding]:
    if record.is_dead:
        main = resource is not None and use.address == normal(resource.url)
        has_copy = main and resource.archived
        yield _finding("links/copy-shown" if has_copy else "links/dead", use, record)
    elif record.verdict == "broken":
        yield _finding("links/failing", use, record)
    elif record.verdict == "blocked" and not _looked_at(resource, record):
        yield _finding("links/refused", use, record)
    elif record.verdict == "transient" and _lasted(record) >= PATIENCE:
        yield _finding("links/unanswered", use, record)
    if record.moved:
        yield _finding("links/moved", use, record)
    if record.title_before:
        yield _finding("links/retitled", use, record)


def _of_anchor(use: Use, outcome: Outcome) -> Iterator[Finding]:
    name = fragment(use.url)
    if outcome.anchors.get(name) == "missing":
        yield finding(
            "links/outside-anchor", *use.place, text=use.text, target=use.url, fragment=name
        )


def _finding(rule: str, use: Use, record: Record) -> Finding:
    noted = "Links of pages keep no such note: an entry in data/resources.yml does."
    if use.resource:
        noted = f'If it is right, run "microsite links verify {use.resource} --by NAME".'
    return finding(
        rule,
        *use.place,
        text=use.text,
        target=use.url,
        reason=record.reason,
        failures=record.failures,
        since=(record.failing or record.since)[:10],
        final=record.final,
        title=record.title,
        before=record.title_before,
        noted=noted,
    )


def _looked_at(resource: Resource | None, record: Record) -> bool:
    """Whether a person opened it within a year before the visit."""
    if resource is None or not resource.opened:
        return False
    opened = date.fromisoformat(str(resource.opened["date"]))
    return history.moment(record.checked).date() - opened <= LOOKED_AT


def _lasted(record: Record) -> timedelta:
    return history.moment(record.checked) - history.moment(record.since)
