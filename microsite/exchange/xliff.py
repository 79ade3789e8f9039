"""XLIFF 1.2, which nearly every tool of translation agencies reads: one file for a language.

The format: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
"""

from itertools import groupby

from lxml import etree

from microsite.exchange import codes
from microsite.exchange.delivery import Delivery, Received
from microsite.exchange.unit import SITE, Texts, Unit
from microsite.exchange.xml_file import PRESERVE, add_text, render, sound

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
STATES = {
    "translated": "translated",
    "fuzzy": "needs-review-translation",
    "needs-translation": "needs-translation",
}
# Tools that leave a state as it was, or write none, still deliver a text: only these ask to look.
FUZZY = {
    "needs-adaptation",
    "needs-l10n",
    "needs-review-adaptation",
    "needs-review-l10n",
    "needs-review-translation",
}
_CODED = {"ph", "bpt", "ept", "it"}  # elements that hold a code of the original


def write(texts: Texts) -> str:
    """The document, a `<file>` a page; codes stand in `<ph>`, so that the text is all there."""
    root = etree.Element(_tag("xliff"), {"version": "1.2"}, nsmap={None: NAMESPACE})
    for page, of_page in groupby(texts.units, key=lambda unit: unit.page):
        attributes = {
            "original": page if page == SITE else f"docs/{page}",
            "source-language": texts.source,
            "target-language": texts.lang,
            "datatype": "plaintext",
        }
        file = etree.SubElement(root, _tag("file"), attributes)
        body = etree.SubElement(file, _tag("body"))
        for unit in of_page:
            _add(body, unit)
    return render(root)


def _add(body: etree._Element, unit: Unit) -> None:
    element = etree.SubElement(body, _tag("trans-unit"), {"id": unit.id, **PRESERVE})
    _fill(etree.SubElement(element, _tag("source")), unit.english, unit.english)
    target = etree.SubElement(element, _tag("target"), {"state": STATES[unit.state]})
    _fill(target, unit.english, unit.text)
    for note in unit.notes:
        etree.SubElement(element, _tag("note")).text = sound(note)


def _fill(element: etree._Element, english: str, text: str) -> None:
    for part, number in codes.numbered(english, sound(text)):
        if number:
            etree.SubElement(element, _tag("ph"), {"id": str(number)}).text = part
        else:
            add_text(element, part)


def read(root: etree._Element) -> Delivery:
    """What the document holds. Raises ValueError where its `<file>`s are of several languages."""
    files = root.findall(_tag("file"))
    pairs = {(file.get("source-language", ""), file.get("target-language", "")) for file in files}
    if len(pairs) > 1:
        raise ValueError("its <file> elements are not all of the same two languages")
    source, lang = pairs.pop() if pairs else ("", "")
    found = (unit for file in files for unit in file.iter(_tag("trans-unit")))
    return Delivery(source, lang, tuple(_received(unit) for unit in found))


def _received(unit: etree._Element) -> Received:
    source, target = unit.find(_tag("source")), unit.find(_tag("target"))
    known = _known(source)
    return Received(
        unit.get("id", ""),
        _text(source, known),
        _text(target, known),
        target is not None and target.get("state") in FUZZY,
        unit.sourceline or 1,
    )


def _known(source: etree._Element | None) -> dict[str, str]:
    """The codes of the English by their ids: some tools send back only the id."""
    if source is None:
        return {}
    found = (e for e in source.iter() if _name(e) in _CODED)
    return {e.get("id", ""): "".join(e.itertext()) for e in found}


def _text(element: etree._Element | None, known: dict[str, str]) -> str:
    if element is None:
        return ""
    if _name(element) in _CODED | {"x"} and not "".join(element.itertext()):
        return known.get(element.get("id", ""), "")
    parts = [element.text or ""]
    for child in element:
        parts += [_text(child, known), child.tail or ""]
    return "".join(parts)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
