"""Verdicts stand in links/rfc6068.yml; here is what the messages say."""

import pytest

from microsite import mail


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("mailto:a@example.org", None),
        ("mailto:", "names no address"),
        ("mailto://a@example.org", "has two slashes"),
        ("mailto:a%4", "has a % without its two digits"),
        ("mailto:a@example.org,b", 'has "b" where an address stands'),
        ("mailto:?cc=a%40example.org%2Cb@", 'has "b@" where an address stands'),
        ("mailto:a@example.org?cc=b@example.org?body=x", "has a second question mark"),
        ("mailto:a@example.org#b", None),
        ("mailto:Ana <a@example.org>", None),
    ],
)
def test_fault(target: str, problem: str | None) -> None:
    found = mail.fault(target)
    assert (found and found.problem) == problem


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("mailto:a@example.org,b@example.org?subject=x&body=y", None),
        ("mailto:a@example.org;b@example.org", "has a semicolon between addresses"),
        ("mailto:a@example.org,", "has a comma and no address beside it"),
        ("mailto:%20a@example.org", "has a space beside an address"),
        ("mailto:Ana <a@example.org>", "has a name beside the address"),
        ("mailto:a@example.org?subject=x&amp;body=y", 'has "amp;" in it'),
        ("mailto:a@example.org?subject", 'has a field "subject" without a value'),
        ("mailto:a@example.org?subject=5%", "has a % without its two digits"),
        ("mailto:a@example.org?subject=x?body=y", "has a second question mark"),
        ("mailto:a@example.org?subject=Why?", None),
    ],
)
def test_form(target: str, problem: str | None) -> None:
    found = mail.form(target)
    assert (found and found.problem) == problem
