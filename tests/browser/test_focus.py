"""All of a page by keyboard: each control is reached in reading order, seen, uncovered and left."""

import pytest

# Marks each control that Tab should reach; radio buttons of one name are one stop.
REACHABLE = """() => {
  const seen = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0);
  const names = new Set(), stops = [];
  for (const e of seen) {
    if (e.type === "radio" && (names.has(e.name) || !names.add(e.name))) continue;
    stops.push(e);
  }
  globalThis.stops = stops;
  return stops.map(e => e.outerHTML.slice(0, 100));
}"""
STOP = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const style = getComputedStyle(e), box = e.getClientRects()[0];
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let ground = e.parentElement, paint;
  do paint = getComputedStyle(ground).backgroundColor;
  while (/, 0\\)$/.test(paint) && (ground = ground.parentElement));
  const [light, dark] = [luminance(style.outlineColor), luminance(paint)].sort((a, b) => b - a);
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]].map(([x, y]) =>
    document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
  return {
    index: stops.indexOf(e),
    html: e.outerHTML.slice(0, 100),
    inside: box.left >= 0 && box.right <= innerWidth && // a tall field is shown from its cursor on
      Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) >= Math.min(box.height, 24),
    down: e.closest("main") ? box.top + scrollY : null,
    uncovered: points.some(p => p && (e.contains(p) || p.contains(e) || e.labels
      && [...e.labels].some(l => l.contains(p)))),
    line: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    contrast: (light + 0.05) / (dark + 0.05),
  };
}"""
PAGES = ("", "principles/empathy/", "tools/preferences/", "tools/strengths/", "ar/resources/")
SIZES = [(1280, 800, "light"), (320, 800, "dark"), (320, 256, "light")]  # the last: 400 % zoom


@pytest.mark.parametrize(("width", "height", "scheme"), SIZES)
@pytest.mark.parametrize("url", PAGES)
def test_tab_reaches_every_control_in_order_and_sees_it(visit, url, width, height, scheme):
    page = visit(width=width, height=height, color_scheme=scheme).go(url)
    wanted = page.evaluate(REACHABLE)
    reached, faults, down = [], [], 0
    for _ in range(len(wanted) + 5):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or stop["index"] == 0 and reached:
            break
        reached.append(stop["index"])
        seen = stop["uncovered"] and stop["inside"] and stop["line"] >= 2 and stop["contrast"] >= 3
        if stop["down"] is not None and width == 320:  # one column: each stop stands lower
            seen = seen and stop["down"] >= down - 8
            down = stop["down"]
        if not seen:
            faults.append(stop)
    assert faults == []
    assert [wanted[n] for n in reached] == wanted
