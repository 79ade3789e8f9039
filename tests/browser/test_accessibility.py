"""Every page in every language, narrow and wide, light and dark: nothing that engines report.

`make test` looks at each template in two languages; `make test-all` at every page. A page is
loaded once for both widths, and both engines look at it at each.
"""

from pathlib import Path

import pytest

from microsite import languages
from tests.browser import axe, ibm

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
LANGUAGES = [
    language.code for language in languages.load(Path(__file__).parents[2] / "data/languages.yml")
]


def faults(opened, url: str, widths: tuple[int, ...] = WIDTHS) -> dict[str, object]:
    """What no page may have: what engines find, errors, strangers' hosts, sideways scrolling."""
    page = opened.go(url)
    found: dict[str, object] = {}
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        found[f"axe at {width}"] = axe.violations(page)
        found[f"ibm at {width}"] = ibm.violations(page)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        found[f"sideways at {width}"] = max(wide, 0)
    found |= {"errors": opened.errors, "strangers": opened.strangers}
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize(
    ("lang", "scheme", "width"), [("", "light", 1280), ("ar/", "dark", 320)], ids=["en", "ar"]
)
@pytest.mark.parametrize("url", TEMPLATES)
def test_each_template(visit, url, lang, scheme, width):
    assert faults(visit(color_scheme=scheme), lang + url, (width,)) == {}


@pytest.mark.parametrize(
    ("url", "scheme"),
    [("404.html", "light"), ("es/no/such/page/", "dark"), ("no/such/page/", "light")],
)
def test_the_page_that_is_not_there(visit, url, scheme):
    found = faults(visit(color_scheme=scheme), url, (320,))
    answered = found.pop("errors", [])
    assert found == {}
    assert all("404" in error for error in answered)


@pytest.mark.matrix
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page(visit, site, lang, scheme):
    opened = visit(color_scheme=scheme)
    found = {url: faults(opened, url) for url in site.in_language(lang)}
    assert {url: fault for url, fault in found.items() if fault} == {}
    assert len(found) == 18
    assert sorted(site.languages) == sorted(LANGUAGES)
