"""What a page does from within its own HTML: a strict Content-Security-Policy lets none of it be.

https://www.w3.org/TR/CSP3/#directive-script-src, #directive-style-src
"""

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

# https://html.spec.whatwg.org/#prepare-the-script-element: other types are data, and not run.
RUN = ("", "module", "importmap", "speculationrules")


class Inline(NamedTuple):
    """`kind` is "script", "style" or "handler", `text` what a browser would run or apply."""

    kind: str
    text: str
    line: int


def find(root: Element) -> Iterator[Inline]:
    """All of it, in the order of the page. Frames with a `srcdoc` are not looked into."""
    for el in root.iter(etree.Element):
        line = el.sourceline or 1
        if el.tag == "style" or el.tag == "script" and el.get("src") is None and _runs(el):
            yield Inline(el.tag, el.text or "", line)
        for name, value in el.items():
            if name == "style":
                yield Inline("style", value, line)
            elif name.startswith("on"):
                yield Inline("handler", value, line)


def _runs(script: Element) -> bool:
    kind = (script.get("type") or "").strip().lower()
    return kind in RUN or kind.endswith(("javascript", "ecmascript", "jscript"))
