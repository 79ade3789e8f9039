"""Every word a reader sees is given to translators, and has room for longer ones at 320 pixels."""

import re

import pytest

from microsite import build
from tests.browser.conftest import BuiltSite, Visit
from tests.browser.server import Server
from tests.browser.test_search import opened_search
from tests.sites import pseudo

ENGLISH = re.compile(r"[A-Za-z]{3,}")
NO_WORDS = re.compile(r"\{\w+\}|[\w-]+(?:\.[\w-]+)+")  # what a script fills in; names of hosts
SEEN = """() => {
  const texts = [];
  const marked = (e) => e.closest("[lang]") !== document.documentElement || e.closest("code, bdi");
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const e = walk.currentNode.parentElement;
    if (!e.closest("script, style, noscript") && !marked(e)) texts.push(walk.currentNode.data);
  }
  for (const e of document.body.querySelectorAll("[aria-label], [title], [alt], [placeholder]"))
    if (!marked(e)) for (const name of ["aria-label", "title", "alt", "placeholder"])
      texts.push(e.getAttribute(name) || "");
  for (const e of document.body.querySelectorAll("*"))
    if (!marked(e))
      for (const text of Object.values(e.dataset)) if (/ /.test(text)) texts.push(text);
  const about = document.querySelector("meta[name=description]");
  return [...texts, document.title, about ? about.content : ""];
}"""
CLIPPED = """() => [...document.body.querySelectorAll("*")].filter((e) => {
  const style = getComputedStyle(e), hides = /hidden|clip/.test(style.overflowX);
  return hides && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1;
}).map((e) => e.outerHTML.slice(0, 80))"""
CUT = """() => [...document.querySelectorAll("svg text")].filter((e) => {
  const box = e.closest("svg").getBoundingClientRect(), r = e.getBoundingClientRect();
  return e.checkVisibility() && (r.left < box.left - 1 || r.right > box.right + 1);
}).map((e) => e.textContent)"""
# Names of products and formats, which fill a place in a translated text.
NAMES = {"TED", "YouTube", "PDF"}


@pytest.fixture(scope="module")
def pseudo_site(tmp_path_factory):
    root = pseudo.make(tmp_path_factory.mktemp("pseudo") / "project")
    folder = root / "site"
    server = Server(folder)
    build.build(root, folder, settings={"SITE_URL": server.url})
    yield BuiltSite.read(folder, server.url)
    server.close()


@pytest.fixture
def narrow(browser, pseudo_site):
    context = browser.new_context(viewport={"width": 320, "height": 800})
    yield Visit(context, pseudo_site)
    context.close()


def test_no_word_is_left_in_english_and_none_is_clipped(narrow, pseudo_site):
    faults = {}
    for url in pseudo_site.in_language(pseudo.CODE):
        page = narrow.go(url)
        texts = [NO_WORDS.sub("", text) for text in page.evaluate(SEEN)]
        words = {word for text in texts for word in ENGLISH.findall(text)} - NAMES
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        clipped = page.evaluate(CLIPPED) + page.evaluate(CUT)
        found = {"english": words, "wide": max(wide, 0), "clipped": clipped}
        if any(found.values()):
            faults[url] = found
    assert faults == {}


def test_what_scripts_say_is_translated_too(narrow):
    page = narrow.go(f"{pseudo.CODE}/")
    opened_search(page).fill("qqqqzzzz")
    page.locator("search [role=status]").filter(has_text="⟦").wait_for()
    said = page.locator("search [role=status]").inner_text()
    assert set(ENGLISH.findall(said)) <= {"qqqqzzzz"}
