"""What a screen reader gets of the key pages, as text that a person can read line by line.

Long texts are cut and addresses left out: roles, names, states and their order are what counts.
"""

import re
from pathlib import Path

import pytest

from tests.browser.test_search import results

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden/accessibility"
SEEN = ROOT / "test-results/accessibility"
PAGES = {
    "home": "",
    "principle": "principles/empathy/",
    "principle-ar": "ar/principles/empathy/",
    "sheet": "tools/preferences/",
    "resources": "resources/",
    "not-found": "no/such/page/",
}
TEXT = re.compile(r"^( *- (?:text|paragraph|listitem|term|definition): .{30}).+", re.MULTILINE)
ADDRESS = re.compile(r":\n *- /url: .*")


def tree(page) -> str:
    shown = page.locator("body").aria_snapshot()
    return TEXT.sub(r"\1 …", ADDRESS.sub("", shown)) + "\n"


def agrees(name: str, seen: str) -> None:
    SEEN.mkdir(parents=True, exist_ok=True)
    (SEEN / f"{name}.yml").write_text(seen, encoding="utf-8")
    golden = GOLDEN / f"{name}.yml"
    expected = golden.read_text(encoding="utf-8") if golden.exists() else ""
    assert seen.splitlines() == expected.splitlines(), (
        f"Read the difference as a screen reader would say it. If all of it is meant:\n"
        f"cp {SEEN.relative_to(ROOT)}/{name}.yml {golden.relative_to(ROOT)}"
    )


@pytest.mark.parametrize("name", PAGES)
def test_a_screen_reader_gets_what_was_reviewed(visit, name):
    agrees(name, tree(visit().go(PAGES[name])))


def test_an_open_search_and_its_results_on_a_narrow_screen(visit):
    page = visit(width=320).go("privacy/")
    results(page, "shorthand")
    agrees("search", tree(page))
