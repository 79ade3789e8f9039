"""Search: the right page first, each language in its own index, by keyboard, with words for all."""

import pytest

CASES = [
    ("", "interpreter", "interpreter"),
    ("es/", "intérprete", "intérprete"),
    ("es/", "interprete", "intérprete"),
    ("es/", "intérpretes", "intérprete"),
]


def opened_search(page):
    """The field of the search dialog, opened as a reader opens it."""
    page.locator("#site-search-open").click()
    return page.get_by_role("searchbox")


def results(page, words: str) -> list[str]:
    """The addresses of the results, in order."""
    opened_search(page).fill(words)
    page.locator("search li a").first.wait_for()
    return page.locator("search li a").evaluate_all("all => all.map(a => a.href)")


@pytest.mark.parametrize(("lang", "words", "found"), CASES)
def test_finds_the_right_page_first_in_its_own_index(visit, site, lang, words, found):
    opened = visit()
    page = opened.go(lang or "about/")
    first, *rest = results(page, words)
    assert first.startswith(f"{site.url}{lang}principles/")
    assert all(("/es/" in address) == (lang == "es/") for address in [first, *rest])
    page.goto(first)
    assert found in page.locator("main").inner_text().lower()
    assert opened.errors == []


def test_says_what_to_do_where_nothing_is_found(visit):
    page = visit().go("")
    opened_search(page).fill("qqqqzzzz")
    page.locator("search [role=status]").filter(has_text="Try fewer words").wait_for()
    assert page.locator("search a", has_text="All pages").is_visible()


def test_escape_closes_the_search_and_gives_focus_back(visit):
    page = visit().go("")
    results(page, "interpreter")
    page.keyboard.press("Escape")
    page.locator("#site-search").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.id") == "site-search-open"


def test_results_are_announced_and_reached_by_tab(visit):
    page = visit(width=320).go("")
    page.locator("#site-search-open").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("interpreter")
    page.locator("search [role=status]").filter(has_text="Pages found").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('li') !== null")


def test_asks_for_nothing_before_a_reader_searches(visit):
    opened = visit()
    asked = []
    opened.page.on("request", lambda request: asked.append(request.url))
    opened.go("principles/empathy/")
    assert asked and not [url for url in asked if "pagefind" in url]
