"""The links and images of a built page: whatever on it leads to a page or a file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

# Which attributes of which element hold an address.
ADDRESSES = {
    "a": ("href",),
    "area": ("href",),
    "link": ("href",),
    "script": ("src",),
    "iframe": ("src",),
    "form": ("action",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "use": ("href", "xlink:href"),
}
# Relations that name an address and fetch nothing: the page's own, or another host's.
NOT_FETCHED = {"canonical", "preconnect", "dns-prefetch"}
SRCSET = re.compile(r"\s*([^\s,](?:\S*[^\s,])?)(?:\s[^,]*)?\s*(?:,|$)")


@dataclass(frozen=True, slots=True)
class Link:
    """`target` is the attribute as written, None where an `a` has none.

    `lang` is the language of the link's words where they are marked with one, `hreflang` what the
    link says of its target, `main` whether it stands in the page's own text.
    """

    target: str | None
    element: str
    attribute: str
    text: str
    line: int
    lang: str
    hreflang: str
    main: bool


@dataclass(frozen=True, slots=True)
class Image:
    """An `img`, or a `source` of a `picture`; `alt` and `src` are None where they are not given."""

    src: str | None
    srcset: tuple[str, ...]
    alt: str | None
    element: str
    line: int
    main: bool


def links(root: HtmlElement, main: HtmlElement) -> Iterator[Link]:
    """In the order of the page; `link` elements that only state a relation are left out."""
    in_main = set(main.iter(*ADDRESSES))
    languages = _languages(root)
    for el in root.iter(*ADDRESSES):
        tag = el.tag
        if tag == "link" and (is_alternate(el) or not NOT_FETCHED.isdisjoint(_relations(el))):
            continue
        for attribute in ADDRESSES[tag]:
            target = el.get(attribute)
            if target is None and (tag != "a" or _needs_no_target(el)):
                continue
            yield Link(
                target=target,
                element=tag,
                attribute=attribute,
                text=_name(el) if tag == "a" else el.get("alt", ""),
                line=el.sourceline or 1,
                lang=languages.get(el, ""),
                hreflang=el.get("hreflang", ""),
                main=el in in_main,
            )


def images(root: HtmlElement, main: HtmlElement) -> Iterator[Image]:
    """In the order of the page; a `source` of `video` or `audio` counts as one."""
    in_main = set(main.iter("img", "source"))
    for el in root.iter("img", "source"):
        yield Image(
            src=el.get("src"),
            srcset=tuple(SRCSET.findall(el.get("srcset", ""))),
            alt=el.get("alt"),
            element=el.tag,
            line=el.sourceline or 1,
            main=el in in_main,
        )


def is_alternate(el: HtmlElement) -> bool:
    """Whether a `link` element names the page in another language."""
    return bool(el.get("hreflang")) and "alternate" in _relations(el)


def text(el: HtmlElement) -> str:
    """All words of an element, one space between them."""
    return " ".join("".join(el.itertext()).split())


def _relations(el: HtmlElement) -> list[str]:
    return el.get("rel", "").lower().split()


def _name(el: HtmlElement) -> str:
    """What a reader would call a link: its words, else its label or the picture it carries."""
    if words := text(el) or el.get("aria-label"):
        return words
    return next((image.get("alt") for image in el.iter("img") if image.get("alt")), "")


def _needs_no_target(el: HtmlElement) -> bool:
    """An `a` without href is no fault as an anchor or as "you are here".

    Nor as an unknown resource: `resources/unknown` speaks of that.
    """
    return any(el.get(name) for name in ("id", "name", "aria-current", "data-resource"))


def _languages(root: HtmlElement) -> dict[HtmlElement, str]:
    """The language of each link that stands in, or is all in, words marked with `lang`."""
    languages = {}
    for marked in root.xpath("//body//*[@lang]"):
        for link in marked.iter("a", "area"):
            languages[link] = marked.get("lang")
        parent = marked.getparent()
        if parent.tag == "a" and text(parent) == text(marked):
            languages[parent] = marked.get("lang")
    return languages
