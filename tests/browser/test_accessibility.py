"""Every page in every language, narrow and wide, light and dark: nothing that axe would report.

`make test` looks at each template in both languages; `make test-all` at every page.
"""

import pytest

from tests.browser import axe

TEMPLATES = (
    "",
    "principles/empathy/",
    "principles/communication/",
    "next-steps/",
    "resources/",
    "tools/preferences/",
    "about/",
    "glossary/",
)
WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")


def faults(visit, url: str, width: int, scheme: str) -> dict[str, object]:
    """What no page may have: axe's violations, errors, strangers' hosts, sideways scrolling."""
    opened = visit(width=width, color_scheme=scheme)
    page = opened.go(url)
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    found = {
        "axe": axe.violations(page),
        "errors": opened.errors,
        "strangers": opened.strangers,
        "sideways": wide if wide > 0 else 0,
    }
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", ["", "es/", "ar/"])
@pytest.mark.parametrize("url", TEMPLATES)
def test_each_template(visit, url, lang, width, scheme):
    assert faults(visit, lang + url, width, scheme) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("url", ["404.html", "es/no/such/page/", "no/such/page/"])
def test_the_page_that_is_not_there(visit, url, width, scheme):
    opened = visit(width=width, color_scheme=scheme)
    assert axe.violations(opened.go(url)) == ""
    assert opened.strangers == []


@pytest.mark.matrix
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_page(visit, site, width, scheme):
    found = {url: faults(visit, url, width, scheme) for url in site.pages}
    assert {url: fault for url, fault in found.items() if fault} == {}
    assert len(found) == 18 * len(site.languages)
