import pytest

from microsite.web import document

TITLES = [  # body, Content-Type, title
    (b"<title>Plain</title>", "text/html", "Plain"),
    (b"<title>\n  Two\n  lines </title>", "text/html", "Two lines"),
    ("<title>Señas</title>".encode(), "text/html", "Señas"),
    ("<title>Señas</title>".encode("latin-1"), "text/html; charset=ISO-8859-1", "Señas"),
    ("<meta charset=latin1><title>Señas</title>".encode("latin-1"), "text/html", "Señas"),
    ("<title>Señas</title>".encode(), 'text/html; charset="UTF-8"', "Señas"),
    ("<title>家庭</title>".encode("gbk"), "text/html; charset=gbk", "家庭"),
    ("<title>家庭</title>".encode(), "text/html; charset=nonsense", "家庭"),
    ("<title>Привет</title>".encode("cp1251"), "text/html; charset=windows-1251", "Привет"),
    ("<title>Señas</title>é".encode()[:-1], "text/html", "Señas"),
    (b"<title>A</title>", "text/html; charset=zip", "A"),
    (b"<svg><title>Not this</title></svg>", "text/html", ""),
    (b"", "text/html", ""),
    (b"<!-- only a comment -->", "text/html", ""),
    (b"\x00\xff\xfe", "text/html", ""),
    (b"<title>" + b"a" * 9999 + b"</title>", "text/html", "a" * document.LONGEST_TITLE),
]


@pytest.mark.parametrize(("body", "kind", "title"), TITLES)
def test_title(body, kind, title):
    assert document.read(body, kind).title == title


def test_heading_text_and_anchors():
    page = document.read(
        b'<style>a{}</style><h1 id="top-1">A <b>guide</b></h1><p>For  families.<script>x()</script>'
        b'<a name="old">Old</a><map name="m"></map><h1>Another</h1>',
        "text/html",
    )
    assert page.heading == "A guide"
    assert page.text == "A guide For families. Old Another"
    assert page.anchors == {"top-1", "old", "m"}
    assert page.scripted


def test_a_page_nested_without_measure_is_read_all_the_same():
    document.read(b"<div><a>" * 100_000, "text/html")
