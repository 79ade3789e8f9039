"""What is read of an HTML page on another host: enough to know it again, and to find a place."""

import re
from contextlib import suppress
from dataclasses import dataclass

from lxml import html as lxml_html
from lxml.etree import ParserError

LONGEST_TEXT = 2000  # characters of a page's words: enough to tell it from another
LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Document:
    """`text` is the beginning of the page's words, `anchors` every name a fragment can reach.

    `scripted` tells that the page loads or holds scripts, which may make more of it.
    """

    title: str
    heading: str
    text: str
    anchors: frozenset[str]
    scripted: bool


def read(body: bytes, content_type: str) -> Document:
    """The document in those bytes, whatever they hold; `content_type` is the answer's header.

    The encoding is the header's, else UTF-8 where the bytes are that, else the page's own word:
    https://html.spec.whatwg.org/#determining-the-character-encoding
    """
    parser = _parser(body, content_type)
    try:
        root = lxml_html.document_fromstring(body or b"<p>", parser=parser)
    except ParserError:  # nothing in it, or comments alone
        root = lxml_html.document_fromstring(b"<p>")
    names = {el.get("name") for el in root.iter("a", "map") if el.get("name")}
    words = root.xpath(
        "//body//text()[not(parent::script or parent::style or parent::noscript)]",
        smart_strings=False,
    )
    return Document(
        title=_one_line(root.findtext("head/title") or "")[:LONGEST_TITLE],
        heading=_one_line(" ".join(root.xpath("(//h1)[1]//text()")))[:LONGEST_TITLE],
        text=_one_line(" ".join(words))[:LONGEST_TEXT],
        anchors=frozenset(names | {el.get("id") for el in root.xpath("//*[@id]")}),
        scripted=next(root.iter("script"), None) is not None,
    )


def _parser(body: bytes, content_type: str) -> lxml_html.HTMLParser:
    named = re.search(r"charset=[\"']?([\w.:-]+)", content_type, re.IGNORECASE)
    if named:
        with suppress(LookupError):
            return lxml_html.HTMLParser(encoding=named[1])
    try:
        body.decode()
    except UnicodeDecodeError as error:
        cut = error.end == len(body) and error.start >= len(body) - 3  # in the middle of a letter
        return lxml_html.HTMLParser(encoding="utf-8" if cut else None)
    return lxml_html.HTMLParser(encoding="utf-8")


def _one_line(text: str) -> str:
    return " ".join(text.split())
