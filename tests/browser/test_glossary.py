"""The glossary and the explanations in pages: by keyboard, without scripts, in both languages."""

import pytest

PAGE = "principles/accessibility/"
EXPLAINED = [
    ("", "jargon", "Jargon is the shorthand of a job."),
    ("es/", "jerga", "La jerga son las palabras cortas de un oficio."),
]


@pytest.mark.parametrize(("lang", "word", "explanation"), EXPLAINED)
@pytest.mark.parametrize("scripts", [True, False])
def test_by_keyboard_from_a_word_to_its_explanation_and_back(
    visit, lang, word, explanation, scripts
):
    page = visit(width=320, java_script_enabled=scripts).go(lang + PAGE)
    word_in_text = page.locator("main .term", has_text=word)
    word_in_text.focus()
    page.keyboard.press("Enter")
    entry = page.locator("main .terms > div:target")
    assert explanation in entry.inner_text()
    assert is_in_view(entry)
    page.keyboard.press("Tab")
    back = page.locator(":focus")
    assert back.get_attribute("role") == "doc-backlink" and word in back.get_attribute("aria-label")
    page.keyboard.press("Enter")
    assert is_in_view(word_in_text)
    assert page.locator(".term:target").inner_text() == word


def is_in_view(locator) -> bool:
    return locator.evaluate(
        "e => { const box = e.getBoundingClientRect();"
        " return box.top >= 0 && box.bottom <= innerHeight }"
    )


def test_a_word_is_more_than_its_color(visit):
    page = visit().go(PAGE)
    line = page.locator("main .term").first.evaluate("e => getComputedStyle(e).textDecoration")
    assert "underline" in line and "dotted" in line


@pytest.mark.parametrize("lang", ["", "es/"])
def test_every_page_leads_to_the_glossary(visit, site, lang):
    opened = visit(java_script_enabled=False)
    for url in site.in_language("es" if lang else "en"):
        page = opened.go(url)
        hrefs = page.locator("#site-index a").evaluate_all("all => all.map(a => a.href)")
        assert site.url + f"{lang}glossary/" in hrefs, url


@pytest.mark.parametrize("lang", ["", "es/"])
def test_each_link_on_the_glossary_page_reaches_its_entry(visit, lang):
    page = visit(java_script_enabled=False).go(f"{lang}glossary/")
    page.locator("main .contents summary").click()
    links = page.locator("main .contents .names a")
    entries = page.locator("main .terms > div")
    assert links.count() == entries.count() > 30
    for number in range(links.count()):
        link = links.nth(number)
        link.click()
        entry = page.locator(".terms > div:target")
        assert entry.locator("dt").inner_text().startswith(link.inner_text())
        assert is_in_view(entry)


def test_search_finds_a_word_in_the_glossary_and_not_in_the_lists_of_pages(visit, site):
    page = visit().go("")
    page.get_by_role("searchbox").fill("shorthand")
    page.locator("search li a").first.wait_for()
    found = page.locator("search li a").evaluate_all("all => all.map(a => a.href.split(/[?#]/)[0])")
    assert found == [f"{site.url}glossary/"]


def test_on_paper_the_words_stay_and_the_ways_back_go(visit):
    page = visit().go(PAGE)
    page.emulate_media(media="print")
    assert page.locator(".words dd").first.is_visible()
    assert not page.locator(".back").first.is_visible()
    assert not page.locator(".words > .small").first.is_visible()
    line = page.locator("main .term").first.evaluate("e => getComputedStyle(e).textDecorationLine")
    assert line == "none"


@pytest.mark.parametrize("width", [320, 1280])
def test_from_right_to_left_it_is_a_mirror(visit, width):
    page = visit(width=width).go(PAGE)
    page.evaluate("document.documentElement.dir = 'rtl'")
    term, words = (page.locator(f".words {name}").first.bounding_box() for name in ("dt", "dd"))
    if width == 320:
        assert term["y"] < words["y"]
    else:
        assert term["x"] > words["x"]
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
