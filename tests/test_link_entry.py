from datetime import date

import pytest

from microsite import link_entry
from microsite.resources import Resource
from microsite.source_map import Place
from microsite.web.uses import Use
from tests.sites.link_history import record

HERE, ES, OTHER = (f"https://example.org/{name}" for name in ("a", "es", "b"))
COPY = {"url": "https://web.archive.org/1", "date": date(2024, 5, 6)}
OPENED = {"by": "Ana", "date": date(2026, 11, 3)}
PLACE = Place("data/resources.yml", 6, 8)


def entry(known, address=HERE, id="a", **notes):
    others = ({"url": OTHER, "title": "B"},)
    resource = Resource(
        "a", "A", "P", "tool", HERE, "seen", translations={"es": ES}, alternatives=others, **notes
    )
    use = Use(address, f"{address}#part", "A", id, PLACE)
    return link_entry.entry(use, known, resource if id else None, ("docs/time.md",))


RETITLED = {"title": "Shoes", "title_before": "Families"}
MOVED = {"moved": True, "final": "https://example.org/new"}
CASES = [  # the record, the resource's notes, the state, how the advice begins
    (None, {}, "never", 'Run "microsite check links'),
    (record(HERE), {}, "ok", None),
    (record(HERE, "broken", 1), {}, "failing", "Wait: it counts as dead"),
    (record(HERE, "broken", 3), {}, "dead", "Write its new address"),
    (record(HERE, "broken", 3), {"archived": COPY}, "copied", "Look for its new address"),
    (record(HERE, "broken", 1), {"archived": COPY}, "failing", "Wait: it counts as dead"),
    (record(HERE, "blocked", 2), {}, "refused", "Open it yourself."),
    (record(HERE, "blocked", 2), {"opened": OPENED}, "opened", None),
    (record(HERE, "transient", 1), {}, "waiting", "Wait: the next visit"),
    (record(HERE, "transient", 3), {}, "unanswered", "Open it yourself: if it stays silent"),
    (record(HERE, **MOVED), {}, "moved", "Write the new address"),
    (record(HERE, **RETITLED), {}, "retitled", "Open it: is it still"),
]


@pytest.mark.parametrize(("known", "notes", "state", "advice"), CASES)
def test_each_state_and_what_to_do_about_it(known, notes, state, advice):
    made = entry(known, **notes)
    assert made.state == state and state in link_entry.STATES
    assert (
        (made.advice[0].startswith(advice) and len(made.advice) == 1) if advice else not made.advice
    )


def test_every_state_is_reached():
    assert {state for *_, state, _ in CASES} == set(link_entry.STATES)


def test_the_most_urgent_names_the_state_and_no_advice_is_lost():
    made = entry(record(HERE, **MOVED, **RETITLED))
    assert made.state == "retitled" and len(made.advice) == 2
    assert (made.title_before, made.title_now) == ("Families", "Shoes")
    assert made.moved_to == "https://example.org/new"


ROLES = [
    (HERE, "a", "main address"),
    (ES, "a", "in es"),
    (OTHER, "a", "another way"),
    (OTHER, "", "link of a page"),
]


@pytest.mark.parametrize(("address", "id", "role"), ROLES)
def test_what_the_address_is_to_its_resource(address, id, role):
    assert entry(None, address, id).role == role


def test_only_the_main_address_has_a_copy():
    assert entry(record(OTHER, "broken", 3), OTHER, archived=COPY).state == "dead"


def test_days_are_days_and_notes_are_texts():
    made = entry(record(HERE, "broken", 2), archived=COPY, opened=OPENED)
    assert (made.since, made.checked, made.failures) == ("2026-11-02", "2026-11-04", 2)
    assert made.archived == {"url": COPY["url"], "date": "2024-05-06"}
    assert made.opened == {"by": "Ana", "date": "2026-11-03"}
    assert (made.address, made.place) == (f"{HERE}#part", "data/resources.yml:6")
