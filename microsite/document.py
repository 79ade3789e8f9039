"""HTML into a tree, as a browser would take it: the one place where built pages are parsed."""

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element as Element

EMPTY = b"<html><head></head><body></body></html>"


def parse(html: bytes | str) -> Element:
    """The root of a page, or of a piece of one, with a head and a body in any case.

    UTF-8 where the bytes are that, whatever they say; else as the page itself declares. What stands
    in a `template` is no part of the page, and left out.
    """
    encoding: str | None = "utf-8"
    if isinstance(html, str):
        html = html.encode()
    else:
        try:
            html.decode()
        except UnicodeDecodeError:
            encoding = None
    root = _parsed(html, encoding)
    if root is None:  # nothing in it, or comments alone
        root = _parsed(EMPTY, "utf-8")
    for name in ("body", "head"):
        if root.find(name) is None:
            root.insert(0, root.makeelement(name))
    for template in root.iter("template"):
        if template.get("shadowrootmode") is None:  # else a part of the page, not of a script
            del template[:]
    return root


def framed(root: Element) -> Iterator[tuple[int, Element]]:
    """The documents written into `<iframe srcdoc>`; their links are followed from the page's."""
    for el in root.iter("iframe"):
        if el.get("srcdoc"):
            yield el.sourceline or 1, parse(el.get("srcdoc"))


def _parsed(html: bytes, encoding: str | None) -> Element | None:
    try:
        return etree.fromstring(html, etree.HTMLParser(encoding=encoding, huge_tree=True))
    except etree.XMLSyntaxError:
        return None
