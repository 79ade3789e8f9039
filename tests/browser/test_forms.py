"""The two sheets: typed, cleared and printed; never stored, never sent."""

import pytest

SHEETS = ("tools/strengths/", "tools/preferences/", "es/tools/strengths/", "es/tools/preferences/")


@pytest.mark.parametrize("url", SHEETS)
def test_what_is_typed_is_cleared_by_the_button_and_gone_after_a_reload(visit, url):
    opened = visit()
    page = opened.go(url)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.locator("main input[type=text]").first.fill("Sami")
    page.locator("main input[type=checkbox]").first.check()
    page.keyboard.press("Enter")
    icon = page.locator("link[rel=icon]").evaluate("link => link.href")
    assert set(asked) <= {icon}, "a browser asks for the icon when it likes, and for nothing else"
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.locator("main button[type=reset]").click()
    assert page.locator("main input[type=text]").first.input_value() == ""
    assert page.locator("main input:checked").count() == 0
    page.locator("main input[type=text]").first.fill("Sami")
    page.reload()
    assert page.locator("main input[type=text]").first.input_value() == ""


@pytest.mark.parametrize("url", SHEETS)
def test_a_sheet_says_that_nothing_is_stored_and_prints_on_two_sides_at_most(visit, url):
    page = visit().go(url)
    assert page.locator("main .promise").is_visible()
    pages = page.pdf(format="Letter").count(b"/Type /Page\n")
    assert 1 <= pages <= 2


def test_paper_shows_all_that_was_typed(visit):
    page = visit(width=700).go("tools/strengths/")
    field = page.locator("main textarea").first
    field.fill("\n".join(f"line {number}" for number in range(12)))
    page.emulate_media(media="print")
    assert field.evaluate("e => e.scrollHeight - e.clientHeight") <= 1


@pytest.mark.parametrize("url", SHEETS)
def test_every_control_has_a_name(visit, url):
    page = visit().go(url)
    for control in page.locator("main :is(input, textarea)").all():
        name = control.evaluate("e => [...e.labels].map(l => l.innerText).join(' ')")
        assert name.strip()
