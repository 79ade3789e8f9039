import pytest

from microsite import address


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("https://example.org/x:y", None),
        ("https://user:word@example.org:80/", None),
        ("https://[::1]:80/", None),
        ("//example.org", None),
        ("zotero://select", None),
        ("mailto:", None),
        ("https:", "names no host"),
        ("https:///", "names no host"),
        ("https://[::1", 'has no host but "[::1"'),
        ("https://1.2.3.400/", 'has no host but "1.2.3.400"'),
        ("https://1.2.3/", None),
        ("https://x:y/", 'has ":y" where a port stands'),
        ("https://x^y/", 'has "^" in its host'),
        ("htps://x", 'begins with "htps:", which no browser knows'),
    ],
)
def test_fault(target: str, problem: str | None) -> None:
    found = address.fault(target)
    assert (found and found.problem) == problem


@pytest.mark.parametrize(
    ("target", "advice"),
    [
        ("www.example.org", 'Write "https://www.example.org".'),
        ("https//example.org", 'Write "https://example.org".'),
        ("http;//example.org/x", 'Write "http://example.org/x".'),
        ("a.b@example.org", 'Write "mailto:a.b@example.org".'),
        ("www/", None),
        ("a@2x.png/b", None),
        ("time/", None),
    ],
)
def test_meant(target: str, advice: str | None) -> None:
    found = address.meant(target)
    assert (found and found.advice) == advice


@pytest.mark.parametrize(
    ("target", "disk", "machine"),
    [
        ("file:///x", True, False),
        ("c:/x", True, False),
        ("\\\\server\\x", True, False),
        ("http://LOCALHOST:80/", False, True),
        ("//127.0.0.1", False, True),
        ("https://[::1]/", False, True),
        ("https://localhost.example/", False, False),
        ("localhost/", False, False),
        ("https://10.0.0.1/", False, False),
    ],
)
def test_places_that_only_the_author_has(target: str, disk: bool, machine: bool) -> None:
    assert address.is_on_this_disk(target) == disk
    assert address.is_on_this_machine(target) == machine
