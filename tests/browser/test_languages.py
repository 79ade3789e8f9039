"""Each page says in which language it is, and a change of language keeps the reader's place."""

import re
from functools import reduce
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from microsite import languages, scripts

ROOT = Path(__file__).parents[2]


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


# Names without a translation. In a language of Latin letters they stand among its words unmarked.
NAMES = (
    "Americans with Disabilities Act",
    "California Department of Education",
    "Center for Parent Information and Resources",
    "Department of Justice",
    "Electronic Code of Federal Regulations",
    "Individuals with Disabilities Education Act",
    "LAFF don't CRY",
    "LAFF don’t CRY",
    "Sacramento County Office of Education",
    "Seeds of Partnership",
    "Spectrum of Public Participation",
)
ENGLISH = re.compile(r"\b(?:and|for|from|of|that|the|this|with|you|your)\b", re.IGNORECASE)
LATIN_WORDS = re.compile(r"[A-Za-z][\w'’-]*(?:[ \u00a0][A-Za-z][\w'’-]*){2,}")


def passages(element, lang=None, dir=None):
    """(language, direction, text) of each text below an element, as a browser would tell."""
    if isinstance(element.tag, str) and element.tag not in ("script", "style"):
        lang, dir = element.get("lang", lang), element.get("dir", dir)
        yield lang, dir, element.text or ""
        for child in element:
            yield from passages(child, lang, dir)
            yield lang, dir, child.tail or ""


def test_every_passage_says_in_which_language_it_is(site):
    """By its letters where a language has its own, and by words of English where it has not."""
    known = {language.code: language for language in languages.load(ROOT / "data/languages.yml")}
    for url in site.pages:
        root = html.fromstring((site.folder / url / "index.html").read_bytes())
        for lang, dir, text in passages(root):
            if lang in known and text.strip():
                assert dir == known[lang].dir, (url, text)
            own = scripts.of_language(lang)
            foreign = {scripts.of_letter(c) for c in text} - {"", scripts.LATIN[0], *own}
            assert not foreign, (url, lang, text)
            if own != scripts.LATIN:
                assert not LATIN_WORDS.search(text), (url, lang, text)
            elif lang != "en":
                rest = reduce(lambda rest, name: rest.replace(name, ""), NAMES, text)
                assert not ENGLISH.search(rest), (url, lang, text)
