"""What is read of an HTML page on another host: enough to know it again, and to find a place.

No tree is built: libxml2 ends one at a depth of 256, and takes minutes for an element with 200,000
attributes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from microsite.web import encoding

# Characters that are kept; of a page's words as many as stand beyond the menus of a large site.
LONGEST = {"title": 300, "h1": 300, "body": 20_000}
TAKEN_TO = {"title": ("title",), "h1": ("h1", "body"), "body": ("body",)}
SPACES = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
UNSEEN = {"script", "style", "noscript", "template", "svg"}


@dataclass(frozen=True, slots=True)
class Document:
    """`text` is the beginning of the page's words, `anchors` every name a fragment can reach.

    `canonical` is the address that the page gives as its own, as written, else empty.
    `scripted` tells that the page loads or holds scripts, which may make more of it. Titles and
    words hold no control characters.
    """

    title: str
    heading: str
    text: str
    anchors: frozenset[str]
    scripted: bool
    canonical: str = ""


def read(body: bytes, content_type: str) -> Document:
    """The document in those bytes, whatever they hold; `content_type` is the answer's header."""
    clean = encoding.text(body, content_type).encode("utf-8")
    parser = etree.HTMLParser(target=_Reader(), encoding="utf-8")
    return etree.fromstring(clean or b"<p>", parser)


class _Reader:
    """Takes in the parser's events, and gives the document at their end."""

    def __init__(self) -> None:
        self._anchors: set[str] = set()
        self._words: dict[str, list[str]] = {name: [] for name in LONGEST}
        self._within = "body"
        self._unseen = 0  # how many elements deep in what is not shown
        self._scripted = False
        self._canonical = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._anchors.add(attributes.get("id", ""))
        if tag in ("a", "map"):
            self._anchors.add(attributes.get("name", ""))
        if tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self._canonical = attributes.get("href", "")
        self._scripted |= tag == "script"
        self.data(" ")
        self._unseen += tag in UNSEEN
        if tag in ("title", "h1") and not self._words[tag]:
            self._within = tag

    def end(self, tag: str) -> None:
        self.data(" ")
        self._unseen -= tag in UNSEEN
        if tag == self._within:
            self._within = "body"

    def data(self, text: str) -> None:
        """One text may come in pieces, cut at each entity; spaces part the texts of elements."""
        for place in () if self._unseen else TAKEN_TO[self._within]:
            if self._words[place] or not text.isspace():
                self._words[place].append(SPACES.sub(" ", text))

    def close(self) -> Document:
        title, heading, text = (
            " ".join("".join(words).split())[: LONGEST[place]]
            for place, words in self._words.items()
        )
        anchors = frozenset(self._anchors - {""})
        return Document(title, heading, text, anchors, self._scripted, self._canonical)
