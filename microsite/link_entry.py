"""What is known of one link to another host, and what a person should do about it."""

from dataclasses import dataclass

from microsite.resources import Resource
from microsite.web import news
from microsite.web.address import normal
from microsite.web.history import Record
from microsite.web.uses import Use

# Each state with its words, the most urgent first.
TO_LOOK_AT = {
    "dead": "Dead",
    "unanswered": "Silent for days",
    "refused": "Refuses programs",
    "retitled": "Has another title",
    "moved": "Moved for good",
}
OTHERS = {
    "copied": "Dead, and its copy is linked",
    "failing": "Broken so far",
    "waiting": "No answer lately",
    "never": "Never asked",
    "opened": "Refuses programs, but a person opened it",
    "ok": "Answers",
}
STATES = TO_LOOK_AT | OTHERS
ADVICE = {
    "waiting": "Wait: the next visit may find it.",
    "never": 'Run "microsite check links --external".',
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An address of a resource, or else (`resource` is empty) one that pages link themselves.

    `role` is what the address is to it, `place` and `pages` are where it stands and is used,
    `state` a key of `STATES`; `reason` ends "This address ..." and is empty where nobody asked, as
    are `since` and `checked`, days as YYYY-MM-DD. `title_before` and `moved_to` are empty where
    there is no such news, `archived` and `opened` None where the registry has no such note.
    """

    resource: str
    title: str
    role: str
    address: str
    place: str
    pages: tuple[str, ...]
    state: str
    reason: str
    since: str
    checked: str
    failures: int
    advice: tuple[str, ...]
    title_now: str
    title_before: str
    moved_to: str
    archived: dict[str, str] | None
    opened: dict[str, str] | None


def entry(
    use: Use, record: Record | None, resource: Resource | None, pages: tuple[str, ...]
) -> Entry:
    """What is known of the address of a use: its record, the resource that it belongs to."""
    registry = {resource.id: resource} if resource else {}
    said = news.findings([use], {use.address: record}, {}, registry) if record else []
    advice = {finding.rule.removeprefix("links/"): finding.advice for finding in said}
    if "copy-shown" in advice:
        advice = {"copied": advice["copy-shown"]}
    if not record:
        state = "never"
    else:
        calm = {"blocked": "opened", "transient": "waiting"}.get(record.verdict, "ok")
        state = next((name for name in STATES if name in advice), calm)
    return Entry(
        resource=use.resource,
        title=use.text or use.url,
        role=_role(use, resource),
        address=use.url,
        place=f"{use.place.source}:{use.place.line}",
        pages=pages,
        state=state,
        reason=record.reason if record else "",
        since=(record.failing or record.since)[:10] if record else "",
        checked=record.checked[:10] if record else "",
        failures=record.failures if record else 0,
        advice=tuple(advice.values()) or tuple(filter(None, [ADVICE.get(state)])),
        title_now=record.title if record else "",
        title_before=record.title_before if record else "",
        moved_to=record.final if record and record.moved else "",
        archived=_texts(resource.archived) if resource else None,
        opened=_texts(resource.opened) if resource else None,
    )


def _role(use: Use, resource: Resource | None) -> str:
    if resource is None:
        return "link of a page"
    if use.address == normal(resource.url):
        return "main address"
    langs = [lang for lang, url in resource.translations.items() if normal(url) == use.address]
    return f"in {langs[0]}" if langs else "another way"


def _texts(note: dict[str, object] | None) -> dict[str, str] | None:
    return {key: str(value) for key, value in note.items()} if note else None
