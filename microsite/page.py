"""A built page, read once: what checks, slides, workbook and packages need to know of it.

They all read the built site, so they get it translated and resolved, after any generator.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from microsite import document, image, inline, link, outline, refresh
from microsite.image import Image
from microsite.inline import Inline
from microsite.link import Link
from microsite.outline import Heading, Idea, Prompt, Resource
from microsite.refresh import Refresh

WORD = re.compile(r"\w+(?:['’-]\w+)*")


class Id(NamedTuple):
    id: str
    line: int


class Alternate(NamedTuple):
    """`<link rel="alternate" hreflang>`: the page's address in another language."""

    hreflang: str
    href: str
    line: int


class Canonical(NamedTuple):
    """`<link rel="canonical">`: the address under which the page wants to be known."""

    href: str
    line: int


class Usemap(NamedTuple):
    """A picture whose parts are links, and the `map` that it names, `#` included."""

    target: str
    line: int


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
    canonicals: tuple[Canonical, ...]
    base: str
    source: str | None
    links: tuple[Link, ...]
    ids: tuple[Id, ...]
    anchors: frozenset[str]
    images: tuple[Image, ...]
    alternates: tuple[Alternate, ...]
    refresh: Refresh | None
    maps: frozenset[str]
    usemaps: tuple[Usemap, ...]
    inline: tuple[Inline, ...]
    headings: tuple[Heading, ...]
    ideas: tuple[Idea, ...]
    prompts: tuple[Prompt, ...]
    resources: tuple[Resource, ...]
    words: int

    @property
    def canonical(self) -> str:
        """The first canonical address, empty where there is none."""
        return self.canonicals[0].href if self.canonicals else ""

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
        root = document.parse(html)
        main = next(root.iter("main"), None)
        if main is None:
            main = next(iter(root.xpath("//*[@role='main']")), root.find("body"))
        refreshed = refresh.read(root)
        ids = tuple(
            Id(el.get("id"), el.sourceline or 1)
            for el in root.iter(etree.Element)
            if el.get("id") is not None
        )
        names = {el.get("name") for el in root.iter("a") if el.get("name")}
        return cls(
            url=url,
            lang=(root.get("lang") or lang).strip(),
            dir=root.get("dir") or "",
            title=" ".join((root.findtext("head/title") or "").split()),
            canonicals=tuple(
                Canonical(el.get("href", "").strip(), el.sourceline or 1)
                for el in root.iter("link")
                if "canonical" in el.get("rel", "").lower().split()
            ),
            base=_first(root, "//base/@href"),
            source=_first(root, "//meta[@name='source']/@content") or source,
            links=tuple(_links(root, main, refreshed)),
            ids=ids,
            anchors=frozenset(names.union(id for id, _ in ids)),
            images=tuple(_images(root, main)),
            alternates=tuple(
                Alternate(el.get("hreflang"), el.get("href", "").strip(), el.sourceline or 1)
                for el in root.iter("link")
                if link.is_alternate(el)
            ),
            refresh=refreshed,
            maps=frozenset(el.get("name", "") for el in root.iter("map")),
            usemaps=tuple(
                Usemap(el.get("usemap"), el.sourceline or 1)
                for el in root.iter("img", "object")
                if el.get("usemap") is not None
            ),
            inline=tuple(inline.find(root)),
            headings=tuple(outline.headings(main)),
            ideas=tuple(outline.ideas(main)),
            prompts=tuple(outline.prompts(main)),
            resources=tuple(outline.resources(main)),
            words=len(WORD.findall(" ".join(_texts(main)))),
        )


def _first(root: Element, path: str) -> str:
    return next((str(value).strip() for value in root.xpath(path)), "")


def _texts(main: Element) -> Iterator[str]:
    """All text but that of scripts. XPath would sort it, and take seconds for a long page."""
    for el in main.iter():
        if isinstance(el.tag, str) and el.tag != "script":
            yield el.text or ""
        if el is not main:
            yield el.tail or ""


def _links(root: Element, main: Element, refreshed: Refresh | None) -> Iterator[Link]:
    yield from link.links(root, main)
    yield from link.in_styles(root, main)
    if refreshed and refreshed.target:
        yield Link(refreshed.target, "meta", "refresh", "", refreshed.line, "", "", False)
    for line, inner in document.framed(root):
        for inside in link.links(inner, inner):
            if not (inside.target or "").startswith("#"):  # its own page's, and that has no name
                yield inside._replace(line=line, main=False)


def _images(root: Element, main: Element) -> Iterator[Image]:
    yield from image.images(root, main)
    for line, inner in document.framed(root):
        for inside in image.images(inner, inner):
            yield inside._replace(line=line, main=False)
