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
    ("srcset", "candidates"),
    [
        ("a.png", ("a.png",)),
        ("a.png 1x, b.png 2x", ("a.png", "b.png")),
        ("a.png 1x,b.png 2x", ("a.png", "b.png")),
        ("a.png, b.png 2x", ("a.png", "b.png")),
        ("\n a.png 480w,\n b.png 800w\n", ("a.png", "b.png")),
        ("data:image/png;base64,AA== 1x, b,c.png 2x", ("data:image/png;base64,AA==", "b,c.png")),
        ("x 1x, y 2x", ("x", "y")),
        ("", ()),
    ],
)
def test_srcset(srcset: str, candidates: tuple) -> None:
    (image,) = Page.from_html(f'<img srcset="{srcset}" alt="">').images
    assert image.srcset == candidates
    assert (image.src, image.alt, image.element) == (None, "", "img")
