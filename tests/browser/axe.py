"""axe-core in a page: every rule it has, the experimental and the best practices included."""

from functools import cache

from playwright.sync_api import Page

from tests.browser import install, waivers
from tests.browser.waivers import Finding

RUN = """() => {
  const rules = Object.fromEntries(
    axe.getRules().filter(r => !r.tags.includes("deprecated"))
      .map(r => [r.ruleId, {enabled: true}]));
  return axe.run(document, {rules, resultTypes: ["violations"]}).then(result =>
    result.violations.flatMap(v => v.nodes.map(n =>
      [v.id, n.target.join(" ") + " in " + location.pathname,
       v.help + ": " + n.html.slice(0, 160)])));
}"""


@cache
def _source() -> str:
    return install.AXE.read_text(encoding="utf-8")


def violations(page: Page) -> str:
    """What axe finds wrong, as text that a failing test can show; empty where it finds nothing."""
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(_source())
    return waivers.as_text(Finding("axe", *found) for found in page.evaluate(RUN))
