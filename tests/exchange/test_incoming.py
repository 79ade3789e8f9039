import re
from dataclasses import replace

import pytest

from microsite.exchange import unit
from microsite.exchange.delivery import Delivery, Received
from microsite.exchange.incoming import hold
from tests.exchange.project import PAGE_PO, ids, make, translate

BEST = "Ask the family **first** about the [best hours](resource:hours)."
FREE = "Write down when *you* are free for them."
MEETING = "Be on time for every meeting."


@pytest.fixture
def root(tmp_path):
    return translate(make(tmp_path))


@pytest.fixture
def held(root):
    """`held(received)`: what comes of that delivery, or of ours as `edit` changes it."""
    site = unit.of_language(root, "en", "es")

    def of(edit=lambda received: received):
        ours = [
            Received(u.id, u.english, u.text, u.state == "fuzzy", number)
            for number, u in enumerate(site.units, start=1)
        ]
        return hold(root, ["ar"], site, Delivery("en", "es", tuple(edit(ours))), "back.xlf")

    return of


def changed(which, /, **fields):
    return lambda ours: [replace(r, **fields) if r.english == which else r for r in ours]


def rules(found):
    return [f.rule for f in found.findings]


def test_what_goes_out_comes_in_unchanged(held):
    found = held()
    assert (found.changes, found.findings, found.empty) == ((), (), 0) and found.same == 13


def test_a_sound_text_is_taken(held):
    found = held(changed(MEETING, text=" Llegue a\n tiempo a cada reunión. "))
    (change,) = found.changes
    assert (change.unit.english, change.text) == (MEETING, "Llegue a tiempo a cada reunión.")
    assert found.findings == () and found.same == 12


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_text_takes_nothing_away(held, text):
    found = held(changed(MEETING, text=text))
    assert (found.changes, found.findings, found.empty) == ((), (), 1)


def test_a_state_alone_is_a_change(held):
    (change,) = held(changed(MEETING, fuzzy=True)).changes
    assert change.fuzzy and change.text == "Llegue puntual a cada reunión."


def test_a_fuzzy_text_is_taken_as_it_is_for_it_is_not_shown(held):
    (change,) = held(changed(BEST, text="Pregunte.", fuzzy=True)).changes
    assert (change.text, change.fuzzy) == ("Pregunte.", True)


def test_a_text_that_is_looked_at_again_is_judged(root):
    text = (root / PAGE_PO).read_text(encoding="utf-8")
    text = text.replace("#. paragraph\n", "#. paragraph\n#, fuzzy\n").replace(
        "**primero**", "primero"
    )
    (root / PAGE_PO).write_text(text, encoding="utf-8")
    site = unit.of_language(root, "en", "es")
    (old,) = [each for each in site.units if each.state == "fuzzy"]
    sent = Delivery("en", "es", (Received(old.id, old.english, old.text, False, 3),))
    found = hold(root, [], site, sent, "back.xlf")
    assert "translations/other-parts" in rules(found) and found.changes == ()
    kept = replace(sent, received=(replace(sent.received[0], fuzzy=True),))
    assert rules(hold(root, [], site, kept, "back.xlf")) == ["exchange/missing-units"]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda ours: [*ours, replace(ours[0], id="page-0")], ["unknown-unit"]),
        (lambda ours: [*ours, replace(ours[0], id="")], ["unknown-unit"]),
        (lambda ours: [*ours, replace(ours[-1], text="Cero", line=99)], ["duplicate-unit"] * 2),
        (lambda ours: ours[:-1], ["missing-units"]),
        (lambda ours: [r for r in ours if not r.id.startswith("principles")], []),
        (changed(MEETING, english="Be late."), ["other-source"]),
        (changed(MEETING, english=" Be on time\n for every meeting."), []),
        (changed(MEETING, english=""), []),
        (changed(MEETING, text="Anote cuándo está *usted* libre para ellos."), ["swapped"]),
        (lambda ours: [], []),
    ],
)
def test_what_does_not_match(held, edit, expected):
    found = held(edit)
    assert rules(found) == [f"exchange/{rule}" for rule in expected] and found.changes == ()


def test_two_texts_that_changed_places_are_both_named(held):
    def swap(ours):
        texts = {r.english: r.text for r in ours}
        for r in ours:
            other = {FREE: MEETING, MEETING: FREE}.get(r.english)
            yield replace(r, text=texts[other]) if other else r

    found = held(swap)
    assert rules(found) == ["exchange/swapped", "exchange/swapped"] and found.changes == ()
    assert FREE in found.findings[1].message and MEETING in found.findings[1].advice


def test_a_finding_names_file_line_and_id(root, held):
    found = held(changed(MEETING, text="# Llegue puntual."))
    (fault,) = found.findings
    assert re.match(rf"back.xlf:\d+:1 error translations/breaks-page\n.*{ids(root)[MEETING]}",
                    str(fault))  # fmt: skip


def test_a_warning_keeps_nothing_back(held):
    found = held(changed(MEETING, text="¿Llegar puntual a cada reunión?"))
    assert rules(found) == ["translations/question"] and len(found.changes) == 1


def test_what_is_lacking_is_said_once_a_page(held):
    (found,) = held(lambda ours: ours[:-3]).findings
    assert "lacks 3 texts of principles/time.md" in found.message


def test_a_file_in_another_language_is_refused_whole(held):
    def korean(ours):
        return [replace(r, text="가족에게 먼저 물어보세요.") for r in ours]

    assert rules(held(korean)) == ["exchange/wrong-language"]
    assert held(korean).changes == ()
