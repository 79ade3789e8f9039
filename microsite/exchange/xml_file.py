"""XML from outside, read without trusting it, and XML for outside, written the same each time."""

import re

from lxml import etree

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
TEXTS = {"source", "target"}
PRESERVE = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}


def parse(data: bytes) -> etree._Element:
    """The root element. Raises ValueError, naming the line, for what is no well-formed XML.

    A document type declaration is refused: no format of ours needs one, and its entities can
    fill the memory or name other files (https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing).
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        reason = re.sub(r",? ?line \d+, column \d+.*", "", error.msg or "it is no XML")
        raise ValueError(f"it is no well-formed XML: {reason} (line {line})") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("it declares a document type, which no file for translators needs")
    return root


def render(root: etree._Element) -> str:
    """The document with its declaration, indented but inside texts, where each space counts."""
    _indent(root, "\n")
    body = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _indent(element: etree._Element, end: str) -> None:
    if not len(element) or etree.QName(element).localname in TEXTS:
        return
    inner = f"{end}  "
    element.text = inner
    for child in element:
        _indent(child, inner)
        child.tail = inner
    element[-1].tail = end


def sound(text: str) -> str:
    """Without the characters that no XML document may hold."""
    return _NOT_XML.sub("", text)


def add_text(parent: etree._Element, text: str) -> None:
    """Appends text behind what the element holds."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
