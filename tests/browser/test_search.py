"""Search: the right page first, each language in its own index, by keyboard, with words for all."""

import pytest

CASES = [
    ("", "interpreter", "principles/accessibility/", "interpreter"),
    ("es/", "intérprete", "es/principles/accessibility/", "intérprete"),
    ("es/", "interprete", "es/principles/accessibility/", "intérprete"),
    ("es/", "intérpretes", "es/principles/accessibility/", "intérprete"),
]


def opened_search(page):
    """The field of the search, opened first where the window is narrow."""
    if (button := page.locator("#site-search-open")).is_visible():
        button.click()
    return page.get_by_role("searchbox")


def results(page, words: str) -> list[str]:
    """The addresses of the results, in order."""
    opened_search(page).fill(words)
    page.locator("search li a").first.wait_for()
    return page.locator("search li a").evaluate_all("all => all.map(a => a.href)")


@pytest.mark.parametrize(("lang", "words", "first_page", "found"), CASES)
def test_finds_the_right_page_first_in_its_own_index(visit, site, lang, words, first_page, found):
    opened = visit()
    page = opened.go(lang or "about/")
    first, *rest = results(page, words)
    assert first.partition("?")[0].partition("#")[0] == site.url + first_page
    assert all(("/es/" in address) == (lang == "es/") for address in [first, *rest])
    page.goto(first)
    assert found in page.locator("main").inner_text().lower()
    assert opened.errors == []


OWN_WORDS = [
    ("ar", "مترجم"),
    ("fa", "مترجم"),
    ("hy", "թարգմանիչ"),
    ("ko", "통역"),
    ("pa", "ਦੁਭਾਸ਼ੀ"),
    ("ru", "переводчик"),
    ("tl", "interpreter"),
    ("vi", "thông dịch"),
    ("zh", "口译"),
    ("zh-Hant", "溝通"),
]


@pytest.mark.parametrize(("lang", "words"), OWN_WORDS)
def test_finds_a_word_of_its_own_in_each_script(visit, site, lang, words):
    page = visit().go(f"{lang}/about/")
    found = results(page, words)
    assert all(address.startswith(f"{site.url}{lang}/") for address in found)
    page.goto(found[0])
    assert words in page.locator("main").inner_text()


@pytest.mark.parametrize("width", [320, 1280])
def test_says_what_to_do_where_nothing_is_found(visit, width):
    page = visit(width=width).go("")
    opened_search(page).fill("qqqqzzzz")
    page.locator("search [role=status]").filter(has_text="“qqqqzzzz”. Try fewer words").wait_for()
    assert page.locator("search a", has_text="All pages").is_visible()


def test_escape_hides_the_results_and_keeps_focus_in_the_field(visit):
    page = visit().go("")
    results(page, "interpreter")
    page.keyboard.press("Escape")
    page.locator("#site-search-results").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.id") == "site-search-words"


def test_on_a_narrow_screen_escape_gives_focus_back_to_the_button(visit):
    page = visit(width=320).go("")
    results(page, "interpreter")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator("#site-search-words").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.id") == "site-search-open"


@pytest.mark.parametrize("width", [320, 1280])
def test_results_are_announced_and_reached_by_tab(visit, width):
    page = visit(width=width).go("")
    opened_search(page).focus()
    page.keyboard.type("interpreter")
    page.locator("search [role=status]").filter(has_text="Pages found").wait_for()
    page.locator("search li a").first.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('li') !== null")


def test_asks_for_nothing_before_a_reader_searches(visit):
    opened = visit()
    asked = []
    opened.page.on("request", lambda request: asked.append(request.url))
    opened.go("principles/empathy/")
    assert asked and not [url for url in asked if "pagefind" in url]
