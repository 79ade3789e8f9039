"""What pictures showed once and must not come back."""

import pytest


@pytest.mark.parametrize(
    ("width", "shown", "hidden"), [(320, "narrow", "wide"), (1280, "wide", "narrow")]
)
def test_the_continuum_is_drawn_for_the_width_and_whole(visit, width, shown, hidden):
    page = visit(width=width).go("")
    assert not page.locator(f".continuum svg.{hidden}").is_visible()
    cut = page.locator(f".continuum svg.{shown}").evaluate(
        """svg => { const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text, circle")].filter(e => {
          const r = e.getBoundingClientRect();
          return r.left < box.left - 1 || r.right > box.right + 1
            || r.top < box.top - 1 || r.bottom > box.bottom + 1; }).map(e => e.outerHTML); }"""
    )
    assert cut == []


@pytest.mark.parametrize("lang", ["", "es/"])
def test_lines_have_60_to_75_characters_and_text_starts_on_the_first_screen(visit, lang):
    page = visit().go(f"{lang}principles/empathy/")
    characters = page.locator(".text p").first.evaluate(
        """p => { const range = document.createRange(), text = p.firstChild;
        range.setStart(text, 0);
        for (let end = 1; end <= text.length; end++) {
          range.setEnd(text, end);
          if (range.getClientRects().length > 1) return end - 1;
        } return text.length; }"""
    )
    assert 55 <= characters <= 78
    own = lang.strip("/") or "en"  # else the page offers the browser's language first
    narrow = visit(width=320, height=640, locale=own).go(f"{lang}principles/empathy/")
    assert narrow.locator(".text p").first.bounding_box()["y"] < 640


@pytest.mark.parametrize("lang", ["", "es/"])
def test_the_welcome_page_says_in_one_screen_what_it_is_and_lets_one_start(visit, lang):
    page = visit(width=320, height=740, locale=lang.strip("/") or "en").go(lang)
    for part in (".hero h1", ".hero .start a"):
        box = page.locator(part).bounding_box()
        assert box["y"] + box["height"] <= 740, part


def test_main_controls_are_44_pixels_high(visit):
    page = visit(width=320).go("principles/time/")
    for control in page.locator("header :is(button, summary, select):visible").all():
        assert control.bounding_box()["height"] >= 44


@pytest.mark.parametrize("options", [{"forced_colors": "active"}, {"color_scheme": "dark"}])
def test_the_continuum_is_seen_in_high_contrast_and_in_the_dark(visit, options):
    page = visit(**options).go("")
    for circle in page.locator(".continuum svg.wide circle").all():
        stroke, ground = circle.evaluate(
            "e => [getComputedStyle(e).stroke, getComputedStyle(document.body).backgroundColor]"
        )
        assert stroke not in ("none", ground)


def test_the_continuum_is_printed_whole(visit):
    page = visit(width=700).go("")
    page.emulate_media(media="print")
    shown = page.locator(".continuum svg:visible, .continuum li:visible")
    assert shown.count() == 1 + 5
