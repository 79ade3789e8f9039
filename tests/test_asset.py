import pytest

from microsite import asset

SITEMAP = "<urlset>\n<url><loc> https://example.org/?a&amp;b </loc></url></urlset>"
MANIFEST = '{"start_url": ".",\n"icons": [{"src": "é.png"}, {}, 1]}'


@pytest.mark.parametrize(
    ("file", "text", "found"),
    [
        ("a.css", "\na { b: url(c.png) }", [("c.png", "style", 2)]),
        ("sitemap.xml", SITEMAP, [("https://example.org/?a&b", "loc", 2)]),
        ("sitemap-0.xml", "<loc>a</loc>", [("a", "loc", 1)]),
        ("x/manifest.json", MANIFEST, [(".", "manifest", 1), ("é.png", "manifest", 2)]),
        ("a.webmanifest", '{"icons": 1}', []),
        ("a.webmanifest", "[]", []),
        ("a.webmanifest", "{", []),
        ("a.svg", '<svg>\n<use href="b.svg#c"/></svg>', [("b.svg#c", "use", 2)]),
    ],
)
def test_links(file: str, text: str, found: list) -> None:
    page = asset.read(file, text.encode())
    assert asset.has_links(file) and page.url == file
    assert [(link.target, link.element, link.line) for link in page.links] == found


def test_a_drawing_has_ids() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"><symbol id="a"/><g id="b"><path/></g></svg>'
    assert asset.read("a.svg", drawing).anchors == {"a", "b"}


@pytest.mark.parametrize("file", ["a.js", "data.json", "feed.xml", "a.png", "css"])
def test_what_is_not_read(file: str) -> None:
    assert not asset.has_links(file)
