"""How the client asks is shown in test_crawl.py, against a server; here what it refuses to ask."""

import asyncio

import pytest

from microsite.web import client
from microsite.web.answer import NoAnswer

REFUSED = [
    ("ftp://example.org/", "scheme"),
    ("file:///etc/passwd", "scheme"),
    ("javascript:alert(1)", "scheme"),
    ("data:text/html,x", "scheme"),
    ("gopher://example.org/", "scheme"),
    ("http://", "malformed"),
    ("http:///path", "malformed"),
    ("http://[bad", "malformed"),
    ("http://example.org:99999/", "malformed"),
    ("http://example.org:0/", "malformed"),
]


@pytest.mark.parametrize(("address", "cause"), REFUSED)
def test_what_is_not_asked(address, cause):
    async def ask():
        async with client.opened("a test") as visitor:
            return await visitor.ask("GET", address)

    got = asyncio.run(ask())
    assert isinstance(got, NoAnswer) and got.cause == cause
