"""With JavaScript off every page can be read, and every other page be reached."""

from urllib.parse import urljoin

import pytest


@pytest.mark.parametrize("lang", ["en", "es", "ar"])
def test_every_page_is_reached_from_the_welcome_page(visit, site, lang):
    page = visit(java_script_enabled=False).page
    start = site.url + ("" if lang == "en" else f"{lang}/")
    others = tuple(f"{site.url}{other}/" for other in set(site.languages) - {"en", lang})
    waiting, seen = [start], set()
    while waiting:
        address = waiting.pop()
        seen.add(address)
        page.goto(address)
        assert page.locator("main h1").is_visible(), address
        assert len(page.locator("main").inner_text()) > 200, address
        for link in page.locator("a[href]").all():
            target = urljoin(address, link.get_attribute("href")).partition("#")[0]
            is_own = target.startswith(start) and not target.startswith(others)
            if is_own and target not in seen and target not in waiting:
                waiting.append(target)
    wanted = {site.url + url for url in site.in_language(lang)}
    assert wanted <= seen


def test_the_menus_open_and_the_search_gives_way(visit):
    page = visit(width=320, java_script_enabled=False).go("principles/empathy/")
    menu = page.locator("header details").first
    menu.locator("summary").click()
    assert menu.locator("a").first.is_visible()
    assert not page.get_by_role("searchbox").is_visible()


def test_dark_follows_the_system(visit):
    def ground(scheme: str) -> str:
        opened = visit(color_scheme=scheme, java_script_enabled=False)
        page = opened.go("")
        return page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")

    assert ground("light") != ground("dark")
