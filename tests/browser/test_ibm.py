"""IBM's engine runs, fails what is wrong, and its listed questions are all that it may ask."""

import pytest

from tests.browser import axe, ibm

HEAD = "<!doctype html><html lang=en><title>A</title><main><h1>A</h1>"


@pytest.fixture
def page(browser):
    page = browser.new_page()
    yield page
    page.close()


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        (f"{HEAD}<input>", "input_label_exists"),
        (f"{HEAD}<p style='color:#aaa;background:#fff'>Pale words", "text_contrast_sufficient"),
        (f"{HEAD}<table><tr><th>A<td>1</table>", None),
    ],
)
def test_what_is_wrong_fails(page, html, rule):
    page.set_content(html)
    found = ibm.violations(page)
    assert f"ibm {rule}:" in found if rule else found == "", found


def test_what_it_asks_fails_until_there_is_an_answer(page, monkeypatch):
    page.set_content(f"{HEAD}<p>Press the button on the left.")
    assert ibm.violations(page) == ""
    monkeypatch.delitem(ibm.QUESTIONS, "text_sensory_misuse")
    assert "ibm text_sensory_misuse:" in ibm.violations(page)


def test_both_engines_run_under_a_strict_policy(visit):
    """Neither may need what the site forbids: code from text, or markup from untrusted text."""
    opened = visit()
    policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

    def answer(route):
        response = route.fetch()
        headers = response.headers | {"content-security-policy": policy}
        route.fulfill(response=response, headers=headers)

    opened.page.route("**/about/", answer)
    page = opened.go("about/")
    page.evaluate("document.querySelector('main').append(document.createElement('input'))")
    assert "ibm input_label_exists:" in ibm.violations(page)
    assert "axe label:" in axe.violations(page)
