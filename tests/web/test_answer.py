import pytest

from microsite.web.answer import Answer, Hop


def answer(kind="", statuses=()):
    hops = tuple(Hop(status, "https://example.org/") for status in statuses)
    headers = {"content-type": kind} if kind else {}
    return Answer("https://example.org/", hops, 200, headers)


KINDS = [
    ("text/html", True),
    ("text/html; charset=utf-8", True),
    ("TEXT/HTML", True),
    ("application/xhtml+xml", True),
    ("application/pdf", False),
    ("", False),
]


@pytest.mark.parametrize(("kind", "is_html"), KINDS)
def test_is_html(kind, is_html):
    assert answer(kind).is_html is is_html


MOVES = [((), False), ((301,), True), ((301, 308), True), ((302,), False), ((301, 302), False)]


@pytest.mark.parametrize(("statuses", "moved"), MOVES)
def test_moved_for_good(statuses, moved):
    assert answer(statuses=statuses).moved is moved
