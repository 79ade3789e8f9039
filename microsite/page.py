"""A built page, read once: what checks, slides, workbook and packages need to know of it.

They all read the built site, so they get it translated and resolved, after any generator.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import html as lxml_html
from lxml.etree import ParserError
from lxml.html import HtmlElement

from microsite import link
from microsite.link import Image, Link

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WORD = re.compile(r"\w+(?:['’-]\w+)*")


class Id(NamedTuple):
    id: str
    line: int


class Alternate(NamedTuple):
    """`<link rel="alternate" hreflang>`: the page's address in another language."""

    hreflang: str
    href: str
    line: int


class Heading(NamedTuple):
    level: int
    text: str
    id: str


class Idea(NamedTuple):
    """A list item of the page's own text that has an id."""

    id: str
    text: str


class Resource(NamedTuple):
    id: str
    href: str
    text: str


class Prompt(NamedTuple):
    """A pause-and-reflect block; `minutes` is 0 where the page does not say."""

    id: str
    title: str
    minutes: int
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """`url` is relative to the site's root, not percent-encoded, such as `es/principles/empathy/`.

    `source` is the Markdown file that the page was made from (`docs/principles/empathy.md`), None
    where the page does not say; `anchors` are all names that a fragment can reach. Lines count from
    1 and stop at 65,535, as libxml2 does.
    """

    url: str
    lang: str
    dir: str
    title: str
    canonical: str
    base: str
    source: str | None
    links: tuple[Link, ...]
    ids: tuple[Id, ...]
    anchors: frozenset[str]
    images: tuple[Image, ...]
    alternates: tuple[Alternate, ...]
    headings: tuple[Heading, ...]
    ideas: tuple[Idea, ...]
    prompts: tuple[Prompt, ...]
    resources: tuple[Resource, ...]
    words: int

    @property
    def file(self) -> str:
        """The page's file, relative to the site's folder."""
        return f"{self.url}index.html" if self.url.endswith("/") or not self.url else self.url

    @property
    def prefix(self) -> str:
        """The folder of the page's language, such as `es/`; empty for the default language."""
        first, slash, _ = self.url.partition("/")
        lang = f"{self.lang}-".lower()
        return f"{first}/" if slash and lang.startswith(f"{first}-".lower()) else ""

    @property
    def key(self) -> str:
        """What the page is called in every language: its URL without the language's folder."""
        return self.url.removeprefix(self.prefix)

    @classmethod
    def from_html(
        cls, html: bytes | str, url: str = "", source: str | None = None, lang: str = ""
    ) -> "Page":
        """Reads a whole page, or a piece of one: then all of it counts as the page's own text.

        `source` and `lang` stand where the HTML itself does not name them.
        """
        root = _parse(html)
        main = root.find(".//main")
        if main is None:
            main = root.find("body")
        ids = tuple(Id(el.get("id"), el.sourceline or 1) for el in root.xpath("//*[@id]"))
        names = {el.get("name") for el in root.iter("a") if el.get("name")}
        return cls(
            url=url,
            lang=root.get("lang") or lang,
            dir=root.get("dir") or "",
            title=" ".join((root.findtext("head/title") or "").split()),
            canonical=_first(root, "//link[@rel='canonical']/@href"),
            base=_first(root, "//base/@href"),
            source=_first(root, "//meta[@name='source']/@content") or source,
            links=tuple(link.links(root, main)),
            ids=ids,
            anchors=frozenset(names.union(id for id, _ in ids)),
            images=tuple(link.images(root, main)),
            alternates=tuple(
                Alternate(el.get("hreflang"), el.get("href", "").strip(), el.sourceline or 1)
                for el in root.iter("link")
                if link.is_alternate(el)
            ),
            headings=tuple(
                Heading(int(el.tag[1]), _heading_text(el), el.get("id", ""))
                for el in main.iter(*HEADINGS)
            ),
            ideas=tuple(
                Idea(el.get("id"), link.text(el))
                for el in main.iter("li")
                if el.get("id") and not el.get("id").startswith("fn:")  # not a footnote
            ),
            prompts=tuple(_prompts(main)),
            resources=tuple(_resources(main)),
            words=len(WORD.findall(" ".join(main.xpath(".//text()[not(parent::script)]")))),
        )


def _parse(html: bytes | str) -> HtmlElement:
    """UTF-8 where the bytes are that, whatever they say; else as the page itself declares."""
    encoding: str | None = "utf-8"
    if isinstance(html, str):
        html = html.encode()
    else:
        try:
            html.decode()
        except UnicodeDecodeError:
            encoding = None
    parser = lxml_html.HTMLParser(encoding=encoding, huge_tree=True)
    try:
        return lxml_html.document_fromstring(html, parser=parser, ensure_head_body=True)
    except ParserError:  # nothing in it, or comments alone
        empty = "<html><body></body></html>"
        return lxml_html.document_fromstring(empty, ensure_head_body=True)


def _first(root: HtmlElement, path: str) -> str:
    return next((str(value).strip() for value in root.xpath(path)), "")


def _heading_text(el: HtmlElement) -> str:
    """Without the sign that links a heading to itself."""
    signs = [sign for sign in el.iter("a") if "headerlink" in sign.get("class", "").split()]
    return link.text(el).removesuffix("".join(map(link.text, signs))).rstrip()


def _prompts(main: HtmlElement) -> Iterator[Prompt]:
    for section in main.iter("section"):
        if section.get("data-prompt"):
            minutes = section.get("data-minutes", "")
            heading = next(section.iter(*HEADINGS), None)
            yield Prompt(
                id=section.get("data-prompt"),
                title="" if heading is None else _heading_text(heading),
                minutes=int(minutes) if minutes.isdecimal() else 0,
                items=tuple(link.text(item) for item in section.iter("li")),
            )


def _resources(main: HtmlElement) -> Iterator[Resource]:
    seen = set()
    for el in main.iter("a"):
        id = el.get("data-resource")
        if id and id not in seen:
            seen.add(id)
            yield Resource(id, el.get("href", ""), link.text(el))
