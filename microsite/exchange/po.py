"""One PO file for a whole language, for Weblate, Crowdin and Poedit.

The context of each text is its page, so that one English text may be two in another language.
"""

from collections.abc import Iterator
from pathlib import Path

import polib

from microsite import catalog
from microsite.exchange import codes
from microsite.exchange.delivery import Delivery, Received
from microsite.exchange.unit import Texts, Unit, name


def write(texts: Texts) -> str:
    """The file's content, its plural forms those of the language's own files."""
    po = catalog.new(texts.lang)
    po.metadata |= {"Plural-Forms": texts.plural_forms, "X-Source-Language": texts.source}
    entries: dict[tuple[str, str, str], polib.POEntry] = {}
    for unit in texts.units:
        key = (unit.page, unit.msgid, unit.msgid_plural)
        if key not in entries:
            entries[key] = _entry(unit)
            po.append(entries[key])
        entry = entries[key]
        if unit.form is None:
            entry.msgstr = unit.text
        else:
            entry.msgstr_plural[unit.form] = unit.text
        if unit.state == "fuzzy" and not entry.fuzzy:
            entry.flags.insert(0, "fuzzy")
            entry.previous_msgid = unit.previous or None
    return catalog.render(po)


def _entry(unit: Unit) -> polib.POEntry:
    entry = polib.POEntry(
        msgctxt=unit.page,
        msgid=unit.msgid,
        msgid_plural=unit.msgid_plural,
        comment=unit.kinds,
    )
    if any("%(" in code for code in codes.of(unit.msgid + unit.msgid_plural)):
        entry.flags.append("python-format")
    return entry


def read(path: Path) -> Delivery:
    """What the file holds; obsolete texts are left out. Raises ValueError as `catalog.parse` does.

    Headers other than the language are not taken: nobody is named a reviewer by a tool.
    """
    po = catalog.parse(path)
    received = tuple(found for entry in po if not entry.obsolete for found in _received(entry))
    source, lang = (po.metadata.get(key, "") for key in ("X-Source-Language", "Language"))
    return Delivery(source, lang, received)


def _received(entry: polib.POEntry) -> Iterator[Received]:
    page, line = entry.msgctxt or "", entry.linenum or 1
    if not entry.msgid_plural:
        id = name(page, entry.msgid)
        yield Received(id, entry.msgid, entry.msgstr, entry.fuzzy, line)
    for form, text in entry.msgstr_plural.items():
        id = name(page, entry.msgid, entry.msgid_plural, form)
        yield Received(id, "", text, entry.fuzzy, line)
