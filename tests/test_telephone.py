"""Verdicts stand in links/rfc3966.yml; here is what the messages say."""

import pytest

from microsite import telephone


@pytest.mark.parametrize(
    ("target", "problem"),
    [("tel:+1-555-0100", None), ("tel:*", None), ("tel:x", "names no number")],
)
def test_fault(target: str, problem: str | None) -> None:
    found = telephone.fault(target)
    assert (found and found.problem) == problem


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("tel:+1-555-0100", None),
        ("tel:988", None),
        ("tel:a1;phone-context=+1", None),
        ("tel:a1", 'has "a" among its digits'),
        ("tel:+1x2", 'has "x" among its digits'),
        ("tel:1+2", 'has "+" among its digits'),
        ("tel:+1 2", "has a space"),
        ("tel:555-010-0100", "can be dialed in one country only"),
        ("tel:+1234567890123456", "has more than 15 digits"),
        ("tel:1;phone-context=-", "has a phone-context that is none"),
        ("tel:+1;ext=a", "has an extension that is no number"),
    ],
)
def test_form(target: str, problem: str | None) -> None:
    found = telephone.form(target)
    assert (found and found.problem) == problem
