"""Paragraphs for a Word document: codes in a style of their own, each run in its language.

Properties stand in the order of the schema, which Word insists on.
"""

from collections.abc import Iterator

from lxml import etree

from microsite.exchange import codes
from microsite.exchange.word_language import Writing
from microsite.exchange.xml_file import PRESERVE, sound

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CODE = "TextCode"  # the style's id


def element(name: str, *children: etree._Element, **attributes: str) -> etree._Element:
    """`element("jc", val="end")` for `<w:jc w:val="end"/>`."""
    prefix = f"{{{NAMESPACE}}}"
    made = etree.Element(
        prefix + name,
        {prefix + key: value for key, value in attributes.items()},
        nsmap={"w": NAMESPACE},
    )
    made.extend(children)
    return made


def paragraph(text: str, style: str) -> etree._Element:
    """A paragraph in that style, such as a note: nobody is asked to translate it."""
    return element("p", element("pPr", element("pStyle", val=style)), _run(text))


def of_text(text: str, written: Writing) -> etree._Element:
    """A text in a language; an empty one so that what is typed there will be in it."""
    direction = [element("bidi")] if written.right_to_left else []
    mark = element("rPr", *_language(written))
    runs = (_run(part, *_properties(code, written)) for part, code in codes.split(text))
    return element("p", element("pPr", *direction, mark), *runs)


def _properties(code: bool, written: Writing) -> list[etree._Element]:
    if code:
        return [element("rStyle", val=CODE), element("noProof")]
    return list(_language(written))


def _language(written: Writing) -> Iterator[etree._Element]:
    """https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.languages"""
    if written.font:
        slot = "cs" if written.kind == "bidi" else written.kind
        yield element("rFonts", **{slot: written.font})
    if written.kind == "bidi":
        yield element("rtl" if written.right_to_left else "cs")
    yield element("lang", **{written.kind: written.tag})


def _run(text: str, *properties: etree._Element) -> etree._Element:
    words = element("t")
    words.text = sound(text)
    words.attrib.update(PRESERVE)
    return element("r", element("rPr", *properties), words)
