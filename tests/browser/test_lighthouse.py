"""Lighthouse finds nothing to mend; its measure of speed is told and fails nothing."""

import pytest

from tests.browser import lighthouse
from tests.browser.server import Server


def longest(site, lang):
    found = [page for url, page in site.pages.items() if page.lang == lang and "principles/" in url]
    return max(found, key=lambda page: page.words).url


@pytest.mark.matrix
@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("kind", ["welcome", "longest"])
def test_all_of_a_hundred_points(site, record_property, kind, lang):
    url = longest(site, lang) if kind == "longest" else "" if lang == "en" else f"{lang}/"
    scores = lighthouse.scores(site.url + url)
    record_property("told", f"Lighthouse, speed of /{url}: {scores.pop('performance')} of 100")
    assert scores == {"accessibility": 100, "best-practices": 100}


@pytest.mark.matrix
def test_a_page_with_a_fault_has_fewer(tmp_path):
    (tmp_path / "index.html").write_text(
        "<!doctype html><title>A</title><img src='nothing.png'><p style='color: #ddd'>Pale"
    )
    server = Server(tmp_path)
    scores = lighthouse.scores(server.url)
    server.close()
    assert scores["accessibility"] < 100 and scores["best-practices"] < 100
