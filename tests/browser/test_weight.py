"""A real first view asks for no more than the check of weights counts."""

from pathlib import Path

import pytest

from microsite import site as sites
from microsite import weight
from microsite.target import Root


@pytest.mark.parametrize("url", ["", "ar/principles/communication/", "es/resources/"])
def test_a_browser_asks_for_what_is_counted(visit, site, url):
    opened = visit()
    asked = []
    opened.page.on("request", lambda request: asked.append(request.url))
    opened.go(url)
    opened.page.wait_for_load_state("networkidle")
    found = sites.read(Path(site.folder))
    counted = weight.first_view(found, Root("", "/"), found.pages[url])
    assert set(asked) <= {site.url + file for file in [url, *counted]}
    assert len(asked) == len(set(asked)) <= weight.MOST_FILES
    assert list(weight.faults(found, Root("", "/"), Path(site.folder))) == []
    assert not [address for address in asked if "pagefind" in address or "woff" in address]
