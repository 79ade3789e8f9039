"""The causes that need a network to happen are shown in test_crawl.py."""

import ssl

import pytest
from aiohttp import (
    ClientConnectorCertificateError,
    ClientPayloadError,
    InvalidURL,
    ServerDisconnectedError,
)
from aiohttp.client_reqrep import ConnectionKey

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


CERTIFICATES = [  # OpenSSL's code, cause
    (10, "certificate"),  # expired
    (18, "certificate"),  # signed by itself
    (62, "certificate"),  # another host's
    (19, "issuer"),  # its chain ends in an authority that is not known here
    (20, "issuer"),  # a link of its chain was not sent
    (21, "issuer"),
]


@pytest.mark.parametrize(("code", "expected"), CERTIFICATES)
def test_a_certificate_is_wrong_or_cannot_be_told(code, expected):
    inner = ssl.SSLCertVerificationError(1, "refused")
    inner.verify_code, inner.verify_message = code, "why"
    key = ConnectionKey("example.org", 443, True, True, None, None, None)
    found, reason = cause.of(ClientConnectorCertificateError(key, inner))
    assert found == expected and reason.endswith(": why")
