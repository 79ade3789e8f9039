"""Search: the right page first, each language in its own index, by keyboard, with words for all."""

import pytest

CASES = [
    ("", "interpreter", "interpreter"),
    ("es/", "intérprete", "intérprete"),
    ("es/", "interprete", "intérprete"),
    ("es/", "intérpretes", "intérprete"),
]


def results(page, words: str) -> list[tuple[str, str]]:
    """(address, title) of each result, in order."""
    field = page.get_by_role("searchbox")
    field.fill(words)
    page.locator("search [role=status]", has_text="1").or_(
        page.locator("search [role=status]:not(:empty)")
    ).first.wait_for()
    page.locator("search li a").first.wait_for()
    links = page.locator("search li a")
    return [(link.get_attribute("href"), link.inner_text()) for link in links.all()]


@pytest.mark.parametrize(("lang", "words", "found"), CASES)
def test_finds_the_right_page_first_in_its_own_index(visit, site, lang, words, found):
    opened = visit()
    page = opened.go(lang or "about/")
    first, *rest = [address for address, _ in results(page, words)]
    assert f"{lang}principles/" in first
    assert (
        found
        in page.goto(first if first.startswith("http") else site.url.rstrip("/") + first).text()
    )
    assert all(("/es/" in address) == (lang == "es/") for address in [first, *rest])
    assert opened.errors == []


def test_says_what_to_do_where_nothing_is_found(visit):
    page = visit().go("")
    page.get_by_role("searchbox").fill("qqqqzzzz")
    page.locator("search [role=status]:not(:empty)").wait_for()
    assert "qqqqzzzz" in page.locator("search").inner_text()


def test_escape_closes_the_results_and_keeps_focus(visit):
    page = visit().go("")
    results(page, "interpreter")
    page.keyboard.press("Escape")
    assert (
        page.locator("search li a").count() == 0 or not page.locator("search li").first.is_visible()
    )
    assert page.evaluate("document.activeElement.type") == "search"


def test_asks_for_nothing_before_a_reader_searches(visit):
    opened = visit()
    asked = []
    opened.page.on("request", lambda request: asked.append(request.url))
    opened.go("principles/empathy/")
    assert not [url for url in asked if "pagefind" in url]
