"""What pictures showed once and must not come back."""

import pytest

# What of a drawing is cut at its edge, and which of its words stand closer than a space.
SPOILT = """svg => { const box = svg.getBoundingClientRect();
const cut = [...svg.querySelectorAll("text, circle")].filter(e => {
  const r = e.getBoundingClientRect();
  return r.left < box.left - 1 || r.right > box.right + 1
    || r.top < box.top - 1 || r.bottom > box.bottom + 1; });
const texts = [...svg.querySelectorAll("text")];
const crowded = texts.filter((e, i) => { const r = e.getBoundingClientRect();
  return texts.slice(i + 1).some(other => { const s = other.getBoundingClientRect();
    const level = Math.abs((r.top + r.bottom) - (s.top + s.bottom)) < r.height;
    return level && r.left < s.right + 3 && s.left < r.right + 3; }); });
return [...cut, ...crowded].map(e => e.outerHTML); }"""


@pytest.mark.parametrize(
    ("width", "shown", "hidden"), [(320, "narrow", "wide"), (1280, "wide", "narrow")]
)
@pytest.mark.parametrize("lang", ["", "tl/", "hy/", "fa/"])
def test_the_continuum_is_drawn_for_the_width_and_whole(visit, lang, width, shown, hidden):
    page = visit(width=width).go(lang)
    assert not page.locator(f".continuum svg.{hidden}").is_visible()
    assert page.locator(f".continuum svg.{shown}").evaluate(SPOILT) == []
    if width > 320:
        assert page.locator(".circles").evaluate(SPOILT) == []


@pytest.mark.parametrize("width", [320, 700, 1280])
@pytest.mark.parametrize("lang", ["", "ru/", "hy/"])
def test_no_word_of_a_title_is_broken(visit, lang, width):
    page = visit(width=width).go(lang)
    words = """all => all.flatMap(e => {
      const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), broken = [];
      while (walk.nextNode()) for (const word of walk.currentNode.data.matchAll(/[^\\s-]+/g)) {
        const range = document.createRange();
        range.setStart(walk.currentNode, word.index);
        range.setEnd(walk.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) broken.push(word[0]);
      } return broken; })"""
    assert page.locator(":is(h1, h2, h3):visible").evaluate_all(words) == []
    for principle in ("curiosity", "goodwill"):
        page.goto(page.url.partition("principles")[0] + f"principles/{principle}/")
        assert page.locator(":is(h1, h2, h3):visible").evaluate_all(words) == []
        sizes = "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))"
        top, *below = page.locator(":is(h1, h2):visible").evaluate_all(sizes)
        assert top >= max(below)


@pytest.mark.parametrize("lang", ["ru/", "vi/", "hy/"])
def test_the_header_of_a_phone_takes_two_rows(visit, lang):
    page = visit(width=320).go(f"{lang}about/")
    parts = "header :is(.site-name, .site-menu, #site-search-open, summary, .site-colors)"
    boxes = [part.bounding_box() for part in page.locator(parts).all()]
    rows = [round(box["y"] + box["height"] / 2) for box in boxes]
    assert len(rows) == 5 and len(set(rows)) == 2, rows
    page.get_by_role("combobox").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    shown = "e => getComputedStyle(e).outlineStyle"
    assert page.locator(".site-colors").evaluate(shown) == "solid"


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
