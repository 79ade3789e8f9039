import pytest

from microsite import document
from microsite.page import Page


@pytest.mark.parametrize(
    "html",
    [
        "<title>é</title>",
        "\ufeff<title>é</title>",
        '<?xml version="1.0" encoding="latin-1"?><html><title>é</title></html>',
        "<title>é</title>".encode(),
        "\ufeff<title>é</title>".encode(),
        '<meta charset="iso-8859-1"><title>é</title>'.encode(),  # says so wrongly
        '<meta charset="iso-8859-1"><title>é</title>'.encode("iso-8859-1"),
        "<title>é</title>".encode("iso-8859-1"),
        "<title>é</title>".encode("utf-16"),
    ],
)
def test_encodings(html: bytes | str) -> None:
    assert Page.from_html(html).title == "é"


@pytest.mark.parametrize("html", ["", "  ", "<!-- nothing -->", b"", "\x00"])
def test_nothing_is_a_page_too(html: bytes | str) -> None:
    root = document.parse(html)
    assert root.find("head") is not None and root.find("body") is not None


def test_what_waits_in_a_template_is_left_out() -> None:
    root = document.parse(
        '<template><p id="a"></template><template shadowrootmode="open"><p id="b">'
    )
    assert root.xpath("//@id") == ["b"]
