"""A translation with the English beside it, and the offer of the browser's own language."""

from collections import Counter

import pytest

from tests.browser import axe
from tests.browser.test_accessibility import faults

PAGES = ("", "principles/empathy/", "tools/preferences/", "glossary/", "resources/")
LANGS = [("es", "ltr"), ("ar", "rtl"), ("zh", "ltr")]
ELSEWHERE = "https://district.example/"
CELLS = """() => [...document.querySelectorAll("main .pair")].map((pair) => [...pair.children]
  .map((e) => ({lang: e.lang, dir: e.dir, beside: e.matches(".beside"),
    words: e.textContent.trim() !== "", box: e.getBoundingClientRect().toJSON()})))"""


@pytest.mark.parametrize(("lang", "dir"), LANGS)
@pytest.mark.parametrize("url", PAGES)
def test_each_passage_says_its_language_and_stands_beside_or_above_the_english(
    visit, url, lang, dir
):
    for width in (1280, 320):
        page = visit(width=width, java_script_enabled=width == 1280).go(f"{lang}/{url}both/")
        pairs = [pair for pair in page.evaluate(CELLS) if pair[0]["box"]["height"]]
        assert len(pairs) >= 20
        for own, english in (pair for pair in pairs if len(pair) == 2):
            assert (own["lang"], own["dir"]) == (lang, dir) and own["words"]
            assert (english["lang"], english["dir"]) == ("en", "ltr") and english["words"]
            assert english["beside"] and not own["beside"]
            if width == 320:
                assert own["box"]["bottom"] <= english["box"]["top"]
            elif dir == "rtl":
                assert own["box"]["left"] >= english["box"]["right"]
            else:
                assert own["box"]["right"] <= english["box"]["left"]
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        ids = page.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)")
        assert max(Counter(ids).values()) == 1


@pytest.mark.parametrize(
    ("url", "scheme"),
    [
        ("es/both/", "light"),
        ("ar/principles/empathy/both/", "dark"),
        ("zh/tools/preferences/both/", "light"),
    ],
)
def test_nothing_that_engines_report(visit, url, scheme):
    assert faults(visit(color_scheme=scheme), url) == {}


def test_all_of_the_translation_and_all_of_the_english_are_there(visit, site):
    """Sentences of both pages, read as a reader would: each once, in their order."""
    texts = "[...document.querySelectorAll('main :is(.text, .resources) :is(p, li)')]"
    texts += ".filter((e) => !e.querySelector('p, li')).map((e) => e.textContent.trim())"
    page = visit().go("es/principles/empathy/")
    own = page.evaluate(texts)
    english = visit().go("principles/empathy/").evaluate(texts)
    page = visit().go("es/principles/empathy/both/")
    for side, expected in (("", own), (".beside", english)):
        cells = f"main :is(.text, .resources) :is(p, li) > .pair > {side or ':not(.beside)'}"
        shown = page.locator(cells).evaluate_all("all => all.map(e => e.textContent.trim())")
        assert shown == expected and len(shown) > 20


def test_it_is_reached_from_both_pages_and_leads_back_and_on(visit, site):
    page = visit(java_script_enabled=False).go("es/principles/empathy/")
    page.locator("main p.both a").click()
    both = f"{site.url}es/principles/empathy/both/"
    assert page.url == both
    page.locator("nav.turn [rel=next]").click()
    assert page.url == f"{site.url}es/principles/respect/both/"
    page.go_back()
    page.locator("main p.both a").click()
    assert page.url == f"{site.url}es/principles/empathy/"
    page.goto(f"{site.url}principles/empathy/")
    page.locator("main details.both summary").click()
    page.locator("main details.both a[lang=es]").click()
    assert page.url == both


@pytest.mark.parametrize(
    ("lang", "url"), [("en", "principles/empathy/"), ("vi", "vi/principles/empathy/both/")]
)
def test_the_language_menu_keeps_page_and_anchor(visit, site, lang, url):
    page = visit().go("es/principles/empathy/both/#e06")
    page.locator("header .site-languages summary").click()
    page.locator(f"header .site-languages a[hreflang={lang}]").click()
    page.wait_for_url(f"{site.url}{url}#e06")
    assert page.locator("#e06").is_visible()


def test_a_bilingual_form_has_each_field_once_and_names_it_in_both_languages(visit):
    plain = visit().go("es/tools/preferences/").locator("main :is(input, textarea)").count()
    page = visit().go("es/tools/preferences/both/")
    fields = page.locator("main :is(input, textarea)")
    assert fields.count() == plain
    assert page.get_by_label("El nombre de su hijo o hija Your child’s name").count() == 1
    page.get_by_role("checkbox").first.check()
    page.locator("main button[type=reset]").click()
    assert page.locator("main input:checked").count() == 0


def test_on_paper_both_columns_are_kept(visit):
    page = visit(width=700).go("es/principles/empathy/both/")
    page.emulate_media(media="print")
    own, english = page.locator("main .text p > .pair > *").all()[:2]
    assert own.bounding_box()["y"] == english.bounding_box()["y"]


def test_search_does_not_find_it(visit):
    found = (
        visit()
        .go("es/about/")
        .evaluate(
            """async () => { const search = await import("../../pagefind/pagefind.js");
        const {results} = await search.search("empatía");
        return Promise.all(results.map(async (r) => (await r.data()).url)); }"""
        )
    )
    assert found and not [url for url in found if "both/" in url]


@pytest.mark.parametrize(
    ("asked", "url", "referer", "offered"),
    [
        (["es-MX", "en"], "principles/time/#e01", None, "es"),
        (["es-MX", "en"], "principles/time/", ELSEWHERE, "es"),
        (["es"], "", None, "es"),
        (["zh-HK"], "principles/time/", None, "zh-Hant"),
        (["zh-TW", "zh"], "principles/time/", None, "zh-Hant"),
        (["zh-CN"], "principles/time/", None, "zh"),
        (["fil-PH"], "principles/time/", None, "tl"),
        (["fr", "vi"], "principles/time/", None, "vi"),
        (["en-GB"], "ar/principles/time/", None, "en"),
        (["en-US", "es"], "principles/time/", None, None),
        (["es-419"], "es/principles/time/", ELSEWHERE, None),
        (["fr"], "principles/time/", None, None),
        (["not a tag"], "principles/time/", None, None),
        (["es"], "principles/time/", "about/", None),  # from a page of this site
        (["zh"], "es/principles/time/both/", None, None),
    ],
)
def test_who_comes_from_elsewhere_is_offered_the_language_of_the_browser(
    visit, site, asked, url, referer, offered
):
    opened = visit(width=320)
    page = opened.page
    page.add_init_script(f"Object.defineProperty(navigator, 'languages', {{get: () => {asked}}})")
    if referer and "://" not in referer:
        referer = site.url + referer
    page.goto(site.url + url, referer=referer)
    offer = page.locator("main .offer")
    assert offer.count() == (offered is not None)
    if offered:
        path, sign, anchor = url.removeprefix("ar/").partition("#")
        folder = "" if offered == "en" else f"{offered}/"
        link = offer.get_by_role("link")
        assert offer.get_attribute("lang") == offered == link.get_attribute("hreflang")
        assert link.evaluate("e => e.href") == site.url + folder + path + sign + anchor
        assert page.evaluate("document.activeElement === document.body"), "no focus is taken"
        offer.get_by_role("button").click()
        assert offer.count() == 0
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []
    assert opened.errors == []


@pytest.mark.parametrize("locale", ["es-MX", "ar"])
def test_the_offer_is_no_barrier(visit, locale):
    page = visit(width=320, locale=locale).go("principles/time/")
    assert page.locator("main .offer").get_attribute("dir") == ("rtl" if locale == "ar" else "ltr")
    assert axe.violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("locale", ["es-MX", "ar"])
def test_the_offer_speaks_the_language_that_it_offers(visit, locale):
    offer = visit(locale=locale).go("principles/time/").locator("main .offer")
    assert "This page" not in offer.inner_text() and "Close" not in offer.inner_text()
