import re

import pytest

from microsite.web.visit import sibling

SIBLINGS = [
    ("https://example.org/a/guide", r"https://example\.org/a/no-such-page-\w{12}"),
    ("https://example.org/a/guide/", r"https://example\.org/a/no-such-page-\w{12}/"),
    ("https://example.org/a/guide.html?x=1#y", r"https://example\.org/a/no-such-page-\w{12}\.html"),
    ("https://example.org/index.cgi?id=3", r"https://example\.org/no-such-page-\w{12}\.cgi"),
    ("https://example.org/guide", r"https://example\.org/no-such-page-\w{12}"),
]


@pytest.mark.parametrize(("address", "pattern"), SIBLINGS)
def test_sibling(address, pattern):
    assert re.fullmatch(pattern, sibling(address))
    assert sibling(address) != sibling(address)


@pytest.mark.parametrize("address", ["https://example.org/", "https://example.org/?page=3"])
def test_a_front_page_has_none(address):
    assert sibling(address) is None
