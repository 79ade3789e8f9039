import pytest

from microsite import css_urls


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("a { b: url(x.png) }", [("x.png", 1)]),
        ("\n\na { b: url( 'x.png' ),\n url(y.png) }", [("x.png", 3), ("y.png", 4)]),
        ("@import 'x.css'; @import url(y.css);", [("x.css", 1), ("y.css", 1)]),
        ("/* url(x.png)\n */ a { b: url(y.png) }", [("y.png", 2)]),
        ("a { b: url(x.png) /* never closed", [("x.png", 1)]),
        ("a::before { content: 'url(x.png)' } b { c: url(y.png) }", [("y.png", 1)]),
        ('a { b: url("x\\"y.png") }', [('x"y.png', 1)]),
        (r"a { b: url(x\20 y\29.png) }", [("x y).png", 1)]),
        (r"a { b: url(x\110000 y) }", [("x\ufffdy", 1)]),
        ("a { b: url() url('') }", []),
        ("a { b: my-url(x) }", []),
        ("a { b: c }", []),
    ],
)
def test_find(css: str, found: list) -> None:
    assert [tuple(url) for url in css_urls.find(css)] == found
