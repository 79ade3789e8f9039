"""HTML into a tree, as a browser would take it: the one place where built pages are parsed."""

from collections.abc import Iterator

from lxml import html as lxml_html
from lxml.etree import ParserError
from lxml.html import HtmlElement


def parse(html: bytes | str) -> HtmlElement:
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
    parser = lxml_html.HTMLParser(encoding=encoding, huge_tree=True)
    try:
        root = lxml_html.document_fromstring(html, parser=parser, ensure_head_body=True)
    except ParserError:  # nothing in it, or comments alone
        empty = "<html><body></body></html>"
        root = lxml_html.document_fromstring(empty, ensure_head_body=True)
    for template in root.iter("template"):
        if template.get("shadowrootmode") is None:  # else a part of the page, not of a script
            del template[:]
    return root


def framed(root: HtmlElement) -> Iterator[tuple[int, HtmlElement]]:
    """The documents written into `<iframe srcdoc>`; their links are followed from the page's."""
    for el in root.iter("iframe"):
        if el.get("srcdoc"):
            yield el.sourceline or 1, parse(el.get("srcdoc"))
