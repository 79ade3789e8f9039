"""XLIFF 2.0, for newer tools: one file for a language.

The format: https://docs.oasis-open.org/xliff/xliff-core/v2.0/os/xliff-core-v2.0-os.html
"""

from itertools import groupby

from lxml import etree

from microsite.exchange import codes
from microsite.exchange.delivery import Delivery, Received
from microsite.exchange.unit import SITE, Texts, Unit
from microsite.exchange.xml_file import PRESERVE, add_text, render, sound

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
FUZZY = "gettext:fuzzy"
STATES = {
    "translated": {"state": "translated"},
    "fuzzy": {"state": "initial", "subState": FUZZY},
    "needs-translation": {"state": "initial"},
}


def write(texts: Texts) -> str:
    """The document, a `<file>` a page; a code is a `<ph>` whose text stands in `<originalData>`."""
    attributes = {"version": "2.0", "srcLang": texts.source, "trgLang": texts.lang}
    root = etree.Element(_tag("xliff"), attributes, nsmap={None: NAMESPACE})
    for number, (page, of_page) in enumerate(groupby(texts.units, key=lambda u: u.page), start=1):
        original = page if page == SITE else f"docs/{page}"
        file = etree.SubElement(root, _tag("file"), {"id": f"f{number}", "original": original})
        for unit in of_page:
            _add(file, unit)
    return render(root)


def _add(file: etree._Element, unit: Unit) -> None:
    element = etree.SubElement(file, _tag("unit"), {"id": unit.id, **PRESERVE})
    if unit.notes:
        notes = etree.SubElement(element, _tag("notes"))
        for note in unit.notes:
            etree.SubElement(notes, _tag("note")).text = sound(note)
    if found := codes.of(sound(unit.english)):
        data = etree.SubElement(element, _tag("originalData"))
        for number, code in enumerate(found, start=1):
            etree.SubElement(data, _tag("data"), {"id": f"d{number}"}).text = code
    segment = etree.SubElement(element, _tag("segment"), STATES[unit.state])
    for name, text in (("source", unit.english), ("target", unit.text)):
        if text:
            _fill(etree.SubElement(segment, _tag(name)), unit.english, text)


def _fill(element: etree._Element, english: str, text: str) -> None:
    for part, number in codes.numbered(sound(english), sound(text)):
        if number:
            attributes = {"id": str(number), "dataRef": f"d{number}", "canDelete": "no"}
            etree.SubElement(element, _tag("ph"), attributes)
        else:
            add_text(element, part)


def read(root: etree._Element) -> Delivery:
    """What the document holds, the segments that a tool made of a unit joined again."""
    units = root.iter(_tag("unit"))
    received = tuple(_received(unit) for unit in units)
    return Delivery(root.get("srcLang", ""), root.get("trgLang", ""), received)


def _received(unit: etree._Element) -> Received:
    held = unit.findall(f"{_tag('originalData')}/{_tag('data')}")
    data = {e.get("id", ""): _text(e, {}) for e in held}
    english, text, fuzzy = "", "", False
    parts = [e for e in unit if e.tag in (_tag("segment"), _tag("ignorable"))]
    for part in parts:
        source, target = part.find(_tag("source")), part.find(_tag("target"))
        english += _text(source, data)
        copied = part.tag == _tag("ignorable") and target is None
        text += _text(source if copied else target, data)
        # A tool that does not know the finer state leaves it behind when it changes the state.
        fuzzy |= part.get("subState") == FUZZY and part.get("state", "initial") == "initial"
    if not any(part.find(_tag("target")) is not None for part in parts):
        text = ""  # nothing but the spaces between segments
    return Received(unit.get("id", ""), english, text, fuzzy, unit.sourceline or 1)


def _text(element: etree._Element | None, data: dict[str, str]) -> str:
    """The text of an element with its codes; `data` are the codes by their ids."""
    if element is None:
        return ""
    if element.tag == _tag("cp"):  # a character that XML cannot hold
        return _character(element.get("hex", ""))
    begin, end = element.get("dataRefStart", ""), element.get("dataRefEnd", "")
    parts = [data.get(element.get("dataRef", begin), ""), element.text or ""]
    for child in element:
        parts += [_text(child, data), child.tail or ""]
    return "".join([*parts, data.get(end, "")])


def _character(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
