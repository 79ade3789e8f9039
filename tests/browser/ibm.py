"""IBM Equal Access in a page: the rules of IBM's newest requirements and of WCAG 2.2.

What it calls a failure fails. What it only asks ("confirm that …") it asks on sound pages too, so a
person or a script of ours answers it: QUESTIONS says how, and a question that is not listed fails.
"""

from functools import cache

from playwright.sync_api import Page

from tests.browser import install, waivers
from tests.browser.waivers import Finding

POLICIES = ["IBM_Accessibility", "WCAG_2_2"]
RUN = """async (policies) => {
  const report = await new ace.Checker().check(document, policies);
  const failed = report.results.filter(r => r.value[1] !== "PASS").map(r =>
    [r.ruleId, r.value[1], r.path.dom + " in " + location.pathname,
     r.message + ": " + r.snippet.slice(0, 160)]);
  return [report.numExecuted, failed];
}"""
QUESTIONS = {
    "element_tabbable_unobscured": "test_focus.py: no stop is covered",
    "form_submit_button_exists": "search has one without a type; the sheets send nothing",
    "input_fields_grouped": "the choices of each question stand in a fieldset",
    "input_label_visible": "the button beside the search field and the icon of the colors say it",
    "list_structure_proper": "div elements may group the terms of a list, and vnu checks that",
    "style_color_misuse": "test_glossary.py: a word is more than its color; read by a person",
    "style_focus_visible": "test_focus.py: each stop is seen, 3 to 1",
    "style_highcontrast_visible": "test_reader_settings.py: forced colors",
    "style_viewport_resizable": "test_reader_settings.py: text of twice the size",
    "text_block_heading": "short lines of what people say; read by a person",
    "text_sensory_misuse": "words such as beside and large; read by a person",
}


@cache
def _source() -> str:
    return install.ACE.read_text(encoding="utf-8")


def violations(page: Page) -> str:
    """What fails, and what is asked and not yet answered, as text; empty where nothing is."""
    if not page.evaluate("'ace' in globalThis"):
        page.evaluate(_source())
    executed, found = page.evaluate(RUN, POLICIES)
    assert executed > 10, f"only {executed} of IBM's rules ran"
    return waivers.as_text(
        Finding("ibm", rule, place, text)
        for rule, verdict, place, text in found
        if verdict == "FAIL" or rule not in QUESTIONS
    )
