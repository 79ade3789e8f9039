"""`- Listen. {#e01}`: gives a list item its id, which attr_list leaves as text."""

import re
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

TRAILING_ID = re.compile(r"\s*\{#([\w-]+)\}\s*$")


class ItemIds(Treeprocessor):
    """Moves `{#id}` from the end of an item's own text to its `id` attribute."""

    def run(self, root: Element) -> None:
        for item in root.iter("li"):
            holder = item[0] if len(item) and item[0].tag == "p" and not _text(item) else item
            _take_id(item, holder)


def _text(item: Element) -> str:
    return (item.text or "").strip()


def _take_id(item: Element, holder: Element) -> None:
    """The last piece of text before a nested list is where the id stands."""
    inline = [child for child in holder if child.tag not in ("ul", "ol", "p")]
    text = (inline[-1].tail if inline else holder.text) or ""
    found = TRAILING_ID.search(text)
    if not found:
        return
    item.set("id", found[1])
    if inline:
        inline[-1].tail = text[: found.start()]
    else:
        holder.text = text[: found.start()]
