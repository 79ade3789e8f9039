"""Every browser test is served with our policy; here is what a browser has to say about it.

`make test` asks pages of each kind in a few languages, `make test-all` all of them.
"""

import pytest

from tests.browser.test_accessibility import TEMPLATES
from tests.browser.test_search import results

WATCH = """addEventListener("securitypolicyviolation", (event) => {
  const { effectiveDirective, blockedURI, sample } = event;
  (globalThis.violations ??= []).push(`${effectiveDirective} ${blockedURI} ${sample}`);
});"""


@pytest.fixture
def watched(visit):
    opened = visit()
    opened.page.add_init_script(WATCH)
    return opened


def violations(page) -> list[str]:
    return page.evaluate("globalThis.violations ?? []")


@pytest.mark.parametrize("lang", ["", "es/", "ar/"])
def test_no_violation_on_pages_of_each_kind(watched, lang):
    for url in [*TEMPLATES, "tools/strengths/", "no/such/page/"]:
        assert violations(watched.go(lang + url)) == [], url


@pytest.mark.matrix
def test_no_violation_on_any_page(watched, site):
    found = {url: violations(watched.go(url)) for url in site.pages}
    assert {url: seen for url, seen in found.items() if seen} == {}


@pytest.mark.parametrize("lang", ["", "zh/"])
def test_search_runs_in_its_worker_without_a_violation(watched, lang):
    page = watched.go(lang)
    assert results(page, "interpreter" if not lang else "口译")
    assert violations(page) == [] and watched.errors == []
    assert [worker.url for worker in page.workers] == [
        f"{watched.site.url}pagefind/pagefind-worker.js"
    ]


@pytest.mark.parametrize(
    ("script", "directive"),
    [
        ("document.body.innerHTML = '<p>'", "require-trusted-types-for"),
        ("new Worker('/pagefind/pagefind.js')", "require-trusted-types-for"),
        ("trustedTypes.createPolicy('other', {})", "trusted-types"),
        ("document.body.setAttribute('style', 'color: red')", "style-src-attr"),
        (
            "document.body.append(Object.assign(new Image(), {src: 'https://example.org/'}))",
            "img-src",
        ),
        ("fetch('https://example.org/').catch(() => {})", "connect-src"),
    ],
)
def test_what_the_policy_refuses_is_refused(watched, script, directive):
    page = watched.go("")
    page.evaluate(f"() => {{ try {{ {script} }} catch {{}} }}")
    page.wait_for_function("globalThis.violations")
    assert violations(page)[0].startswith(f"{directive} ")


def test_nothing_is_kept_before_a_reader_asks_for_it(watched, site):
    page = watched.go("")
    results(page, "interpreter")
    page.goto(f"{site.url}es/principles/empathy/", wait_until="networkidle")
    kept = (
        "[document.cookie, {...localStorage}, {...sessionStorage}].map((all) => Object.keys(all))"
    )
    assert page.evaluate(kept) == [[], [], []]
    assert page.evaluate("indexedDB.databases()") == []
    assert page.evaluate("caches.keys()") == []
