import pytest

from microsite.web import address

NORMAL = [
    ("https://example.org", "https://example.org/"),
    ("HTTPS://Example.ORG/A", "https://example.org/A"),
    ("https://example.org:443/", "https://example.org/"),
    ("http://example.org:80/", "http://example.org/"),
    ("http://example.org:8080/", "http://example.org:8080/"),
    ("https://example.org./a", "https://example.org/a"),
    ("https://example.org/a#b", "https://example.org/a"),
    ("https://example.org/a?b=1&c#d", "https://example.org/a?b=1&c"),
    (" https://example.org/a ", "https://example.org/a"),
    ("https://example.org/a%20b", "https://example.org/a%20b"),
    ("http://[::1]:80/", "http://[::1]/"),
    ("mailto:ana@example.org", "mailto:ana@example.org"),
    ("http://[bad", "http://[bad"),
    ("http://example.org:x/", "http://example.org:x/"),
    ("", ""),
]


@pytest.mark.parametrize(("url", "normal"), NORMAL)
def test_normal(url, normal):
    assert address.normal(url) == normal
    assert address.normal(normal) == normal


def test_fragment():
    assert address.fragment("https://example.org/a#b#c ") == "b#c"
    assert address.fragment("https://example.org/a") == ""
