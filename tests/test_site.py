from dataclasses import replace
from pathlib import Path

import pytest

from microsite import links
from microsite import site as sites
from microsite.page import Page
from tests.sites import page, site, synthetic


def test_read(tmp_path: Path) -> None:
    for file in ("index.html", "es/time/index.html", "404.html", "a b/é.html", "pagefind/x.html"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(page("x"), encoding="utf-8")
    (tmp_path / "main.css").write_text("")
    built = sites.read(tmp_path)
    assert set(built.pages) == {"", "es/time/", "404.html", "a b/é.html"}
    assert all(page.url == url for url, page in built.pages.items())
    assert {"pagefind/x.html", "main.css", "es/time/index.html"} <= built.files
    assert built.folder == tmp_path.as_posix()


def test_symbolic_links(tmp_path: Path) -> None:
    folder, outside = tmp_path / "site", tmp_path / "outside"
    for path in (folder / "a", outside / "sub"):
        path.mkdir(parents=True)
        (path / "index.html").write_text(page("x"), encoding="utf-8")
    (folder / "index.html").write_text(page('<a href="away/sub/">x</a><a href="b/">y</a>'))
    (folder / "b").symlink_to("a")
    (folder / "a" / "up").symlink_to("..")  # a circle
    (folder / "away").symlink_to(outside)
    (folder / "one.html").symlink_to(outside / "sub" / "index.html")
    (folder / "gone").symlink_to(tmp_path / "gone")
    built = sites.read(folder)
    assert set(built.pages) == {"", "a/", "b/"}
    assert built.strays == {"away/sub/index.html", "one.html"}
    assert built.files == {"index.html", "a/index.html", "b/index.html", *built.strays}
    (found,) = links.broken(built)
    assert found.rule == "links/symbolic-link" and '"away/sub/"' in found.message


@pytest.mark.parametrize("folder", ["missing", "empty"])
def test_a_folder_without_pages_does_not_pass(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="build the site first"):
        sites.read(tmp_path / folder)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("", ""),
        ("index.html", ""),
        ("time/", "time/"),
        ("time", "time/"),
        ("time/index.html", "time/"),
        ("404.html", "404.html"),
        ("main.css", "main.css"),
        ("Time/", None),
        ("folder/", None),
        ("folder", None),
        ("folder/index.html", None),
        ("timeindex.html", None),
        ("main.css/", None),
        ("old/", "old/index.htm"),
        ("old", "old/index.htm"),
        ("pagefind/", "pagefind/index.html"),
    ],
)
def test_find(path: str, found: str | None) -> None:
    pages = dict.fromkeys(("index.html", "time/index.html", "404.html"), page("x"))
    built = site({**pages, "main.css": "", "folder/x.css": ""})
    files = {*built.files, "old/index.htm", "pagefind/index.html"}
    assert replace(built, files=frozenset(files)).find(path) == found


@pytest.mark.parametrize(
    ("canonicals", "address"),
    [
        ({"": "https://a.example/x/", "b/": "https://a.example/x/b/"}, "https://a.example/x/"),
        ({"": "https://a.example/", "b/": ""}, "https://a.example/"),
        ({"": "", "b/": ""}, ""),
        ({"b/": "https://a.example/ab/"}, ""),
        ({"b/": "./x/b/", "c/": "/x/c/"}, ""),
        ({"": "https://[/"}, ""),
        (
            {"a/": "https://z.example/a/", "b/": "https://a.example/b/", "": "https://a.example/"},
            "https://a.example/",
        ),
    ],
)
def test_address(canonicals: dict[str, str], address: str) -> None:
    head = '<head><link rel="canonical" href="{}"></head>'
    pages = {url: Page.from_html(head.format(to), url=url) for url, to in canonicals.items()}
    assert sites.Site("site", pages, frozenset()).address() == address


def test_the_synthetic_site_has_as_many_links_as_it_says(tmp_path: Path) -> None:
    synthetic.write(tmp_path, pages=10, links=50)
    pages = sites.read(tmp_path).pages.values()
    assert [len(page.links) for page in pages] == [50] * 10
