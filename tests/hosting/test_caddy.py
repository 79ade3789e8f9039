"""Of the words; tests/browser/test_hosts.py asks the server itself."""

import pytest

from microsite.hosting import caddy


@pytest.mark.parametrize(
    ("base", "said", "unsaid"),
    [("/", "rewrite @microsite-missing /404.html", "redir"), ("/pd/", "redir /pd /pd/", "path /*")],
)
def test_paths_count_from_the_top_of_the_host(base, said, unsaid):
    text = caddy.render(base, {"A": "b"})
    assert said in text and unsaid not in text
    assert f"path {base}kept/* {base}pagefind/fragment/* {base}pagefind/index/*" in text
    assert '    A "b"' in text
