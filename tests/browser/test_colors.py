"""Light and dark: the system's wish, a reader's choice, and nothing kept before there is one."""


def ground(page) -> str:
    return page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")


def stored(page) -> int:
    return page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")


def test_a_choice_is_kept_on_the_next_page_and_undone_by_system(visit):
    page = visit(color_scheme="light").go("")
    light = ground(page)
    assert stored(page) == 0
    page.get_by_label("Colors").select_option("dark")
    dark = ground(page)
    assert dark != light and stored(page) == 1
    page.goto(page.url + "principles/time/")
    assert ground(page) == dark
    page.get_by_label("Colors").select_option("system")
    assert ground(page) == light and stored(page) == 0


def test_a_system_that_asks_for_dark_gets_it(visit):
    assert ground(visit(color_scheme="dark").go("")) != ground(visit(color_scheme="light").go(""))
