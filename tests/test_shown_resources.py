from dataclasses import replace
from datetime import date

import pytest

from microsite import shown_resources
from microsite.resources import Resource
from microsite.shown_resources import Shown, shown
from microsite.web import history
from tests.sites import link_history

MAIN, ES, COPY = "https://example.org/a#b", "https://example.org/es", "https://web.archive.org/1"
RESOURCE = Resource("a", "A", "P", "article", MAIN, "seen", translations={"es": ES})
COPIED = replace(RESOURCE, archived={"url": COPY, "date": "2024-05-06"})
DAY = date(2024, 5, 6)

CASES = [  # resource, reader's language, what is dead, what the page links
    (RESOURCE, "en", [], Shown(MAIN, "en", MAIN)),
    (RESOURCE, "es", [], Shown(ES, "es", ES)),
    (COPIED, "en", [], Shown(MAIN, "en", MAIN)),
    (COPIED, "en", [MAIN], Shown(COPY, "en", MAIN, True, DAY)),
    (COPIED, "en", [MAIN, COPY], Shown(MAIN, "en", MAIN, True)),
    (COPIED, "es", [MAIN], Shown(ES, "es", ES)),
    (COPIED, "es", [ES], Shown(MAIN, "en", MAIN)),
    (COPIED, "es", [MAIN, ES], Shown(COPY, "en", MAIN, True, DAY)),
    (RESOURCE, "en", [MAIN], Shown(MAIN, "en", MAIN, True)),
    (RESOURCE, "es", [MAIN, ES], Shown(ES, "es", ES, True)),
]


@pytest.mark.parametrize(("resource", "lang", "dead", "expected"), CASES)
def test_a_dead_address_gives_way_to_what_can_be_reached(resource, lang, dead, expected):
    assert shown(resource, lang, {address.partition("#")[0] for address in dead}) == expected


def test_the_dead_are_those_of_the_history_as_it_is_now(tmp_path):
    assert shown_resources.dead(tmp_path) == frozenset()
    link_history.dead(tmp_path, "https://example.org/a")
    assert shown_resources.dead(tmp_path) == {"https://example.org/a"}
    once = link_history.record("https://example.org/once", "broken")
    link_history.put(tmp_path, once, link_history.record("https://example.org/ok"))
    assert shown_resources.dead(tmp_path) == frozenset()
    link_history.dead(tmp_path, "https://example.org/b", "https://example.org/c")
    assert len(shown_resources.dead(tmp_path)) == 2


def test_a_history_that_cannot_be_read_stops_no_page(tmp_path):
    link_history.put(tmp_path)
    (tmp_path / history.FILE).write_text("{", encoding="utf-8")
    assert shown_resources.dead(tmp_path) == frozenset()
