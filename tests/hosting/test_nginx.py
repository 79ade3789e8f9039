"""Of the words; tests/browser/test_hosts.py asks the server itself."""

import pytest

from microsite.hosting import nginx


@pytest.mark.parametrize(
    ("base", "locations"),
    [
        ("/", ["/", "^~ /kept/", "^~ /pagefind/fragment/", "^~ /pagefind/index/"]),
        ("/pd/", ["= /pd", "^~ /pd/", "^~ /pd/kept/", "^~ /pd/pagefind/fragment/"]),
    ],
)
def test_each_folder_has_all_headers(base, locations):
    text = nginx.render(base, {"A": "b"})
    found = [line[9:-2] for line in text.splitlines() if line.startswith("location ")]
    assert found[: len(locations)] == locations
    assert text.count('add_header A "b" always;') == 4
    assert text.count('add_header Cache-Control "public, max-age=31536000, immutable" always;') == 3
