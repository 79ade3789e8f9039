"""Verdicts stand in links/; here is which rule speaks where several hold."""

import pytest

from microsite import link_rules
from microsite.step import steps
from microsite.target import Root
from tests.sites import page, site


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        ('<a href="./time/#Before">x</a>', None),
        ('<a href="/time">x</a>', None),
        ('<a href="TIME/#gone">x</a>', "links/wrong-case"),
        ('<img src="" alt="">', "links/missing-image"),
        ('<img src="file:///a.png" alt="">', "links/local-file"),
        ('<a href="http://localhost:x/">x</a>', "links/bad-address"),
        ('<a href="mailto:a;b@example.org">x</a>', "links/bad-mail-address"),
        ('<a href="www.example.org">x</a>', "links/bad-address"),
        ('<a href="../time/#gone">x</a>', "links/base-path"),
    ],
)
def test_the_first_that_holds_speaks(html: str, rule: str | None) -> None:
    built = site({"index.html": page(html), "time/index.html": page('<p id="Before">')})
    root = Root.at("https://example.org/")
    (step, *_) = steps(built, root, lambda path: False)
    assert link_rules.broken_by(step, built, root) == rule
