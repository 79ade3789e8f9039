import pytest

from microsite.page import Page


def links(html: str) -> list:
    return list(Page.from_html(html).links)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="x">some\n <b>words</b></a>', "some words"),
        ('<a href="x" aria-label="Label">words</a>', "words"),
        ('<a href="x" aria-label="Label"><svg></svg></a>', "Label"),
        ('<a href="x"><img src="y" alt="A bus"></a>', "A bus"),
        ('<a href="x"></a>', ""),
        ('<area href="x" alt="A room">', "A room"),
        ('<script src="x"></script>', ""),
    ],
)
def test_the_words_of_a_link(html: str, text: str) -> None:
    assert [link.text for link in links(html)] == [text]


@pytest.mark.parametrize(
    ("html", "lang"),
    [
        ('<a href="x">y</a>', ""),
        ('<a href="x" lang="es">y</a>', "es"),
        ('<p lang="es"><b><a href="x">y</a></b></p>', "es"),
        ('<p lang="es"><a href="x" lang="fr">y</a></p>', "fr"),
        ('<a href="x"><span lang="es">y</span></a>', "es"),
        ('<a href="x">y <span lang="es">y</span></a>', ""),
        ('<html lang="es"><body><a href="x">y</a></body></html>', ""),
    ],
)
def test_the_language_of_its_words(html: str, lang: str) -> None:
    assert [link.lang for link in links(html)] == [lang]


def test_where_it_stands() -> None:
    first, second = links('<nav>\n<a href="a">a</a></nav><main>\n\n<a href="b">b</a></main>')
    assert (first.line, first.main) == (2, False)
    assert (second.line, second.main) == (4, True)


@pytest.mark.parametrize(
    ("html", "targets"),
    [
        ("<a>x</a>", [None]),
        ('<a id="x"></a>', []),
        ('<a href="">x</a>', [""]),
        ("<form></form><iframe></iframe><script></script>", []),
        ('<link rel="stylesheet" href="a.css">', ["a.css"]),
        ('<link rel="CANONICAL" href="a"><link rel="preconnect" href="a">', []),
        ('<link rel="alternate" hreflang="en" href="a">', []),
        ('<link rel="alternate" type="application/rss+xml" href="feed.xml">', ["feed.xml"]),
        ('<video src="a" poster="b"></video>', ["a", "b"]),
    ],
)
def test_which_attributes_are_links(html: str, targets: list) -> None:
    assert [link.target for link in links(html)] == targets


@pytest.mark.parametrize(
    ("html", "where"),
    [
        ("<style>p { background: url(a.png) }</style>", ("a.png", 2)),
        ("<style>\n\np { background: url(a.png) }</style>", ("a.png", 4)),
        ('<p style="background: url(a.png)">x</p>', ("a.png", 2)),
    ],
)
def test_addresses_in_styles(html: str, where: tuple) -> None:
    (found,) = links(f"<p>x</p>\n{html}")
    assert (found.target, found.line) == where
    assert (found.element, found.attribute) == ("style", "url()")
