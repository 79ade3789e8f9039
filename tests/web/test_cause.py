"""The causes that need a network to happen are shown in test_crawl.py."""

import pytest
from aiohttp import ClientPayloadError, InvalidURL, ServerDisconnectedError

from microsite.web import cause

CAUSES = [
    (InvalidURL("x"), "malformed"),
    (UnicodeError("label too long"), "malformed"),
    (TimeoutError(), "passing"),
    (ServerDisconnectedError(), "reset"),
    (ConnectionResetError(), "reset"),
    (ClientPayloadError("cut"), "reset"),
]


@pytest.mark.parametrize(("error", "expected"), CAUSES)
def test_cause(error, expected):
    found, reason = cause.of(error)
    assert found == expected and reason
