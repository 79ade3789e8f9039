"""Verdicts stand in links/languages.yml; here is what the messages say."""

import pytest

from microsite import canonical
from microsite.target import Root
from tests.sites import page, site


def head(*addresses: str) -> str:
    return "".join(f'<link rel="canonical" href="{address}">' for address in addresses)


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        (head("https://example.org/"), None),
        (head("https://example.org/b/"), "the page there names yet another"),
        (head("https://example.org/c/"), "this site has no page at that address"),
        (head("https://example.org/d.pdf"), None),
        (head("https://example.org/", "https://example.org/"), None),
        (head("https://example.org/", "https://x.example/"), "names another one too"),
        (head(""), "that is empty"),
        (head("../"), "this site has no page at that address"),
        (head("https://x.example/"), None),
    ],
)
def test_problem(head: str, problem: str | None) -> None:
    other = '<link rel="canonical" href="/">'
    built = site(
        {"index.html": page("x", head=head), "b/index.html": page("y", head=other), "d.pdf": ""}
    )
    found = [
        fault.words()["problem"]
        for fault in canonical.faults(built, Root.at("https://example.org/"))
        if fault.rule == "links/canonical" and not fault.page.url
    ]
    assert found == [problem] * bool(problem)
