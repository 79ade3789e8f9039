"""axe-core in a page: every rule it has, the experimental and the best practices included."""

import json
from functools import cache

from playwright.sync_api import Page

from tests.browser import install

RUN = """() => {
  const rules = Object.fromEntries(
    axe.getRules().filter(r => !r.tags.includes("deprecated"))
      .map(r => [r.ruleId, {enabled: true}]));
  return axe.run(document, {rules, resultTypes: ["violations"]}).then(result =>
    result.violations.map(v =>
      [v.id, v.help, v.nodes.map(n => n.target.join(" ") + ": " + n.html.slice(0, 160))]));
}"""


@cache
def _source() -> str:
    return install.AXE.read_text(encoding="utf-8")


def violations(page: Page) -> str:
    """What axe finds wrong, as text that a failing test can show; empty where it finds nothing."""
    page.evaluate(_source())
    found = page.evaluate(RUN)
    return json.dumps(found, indent=1, ensure_ascii=False) if found else ""
