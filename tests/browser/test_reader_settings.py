"""What readers set for themselves: wider text, larger text, their own colors, less motion."""

import pytest

PAGES = ("", "principles/empathy/", "tools/preferences/", "ru/resources/", "ar/glossary/")
# https://www.w3.org/TR/WCAG22/#text-spacing and https://www.w3.org/TR/WCAG22/#resize-text
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""
DOUBLED = ":root { font-size: 200% !important; }"
APPLY = """(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet]; }"""
LOST = """() => {
  const lost = [...document.body.querySelectorAll("*")].filter(e => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
    return hides && e.clientWidth > 1 && box.width > 1 && !e.closest("svg, .visually-hidden")
      && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
  }).map(e => e.outerHTML.slice(0, 100));
  const wide = document.documentElement.scrollWidth - innerWidth;
  return wide > 0 ? [...lost, wide] : lost;
}"""


@pytest.mark.parametrize(
    ("width", "css"), [(320, SPACED), (1280, SPACED), (640, DOUBLED), (1280, DOUBLED)]
)
@pytest.mark.parametrize("url", PAGES)
def test_no_text_is_lost_where_it_is_wider_or_larger(visit, url, width, css):
    page = visit(width=width).go(url)
    before = page.locator("main p").first.bounding_box()
    page.evaluate(APPLY, css)
    assert page.locator("main p").first.bounding_box() != before
    assert page.evaluate(LOST) == []


def test_larger_text_is_twice_as_large(visit):
    page = visit().go("principles/empathy/")
    size = "Math.min(...[...document.querySelectorAll('main :is(h1, h2, p, li)')]"
    size += ".map(e => parseFloat(getComputedStyle(e).fontSize)))"
    before = page.evaluate(size)
    page.evaluate(APPLY, DOUBLED)
    assert page.evaluate(size) == 2 * before


@pytest.mark.parametrize("url", PAGES)
def test_nothing_moves_for_a_reader_who_asks_for_less_motion(visit, url):
    page = visit(reduced_motion="reduce").go(url)
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(e => {
          const style = getComputedStyle(e);
          return style.animationName !== "none" || style.scrollBehavior === "smooth"
            || style.transitionDuration.split(", ").some(time => parseFloat(time) > 0);
        }).map(e => e.outerHTML.slice(0, 100))"""
    )
    assert moving == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("url", PAGES)
def test_icons_and_controls_are_seen_in_the_colors_of_a_reader(visit, url, scheme):
    page = visit(forced_colors="active", color_scheme=scheme).go(url)
    unseen = page.evaluate(
        """() => {
          const ground = getComputedStyle(document.body).backgroundColor;
          const shown = (selector) => [...document.querySelectorAll(selector)]
            .filter(e => e.checkVisibility({visibilityProperty: true}));
          const icons = shown(".icon svg").filter(e => {
            let box = e, paint;
            do paint = getComputedStyle(box).backgroundColor;
            while (/, 0\\)$/.test(paint) && (box = box.parentElement));
            return getComputedStyle(e).fill === (box ? paint : ground);
          });
          const boxed = "button, textarea, select, input:not([type=checkbox], [type=radio])";
          const controls = shown(boxed)
            .filter(e => {
              const style = getComputedStyle(e);
              return parseFloat(style.borderTopWidth) === 0 || style.borderTopStyle === "none"
                || style.borderTopColor === ground;
            });
          return [...icons, ...controls].map(e => e.outerHTML.slice(0, 120));
        }"""
    )
    assert unseen == []


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("url", ["principles/empathy/", "tools/preferences/", "tools/strengths/"])
def test_main_controls_are_44_pixels_large_and_all_others_24(visit, url, width):
    """A link in a line of text is as high as its line; a box to check counts with its label."""
    page = visit(width=width).go(url)
    small = page.evaluate(
        """() => {
          const size = (e) => { const label = e.labels && e.labels[0];
            const box = (label && label.contains(e) ? label : e).getBoundingClientRect();
            return Math.min(box.width, box.height); };
          const seen = (selector) => [...document.querySelectorAll(selector)]
            .filter(e => e.checkVisibility({visibilityProperty: true}));
          const main = seen("button, input, select, textarea, header summary, .button")
            .filter(e => size(e) < 44);
          const others = seen("summary, nav a").filter(e => size(e) < 24);
          return [...main, ...others].map(e => [size(e), e.outerHTML.slice(0, 100)]);
        }"""
    )
    assert small == []
