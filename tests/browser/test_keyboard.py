"""A reader without a mouse: from the top to the first prompt, and in and out of each menu."""

import pytest


def focused(page) -> dict[str, object]:
    return page.evaluate(
        """() => { const e = document.activeElement, r = e.getBoundingClientRect();
        return {tag: e.tagName, text: (e.innerText || e.ariaLabel || "").trim(),
          main: !!e.closest("main"), href: e.getAttribute("href"), top: r.top,
          visible: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight
            && getComputedStyle(e).visibility === "visible",
          outline: getComputedStyle(e).outlineStyle !== "none"}; }"""
    )


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("lang", ["", "es/"])
def test_every_stop_is_seen_on_the_way_to_the_first_prompt(visit, lang, width):
    page = visit(width=width).go(f"{lang}principles/empathy/")
    prompt = page.locator("section.reflect").first
    page.keyboard.press("Tab")
    first = focused(page)
    assert first["href"] and first["href"].startswith("#") and first["visible"], "the skip link"
    page.keyboard.press("Enter")
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = focused(page)
        assert stop["visible"] and stop["outline"], stop
        after = prompt.evaluate(
            """p => !!(p.compareDocumentPosition(document.activeElement)
                & Node.DOCUMENT_POSITION_FOLLOWING)"""
        )
        if after:
            return
        assert stop["main"], stop
    pytest.fail("the first prompt was not passed in 60 stops")


@pytest.mark.parametrize("width", [320, 1280])
def test_without_the_skip_link_every_stop_is_seen_and_focus_moves_down(visit, width):
    page = visit(width=width).go("principles/empathy/")
    stops = []
    for _ in range(12):
        page.keyboard.press("Tab")
        stops.append(focused(page))
        assert stops[-1]["visible"] and stops[-1]["outline"], stops[-1]
    assert len({str(stop) for stop in stops}) == 12, "focus moves on each time"


@pytest.mark.parametrize("width", [320, 1280])
def test_menus_open_by_key_and_escape_gives_focus_back(visit, width):
    page = visit(width=width).go("principles/empathy/")
    if width == 320:
        menu = page.locator("header .site-menu")
        menu.focus()
        page.keyboard.press("Enter")
        assert page.locator("#site-nav").is_visible()
        page.keyboard.press("Escape")
        assert not page.locator("#site-nav").is_visible()
        assert menu.evaluate("e => e === document.activeElement")
    assert page.locator("header summary:visible").count() == 1, "the languages"
    for summary in page.locator("header summary").all():
        if not summary.is_visible():
            continue
        summary.focus()
        page.keyboard.press("Enter")
        assert summary.evaluate("e => e.parentElement.open")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        assert not summary.evaluate("e => e.parentElement.open")
        assert summary.evaluate("e => e === document.activeElement")


def test_no_single_key_does_anything(visit):
    """https://www.w3.org/TR/WCAG22/#character-key-shortcuts"""
    page = visit().go("principles/empathy/")
    state = "[location.href, document.activeElement.tagName, document.body.innerHTML]"
    before = page.evaluate(state)
    for key in "abcdefghijklmnopqrstuvwxyz0123456789/?.,;'[]-=`\\":
        page.keyboard.press(key)
    assert page.evaluate(state) == before


def test_the_colors_are_chosen_and_left_by_key(visit):
    page = visit(color_scheme="light").go("")
    colors = page.get_by_label("Colors")
    colors.focus()
    page.keyboard.press("End")
    assert colors.input_value() == "dark"
    page.keyboard.press("Tab")
    assert not colors.evaluate("e => e === document.activeElement")


def test_a_sheet_is_filled_in_and_cleared_by_key(visit):
    page = visit().go("tools/preferences/")
    page.locator("main input[type=text]").first.focus()
    page.keyboard.type("Sami")
    box = page.locator("main input[type=checkbox]").first
    box.focus()
    page.keyboard.press("Space")
    assert box.is_checked()
    radios = page.locator("main input[type=radio]")
    radios.first.focus()
    page.keyboard.press("ArrowDown")
    assert radios.nth(1).is_checked()
    field = page.locator("main textarea").first
    field.focus()
    page.keyboard.press("Tab")
    assert not field.evaluate("e => e === document.activeElement")
    page.locator("main button[type=reset]").focus()
    page.keyboard.press("Enter")
    assert page.locator("main input:checked").count() == 0
    page.locator("#site-form-status", has_text="cleared").wait_for()
