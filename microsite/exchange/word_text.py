"""What a person reads in a Word document once all its tracked changes are accepted.

The elements: https://ecma-international.org/publications-and-standards/standards/ecma-376/ (part 1)
Names are compared without their namespace, since "Strict Open XML" has another one.
"""

from collections.abc import Iterator

from lxml import etree

_WRAPPERS = {"sdt", "sdtContent", "customXml", "ins", "moveTo"}
_PASSED_OVER = {"del", "moveFrom", "pPr", "rPr", "rt"}  # `rt` is how signs are pronounced
_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011"}
_NO_TEXT = {
    "AlternateContent": "a drawing",
    "drawing": "a picture",
    "pict": "a picture",
    "object": "an embedded file",
    "oMath": "a formula",
    "sym": "a sign that only its font shows",
    "tbl": "a table",
}


def name(element: etree._Element) -> str:
    """`tbl` for `<w:tbl>`."""
    return etree.QName(element).localname


def parts(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The children of those names, what a tool has wrapped included, what is deleted left out."""
    for child in element:
        if name(child) in names:
            if not _deleted(child):
                yield child
        elif name(child) in _WRAPPERS:
            yield from parts(child, *names)


def _deleted(element: etree._Element) -> bool:
    marks = ("{*}trPr/{*}del", "{*}tcPr/{*}cellDel")
    return any(element.find(mark) is not None for mark in marks)


def of(element: etree._Element) -> str:
    """The text of a cell or paragraph, a line for each paragraph.

    Raises ValueError where something stands in it that cannot be put into a text.
    """
    if name(element) == "p":
        ends = element.find("{*}pPr/{*}rPr/{*}del") is None  # else it goes on in the next one
        return _inside(element) + ("\n" if ends else "")
    return _inside(element)


def _inside(element: etree._Element) -> str:
    return "".join(_piece(child) for child in element)


def _piece(element: etree._Element) -> str:
    kind = name(element)
    if kind in _NO_TEXT:
        raise ValueError(f"{_NO_TEXT[kind]} stands in a text")
    if kind == "t":
        return element.text or ""
    return "" if kind in _PASSED_OVER else _SIGNS.get(kind) or of(element)
