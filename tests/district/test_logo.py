"""What a logo may hold: a drawing, and nothing that runs or fetches."""

import pytest

from microsite.district import logo
from microsite.district.logo import Size

HEAD = """<svg xmlns="http://www.w3.org/2000/svg"
xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 120 40\""""
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (300).to_bytes(4) + (100).to_bytes(4) + b"\x08\x06"


def svg(body: str, attributes: str = "") -> bytes:
    return f"{HEAD} {attributes}>\n{body}\n</svg>".encode()


SOUND = [
    '<path d="M0 0h9" fill="url(#a)" style="stroke:url(\'#b\')"/>',
    '<style>.a{fill:url( "#c" )}</style>',
    '<use x:href="#a"/><g filter="url(#f)"/><filter id="f"><feGaussianBlur/></filter>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    "<!-- drawn by hand --><title>A &amp; B</title>",
    '<i:grid xmlns:i="http://www.inkscape.org/namespaces/inkscape" x="1"/>',
]
UNSAFE = [
    ("<script>alert(1)</script>", '"script"'),
    ("<path onclick='a()'/>", '"onclick"'),
    ("<path ONLOAD='a()'/>", '"ONLOAD"'),
    ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", '"foreignObject"'),
    ("<s xmlns='http://www.w3.org/1999/xhtml'/>", '"s"'),
    ("<a x:href='#b'><path/></a>", '"a"'),
    ("<set attributeName='href' to='javascript:a()'/>", '"set"'),
    ("<animate attributeName='fill'/>", '"animate"'),
    ("<iframe src='#'/>", '"iframe"'),
    ("<use href='https://example.org/a.svg#b'/>", "https://example.org/a.svg#b"),
    ("<use x:href=' javascript:a()'/>", "javascript"),
    ("<image x:href='photo.png'/>", "photo.png"),
    ("<image href='data:image/svg+xml;base64,PHN2Zz4='/>", "data:image/svg+xml"),
    ("<image href='data:text/html,a'/>", "data:text/html"),
    ("<g xml:base='https://example.org/'/>", "https://example.org/"),
    ("<path fill='url(https://example.org/a#b)'/>", '"fill"'),
    ("<path style='fill:URL( \"//example.org/a\")'/>", '"style"'),
    ("<path style='background:url(data:image/svg+xml,a)'/>", '"style"'),
    ("<style>@import 'https://example.org/a.css';</style>", '"style"'),
    ("<style><![CDATA[@IMPORT url(#a)]]></style>", '"style"'),
    ("<style>.a{background:image-set('a.png' 1x)}</style>", '"style"'),
    ("<style>.a{fill:u\\72l(https://example.org/)}</style>", "escape"),
    ("<?xml-stylesheet href='a.css'?>", "xml-stylesheet"),
]


@pytest.mark.parametrize("body", SOUND)
def test_a_drawing_is_sound(body):
    assert logo.flaws("logo.svg", svg(body)) == []


@pytest.mark.parametrize(("body", "what"), UNSAFE)
def test_what_runs_or_fetches_is_refused_at_its_line(body, what):
    found = logo.flaws("logo.svg", svg(body))
    assert found and found[0].line == 3 and what in found[0].what


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("logo.svg", svg("", "onload='a()'"), '"onload"'),
        ("logo.svg", b"<?xml-stylesheet href='a'?>" + svg(""), "xml-stylesheet"),
        ("logo.svg", svg("") + b"<?php a ?>", "php"),
        ("logo.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;"), "an entity"),
        ("logo.svg", b"<!DOCTYPE svg [<!ENTITY % a SYSTEM 'file:///a'>]>" + svg(""), "an entity"),
        ("logo.svg", b"", "cannot be read"),
        ("logo.svg", b"<svg", "cannot be read"),
        ("logo.svg", b"<html/>", "no drawing"),
        ("logo.svg", b"<svg viewBox='0 0 1 1'/>", "no drawing"),
        ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "viewBox"),
        ("logo.svg", svg("").replace(b"120 40", b"0 40"), "viewBox"),
        ("logo.svg", svg("").replace(b"0 0 120 40", b"a"), "viewBox"),
        ("logo.svg", b"<a>" * 5000, "cannot be read"),
        ("logo.png", svg(""), "PNG"),
        ("logo.png", PNG[:20], "PNG"),
        ("logo.jpg", PNG, "neither"),
        ("logo", PNG, "neither"),
    ],
)
def test_what_is_no_drawing_is_refused(name, data, what):
    found = logo.flaws(name, data)
    assert found and what in found[0].what


def test_a_document_type_alone_is_sound():
    dtd = b"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"
    kind = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "%s">' % dtd
    assert logo.flaws("Logo.SVG", kind + svg("")) == []


@pytest.mark.parametrize(
    ("name", "data", "size"),
    [
        ("a.svg", svg(""), Size(96, 32)),
        ("a.svg", svg("").replace(b"0 0 120 40", b"0,0,1.5,1"), Size(48, 32)),
        ("a.svg", b'<svg width="20px" height="10"/>', Size(64, 32)),
        ("a.png", PNG, Size(96, 32)),
    ],
)
def test_the_size_has_the_shape_of_the_drawing(name, data, size):
    assert logo.size(name, data) == size
