"""What the best checkers and the standards say of links, row by row; see the files in links/.

A row is `[HTML, verdict, where it comes from, {more}]`: HTML in the main text of
principles/empathy/, "fine" or the rule (of `links/`) that it breaks. More may be said: `page`, the
file that it stands in; `head`, `lang` and `frame` of that page; `base`, where the site stands;
`files` that it has besides, by path; `at`, the file where the fault is found.
"""

from functools import cache
from pathlib import Path

import pytest

from microsite import asset, links, rules, yaml_text
from microsite.page import Page
from microsite.site import Site
from tests.sites import page

FOLDER = Path(__file__).parent / "links"
HERE = "principles/empathy/index.html"
AROUND = {
    "index.html": page('<h1 id="welcome">Welcome</h1>'),
    "404.html": page("<h1>Not here</h1>"),
    HERE: page("<p>Empathy</p>"),
    "principles/time/index.html": page('<h2 id="Before">B</h2><li id="t01">T</li><a name="old">'),
    "principles/respect/index.html": page("<p>Respect</p>"),
    "niño y tú/index.html": page('<p id="qué">Q</p>'),
    "plain/one.html": page('<p id="one">One</p>'),
    "100%25/index.html": page("<p>A name with a percent sign and digits</p>"),
    "50%/index.html": page("<p>A name with a percent sign</p>"),
    "v1.0/index.html": page("<p>A folder with a dot</p>"),
    "folder.html/index.html": page("<p>A folder that ends as a file does</p>"),
    "htm/index.htm": page("<p>The older ending</p>"),
    "php/index.php": "",
    "old/index.html": '<meta http-equiv="refresh" content="0; url=../principles/time/">',
    "chain/index.html": '<meta http-equiv="refresh" content="0; url=../old/">',
    "away/index.html": '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">',
    "is/index.html": page("<p>A folder named as a language is</p>"),
    "es/principles/empathy/index.html": page("<p>Empatía</p>", lang="es"),
    "es/principles/time/index.html": page("<p>Tiempo</p>", lang="es"),
    "es/only/index.html": page("<p>Nada en inglés</p>", lang="es"),
    "assets/picture.png": "",
    "assets/wide.png": "",
    "assets/Sheet.pdf": "",
    "assets/two words.pdf": "",
    "assets/film.mp4": "",
    "assets/words.vtt": "",
    "assets/main.css": "",
    "assets/main.js": "",
    "assets/icons.svg": '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="star"/></svg>',
}
ROWS = [
    (file.stem, *row, *({},) * (4 - len(row)))
    for file in sorted(FOLDER.glob("*.yml"))
    for row in yaml_text.load(file.read_text(encoding="utf-8"))
]


@cache
def read(file: str, content: str) -> Page:
    """Most rows share most files."""
    url = file.removesuffix("index.html") if file.rpartition("/")[2] == "index.html" else file
    if asset.has_links(file):
        return asset.read(file, content.encode())
    return Page.from_html(content, url=url)


def site(files: dict[str, str]) -> Site:
    pages = [read(file, text) for file, text in files.items() if file.endswith((".html", ".htm"))]
    assets = {file: read(file, text) for file, text in files.items() if asset.has_links(file)}
    return Site("site", {page.url: page for page in pages}, frozenset(files), assets)


@pytest.mark.parametrize(
    ("html", "verdict", "more"),
    [
        pytest.param(html, verdict, more, id=f"{stem}, {source}")
        for stem, html, verdict, source, more in ROWS
    ],
)
def test_row(html: str, verdict: str, more: dict) -> None:
    file = more.get("page", HERE)
    said = {name: more[name] for name in ("lang", "head", "frame") if name in more}
    written = page(html, **said)
    built = site({**AROUND, **more.get("files", {}), file: written})
    found = links.broken(built, more.get("base", "https://example.org/"))
    expected = [] if verdict == "fine" else [(f"links/{verdict}", f"site/{more.get('at', file)}")]
    assert [(finding.rule, finding.source) for finding in found] == expected


def test_the_table_is_long_and_each_row_says_where_it_comes_from() -> None:
    assert len(ROWS) >= 250
    assert all(isinstance(source, str) and source for _, _, _, source, _ in ROWS)
    for file in FOLDER.glob("*.yml"):
        assert "https://" in file.read_text(encoding="utf-8").partition("\n- ")[0]


def test_no_file_has_a_row_twice() -> None:
    assert len({(stem, html, repr(more)) for stem, html, _, _, more in ROWS}) == len(ROWS)


def test_the_site_around_the_rows_is_sound() -> None:
    assert links.broken(site(AROUND), "https://example.org/") == []


OF_OTHER_HOSTS = (  # tests/web/test_news.py breaks these
    "copy-shown",
    "dead",
    "failing",
    "moved",
    "outside-anchor",
    "refused",
    "retitled",
    "unanswered",
)


def test_each_rule_is_broken_by_a_row() -> None:
    broken = {f"links/{verdict}" for _, _, verdict, _, _ in ROWS} - {"links/fine"}
    needs_a_folder = {"links/symbolic-link"}
    other_hosts = {f"links/{name}" for name in OF_OTHER_HOSTS}
    assert broken | needs_a_folder | other_hosts == {
        n for n in rules.table() if n.startswith("links/")
    }
