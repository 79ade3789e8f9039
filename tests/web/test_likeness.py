"""What likeness means for a link is shown in test_verdict.py."""

import pytest

from microsite.web import document, likeness
from microsite.web.answer import Answer, Hop, NoAnswer

HERE, THERE = "https://example.org/a/guide", "https://example.org/a/no-such-page"
PAGE = b"<title>Guide</title><p>" + b"Families know their children best. " * 20


def answer(address, body, status=200, kind="text/html", hops=()):
    return Answer(address, hops, status, {"content-type": kind}, body)


CANONICAL = [  # href of both pages, whether it is the answer to all
    ("", True),
    ("/a/guide", False),
    ("guide", False),
    ("//www.example.org/a/guide/", False),
    ("https://example.org/a/guide?page=2", True),
    ("https://example.org/", True),
    ("http://[bad", True),
]


@pytest.mark.parametrize(("href", "same"), CANONICAL)
def test_a_page_that_names_its_own_address_is_one(href, same):
    body = PAGE + f'<link rel="canonical" href="{href}">'.encode()
    page = document.read(body, "")
    assert likeness.is_answer_to_all(HERE, answer(HERE, body), page, answer(THERE, body)) is same


SIBLINGS = [  # what the address that cannot exist answers, whether the page is the answer to all
    (answer(THERE, PAGE), True),
    (answer(THERE, PAGE, status=404), False),
    (answer(THERE, PAGE, kind="application/pdf"), False),
    (answer(THERE, PAGE + b"x " * 20), True),
    (answer(THERE, PAGE + b"x" * 301), False),
    (NoAnswer(THERE, (), "reset", ""), False),
    (None, False),
]


@pytest.mark.parametrize(("sibling", "same"), SIBLINGS)
def test_what_the_other_address_answers(sibling, same):
    page = document.read(PAGE, "")
    assert likeness.is_answer_to_all(HERE, answer(HERE, PAGE), page, sibling) is same


def test_few_words_must_be_nearly_the_same():
    one, other = b"<title>Guide</title><p>Call us.", b"<title>Guide</title><p>Sorry."
    page = document.read(one, "")
    assert not likeness.is_answer_to_all(HERE, answer(HERE, one), page, answer(THERE, other))


def test_where_both_are_led_to_one_address_its_words_may_change_by_the_hour():
    hops = (Hop(302, "https://example.org/all"),)
    got, beside = (answer(hops[0].to, body, hops=hops) for body in (PAGE, b"<p>News."))
    assert likeness.is_answer_to_all(HERE, got, document.read(PAGE, ""), beside)
