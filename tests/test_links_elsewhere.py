"""No false alarm on sites that others made: plain MkDocs with Material, in its usual forms."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from microsite import build, links
from microsite import site as sites

ROOT = Path(__file__).parents[1]
INDEX = """\
# Welcome

See [the guide](guide/first.md), [its second part](guide/first.md#second-part), [this](#welcome).
A footnote[^1], a [mail](mailto:office@example.org) and a [number](tel:+1-555-0100).

=== "One"

    ```python title="one.py"
    print("<a href='nowhere/'>")  # (1)!
    ```

    1.  A note on the code.

=== "Two"

    | a | b |
    |---|---|
    | ![A picture](picture.svg#only-light) | [file](guide/notes.pdf) |

[^1]: The note, with a [link](guide/índice uno.md).
"""
FIRST = """\
# First

## Second part

- [x] done
- [ ] to do

!!! note "Title"
    [Home](../index.md) and [**here**](#second-part).

??? tip
    ![](../picture.svg){ loading=lazy }
"""
CONFIG = {
    "site_name": "Plain",
    "repo_url": "https://git.example/a/b",
    "edit_uri": "edit/main/docs/",
    "theme": {
        "name": "material",
        "font": False,
        "features": ["content.tabs.link", "content.code.copy", "navigation.tabs", "navigation.top"]
        + ["navigation.indexes", "navigation.footer", "toc.follow", "content.action.edit"],
        "palette": [
            {"scheme": "default", "toggle": {"icon": "material/weather-night", "name": "Dark"}},
            {"scheme": "slate", "toggle": {"icon": "material/weather-sunny", "name": "Light"}},
        ],
    },
    "plugins": ["search"],
    "extra": {"social": [{"icon": "material/email", "link": "mailto:office@example.org"}]},
    "markdown_extensions": [
        "admonition",
        "attr_list",
        "footnotes",
        "pymdownx.details",
        "pymdownx.highlight",
        "pymdownx.superfences",
        {"pymdownx.tabbed": {"alternate_style": True}},
        {"pymdownx.tasklist": {"custom_checkbox": True}},
        {"toc": {"permalink": True}},
    ],
}


def make(folder: Path, **settings: object) -> Path:
    """Builds the site as MkDocs does, and gives its folder."""
    files = {"index.md": INDEX, "guide/first.md": FIRST, "guide/índice uno.md": "# Índice\n"}
    files |= {"guide/notes.pdf": "", "picture.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"}
    for name, text in files.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    config = yaml.safe_dump({**CONFIG, **settings}, allow_unicode=True)
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    return folder / "site"


SETTINGS = {
    "folders": {"site_url": "https://example.org/docs/"},
    "files": {"site_url": "https://example.org/docs/", "use_directory_urls": False},
    "no address": {"site_url": ""},
}


@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_a_plain_site_has_no_findings(tmp_path: Path, settings: dict) -> None:
    site = sites.read(make(tmp_path, **settings))
    for base_url in ("", settings["site_url"]):
        assert list(map(str, links.broken(site, base_url))) == []


@pytest.mark.parametrize(
    ("theme", "rule"),
    [
        ("mkdocs", "links/empty"),  # menus that wait for a script, on a page without <main>
        ("readthedocs", "links/double-slash"),  # the form of the search: /docs//search.html
    ],
)
def test_only_the_page_for_errors_of_other_themes_is_told(
    tmp_path: Path, theme: str, rule: str
) -> None:
    settings = {"site_url": "https://example.org/docs/", "theme": {"name": theme}}
    found = links.broken(sites.read(make(tmp_path, **settings)))
    assert {(finding.rule, Path(finding.source).name) for finding in found} == {(rule, "404.html")}


def test_our_own_site_has_no_findings(tmp_path: Path) -> None:
    address = "https://example.org/family/"
    build.build(ROOT, tmp_path / "site", settings={"SITE_URL": address})
    found = links.broken(sites.read(tmp_path / "site"), address)
    assert list(map(str, found)) == []
