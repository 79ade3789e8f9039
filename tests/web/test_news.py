from datetime import UTC, datetime, timedelta

import pytest

from microsite.resources import Resource
from microsite.source_map import Place
from microsite.web import history, news
from microsite.web.outcome import Outcome
from microsite.web.uses import Use

START = datetime(2026, 11, 2, 8, tzinfo=UTC)
HERE = "https://example.org/guide"
PLACE = Place("data/resources.yml", 6, 8)
OF_REGISTRY = Use(HERE, HERE, "A guide", "guide", PLACE)
OF_PAGE = Use(HERE, f"{HERE}#part", "this guide", "", Place("docs/time.md", 3, 12))


def resource(opened=None):
    return Resource("guide", "A guide", "P", "article", HERE, "seen", opened=opened)


def record(*visits, title="", moved=False):
    """After visits on days, from 0, with verdicts."""
    made = None
    for day, verdict in visits:
        outcome = Outcome(verdict, f"was {verdict}", "https://example.org/new", True, moved, title)
        made = history.after(made, HERE, outcome, START + timedelta(days=day))
    return made


def rules(made, use=OF_REGISTRY, opened=None, outcomes=None):
    found = news.findings([use], {HERE: made}, outcomes or {}, {"guide": resource(opened)})
    return [(f.rule.removeprefix("links/"), f.severity) for f in found]


CASES = [  # visits, what is said
    ([(0, "ok")], []),
    ([(0, "broken")], [("failing", "warning")]),
    ([(0, "broken"), (1, "broken"), (2, "broken")], [("failing", "warning")]),
    ([(0, "broken"), (1, "broken"), (3, "broken")], [("dead", "error")]),
    ([(0, "blocked")], [("refused", "warning")]),
    ([(0, "transient")], []),
    ([(0, "transient"), (2, "transient")], []),
    ([(0, "transient"), (3, "transient")], [("unanswered", "warning")]),
    ([(0, "broken"), (1, "broken"), (3, "broken"), (4, "transient")], []),
]


@pytest.mark.parametrize(("visits", "said"), CASES)
def test_what_is_said_of_a_record(visits, said):
    assert rules(record(*visits)) == said


LOOKED_AT = [  # when a person opened it, whether a refusal on 2026-11-02 is still said
    ("2026-11-01", []),
    ("2026-11-20", []),
    ("2025-11-03", []),
    ("2025-10-30", [("refused", "warning")]),
]


@pytest.mark.parametrize(("day", "said"), LOOKED_AT)
def test_a_person_who_opened_it_settles_a_refusal_for_a_year(day, said):
    assert rules(record((0, "blocked")), opened={"by": "Ana Ruiz", "date": day}) == said


def test_a_dead_page_with_a_copy_is_no_error():
    copy = {"url": "https://web.archive.org/web/2024/x", "date": "2024-01-02"}
    known = {"guide": Resource("guide", "A", "P", "article", HERE, "seen", archived=copy)}
    dead = record((0, "broken"), (1, "broken"), (3, "broken"))
    other = Use(f"{HERE}?2", f"{HERE}?2", "Another way", "guide", PLACE)
    found = news.findings([OF_REGISTRY, other], {HERE: dead, f"{HERE}?2": dead}, {}, known)
    assert {f.rule for f in found} == {"links/copy-shown", "links/dead"}


def test_a_new_address_and_a_new_title_are_said():
    assert rules(record((0, "ok"), moved=True)) == [("moved", "warning")]
    made = record((0, "ok"), title="A guide for families")
    outcome = Outcome("ok", "answered 200", HERE, True, title="Buy shoes")
    made = history.after(made, HERE, outcome, START)
    assert rules(made) == [("retitled", "warning")]


def test_an_anchor_is_said_only_where_it_is_known_to_be_missing():
    for seen, said in (
        ("missing", [("outside-anchor", "warning")]),
        ("unknown", []),
        ("there", []),
    ):
        outcome = Outcome("ok", "answered 200", HERE, True, anchors={"part": seen})
        assert rules(record((0, "ok")), OF_PAGE, outcomes={HERE: outcome}) == said


def test_an_address_of_the_registry_is_said_there_alone():
    made = {HERE: record((0, "broken"))}
    found = news.findings([OF_PAGE, OF_REGISTRY], made, {}, {"guide": resource()})
    assert [(f.source, f.line) for f in found] == [("data/resources.yml", 6)]
    found = news.findings([OF_PAGE], made, {}, {})
    assert [(f.source, f.line) for f in found] == [("docs/time.md", 3)]


def test_what_was_not_visited_is_not_spoken_of():
    assert news.findings([OF_REGISTRY], {}, {}, {}) == []


def test_words():
    [found] = news.findings(
        [OF_REGISTRY], {HERE: record((0, "broken"), (1, "broken"), (3, "broken"))}, {}, {}
    )
    assert str(found) == (
        "data/resources.yml:6:8 error links/dead\n"
        f'    The link "A guide" leads to "{HERE}", which was broken.'
        " So it has been on 3 visits since 2026-11-02.\n"
        '    Write its new address here, or look for a copy with "microsite links archive".'
    )
