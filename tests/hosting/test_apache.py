"""Of the words; tests/browser/test_hosts.py asks the server itself."""

import pytest

from microsite.hosting import apache


@pytest.mark.parametrize("base", ["/", "/pd/"])
def test_paths_count_from_the_top_of_the_host(base):
    text = apache.render(base, {"A": "b"})
    assert f"ErrorDocument 404 {base}404.html" in text
    assert f"m#^{base}(?:kept/|pagefind/fragment/|pagefind/index/)#" in text
    assert 'Header always set A "b"' in text
