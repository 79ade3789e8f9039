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
    (b"<svg><title>Not this</title></svg><title>But this</title>", "text/html", "But this"),
    (b"<title>Caf&eacute; &amp; school</title>", "text/html", "Caf\u00e9 & school"),
    (
        b"<title>A&#27;]0;&#133;b&#8238;c&#xd800;&#8232;d</title>",
        "text/html",
        "A ]0;\u2026b c\ufffd d",
    ),
    (b"", "text/html", ""),
    (b"<!-- only a comment -->", "text/html", ""),
    (b"\x00\xff\xfe", "text/html", ""),
    (b"<title>" + b"a" * 9999 + b"</title>", "text/html", "a" * document.LONGEST["title"]),
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


def test_the_first_heading_with_words_counts_and_hidden_ones_do_not():
    page = document.read(
        b"<template><h1>Not found</h1></template><noscript><h1>No scripts</h1></noscript>"
        b"<h1><img></h1><h1>A guide</h1><h1>Another</h1>",
        "text/html",
    )
    assert page.heading == "A guide" and page.text == "A guide Another"


ALL_THE_SAME = [  # what stands before the end, and the header
    (b"<div><a>" * 100_000, "text/html"),
    (b"<p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">", "text/html"),
    (b"x\x00y", "text/html"),
    (b"Se\xf1as", "text/html; charset=utf-8"),
    (b"Se\xf1as \x81", "text/html; charset=windows-1252"),
    (b"<meta charset=windows-1252>Se\xf1as \x81", "text/html"),
    (b"<?xml version='1.0' encoding='utf-16'?>Se\xf1as", "text/html"),
]


@pytest.mark.parametrize(("before", "kind"), ALL_THE_SAME)
def test_whatever_stands_before_it_the_end_is_read(before, kind):
    assert document.read(before + b"<p id=end>", kind).anchors == {"end"}
