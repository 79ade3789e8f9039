"""Two languages: each page says which it is, and a change of language keeps the reader's place."""

from urllib.parse import urljoin

import pytest


@pytest.mark.parametrize("width", [320, 1280])
def test_the_language_menu_keeps_page_and_anchor(visit, site, width):
    page = visit(width=width).go("principles/empathy/#e06")
    menu = page.locator("header details", has=page.locator("a[hreflang=es]"))
    menu.locator("summary").click()
    menu.locator("a[hreflang=es]").click()
    page.wait_for_url("**/es/**")
    assert page.url == f"{site.url}es/principles/empathy/#e06"
    assert page.locator("#e06").is_visible()
    assert page.locator("html").get_attribute("lang") == "es"


def test_headings_have_the_same_ids_in_every_language(site):
    """Those of the page's own text: which words a page explains at its end is each language's."""

    def ids(url):
        return [h.id for h in site.pages[url].headings if h.id and not h.id.startswith("site-")]

    for url in site.in_language("en"):
        for lang in set(site.languages) - {"en"}:
            assert ids(url) == ids(f"{lang}/{url}"), (lang, url)


def test_each_language_is_named_in_itself(visit, site):
    page = visit().go("")
    for lang in set(site.languages) - {"en"}:
        named = page.locator(f"header a[hreflang='{lang}']").first
        assert named.get_attribute("lang") == lang


def test_hreflang_is_absolute_and_answered(visit, site):
    for url, page in site.pages.items():
        named = {a.hreflang: a.href for a in page.alternates}
        assert set(named) == {*site.languages, "x-default"}, url
        assert all(href.startswith(site.url) for href in named.values()), url
        assert named["x-default"] == named["en"], url
        assert page.canonical == urljoin(site.url, url), url
        for href in named.values():
            other = site.pages[href.removeprefix(site.url)]
            assert {a.href for a in other.alternates} == set(named.values()), url


@pytest.mark.parametrize(
    ("url", "lang", "home"), [("no/such/page/", "en", ""), ("es/no/such/page/", "es", "es/")]
)
def test_the_404_page_answers_in_the_language_of_the_address(visit, site, url, lang, home):
    page = visit().go(url)
    heading = page.locator("h1:visible, h2:visible").first
    assert heading.evaluate("e => e.closest('[lang]').lang") == lang
    links = page.locator("main a:visible").evaluate_all("all => all.map(a => a.href)")
    assert site.url + home in links


def test_without_scripts_the_404_page_speaks_every_language(visit):
    page = visit(java_script_enabled=False).go("no/such/page/")
    assert page.locator("main [lang=es]").first.is_visible()
    assert "page" in page.locator("main").inner_text()
