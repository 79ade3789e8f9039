"""The links of a built page: whatever on it leads to a page or fetches a file, images apart."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

from microsite import css_urls
from microsite.image import candidates

SVG = ("href", "xlink:href")
# Which attributes of which element hold an address: https://html.spec.whatwg.org/#attributes-3,
# https://www.w3.org/TR/SVG2/linking.html. The parser writes all names in small letters.
ADDRESSES = {
    "a": SVG,
    "area": ("href",),
    "link": ("href", "imagesrcset"),
    "script": ("src", *SVG),
    "iframe": ("src",),
    "frame": ("src",),
    "form": ("action",),
    "button": ("formaction",),
    "input": ("src", "formaction"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "body": ("background",),
    "blockquote": ("cite",),
    "q": ("cite",),
    "ins": ("cite",),
    "del": ("cite",),
    "use": SVG,
    "image": SVG,
    "feimage": SVG,
    "textpath": SVG,
    "mpath": SVG,
    "meta": ("content",),
}
# Relations that name an address and fetch nothing: the page's own, or another host's.
NOT_FETCHED = {"canonical", "preconnect", "dns-prefetch"}
# Marks of an `a` without a target that is meant so.
PLACEHOLDER = {"id", "name", "class", "role", "tabindex", "onclick"}
# What a page says of itself to others: https://ogp.me/. The address of a page is no file to fetch.
SHARED = {"og:image", "og:image:url", "og:video", "og:audio", "twitter:image", "og:url"}


class Link(NamedTuple):
    """`target` is the attribute as written, None where an `a` has none.

    `lang` is the language of the link's words where they are marked with one, `hreflang` what the
    link says of its target, `main` whether it stands in the page's own text. `element` is "style"
    for an address in CSS.
    """

    target: str | None
    element: str
    attribute: str
    text: str
    line: int
    lang: str
    hreflang: str
    main: bool


def links(root: Element, main: Element) -> Iterator[Link]:
    """In the order of the page; `link` elements that only state a relation are left out."""
    in_main = list(main.iter(*ADDRESSES))
    first = in_main[0] if in_main else None
    left = 0  # of those in the page's own text, which stand together
    languages = _languages(root)
    for el in root.iter(*ADDRESSES):
        left = len(in_main) if el is first else left - 1
        tag = el.tag
        if tag == "a":
            target, attribute, text = el.get("href"), "href", _name(el)
            if target is None:
                target, attribute = el.get("xlink:href"), "xlink:href"
            if target is None and _needs_no_target(el):
                continue
            found = [(attribute, target)]
        elif _states_only(el):
            continue
        else:
            text = el.get("alt", "")
            found = _addresses(el)
        line, lang, hreflang = el.sourceline or 1, languages.get(el, ""), el.get("hreflang", "")
        for attribute, target in found:
            yield Link(target, tag, attribute, text, line, lang, hreflang, left > 0)


def in_styles(root: Element, main: Element) -> Iterator[Link]:
    """The addresses in `<style>` and in `style=` attributes."""
    texts = [(el, el.text or "") for el in root.iter("style")]
    texts += [(el, el.get("style")) for el in root.xpath("//*[contains(@style, '(')]")]
    in_main = set(main.iter()) if texts else ()
    for el, css in texts:
        for target, line in css_urls.find(css):
            line += (el.sourceline or 1) - 1
            yield Link(target, "style", "url()", "", line, "", "", el in in_main)


def is_alternate(el: Element) -> bool:
    """Whether a `link` element names the page in another language."""
    return bool(el.get("hreflang")) and "alternate" in _relations(el)


def text(el: Element) -> str:
    """All words of an element, one space between them."""
    words = "".join(el.itertext()) if len(el) else el.text or ""
    return " ".join(words.split())


def _addresses(el: Element) -> Iterator[tuple[str, str]]:
    for attribute in ADDRESSES[el.tag]:
        value = el.get(attribute)
        if value is None:
            continue
        if attribute == "imagesrcset":
            for target in candidates(value):
                yield attribute, target
        else:
            yield _property(el) if el.tag == "meta" else attribute, value


def _states_only(el: Element) -> bool:
    if el.tag == "link":
        return is_alternate(el) or not NOT_FETCHED.isdisjoint(_relations(el))
    if el.tag == "meta":
        return _property(el) not in SHARED
    return False


def _property(el: Element) -> str:
    return (el.get("property") or el.get("name") or "").lower()


def _relations(el: Element) -> list[str]:
    return el.get("rel", "").lower().split()


def _name(el: Element) -> str:
    """What a reader would call a link: its words, else its label or the picture it carries."""
    if words := text(el) or el.get("aria-label"):
        return words
    return next((image.get("alt") for image in el.iter("img") if image.get("alt")), "")


def _needs_no_target(el: Element) -> bool:
    """An `a` without href is no fault as an anchor, as "you are here", or where a script waits.

    Nor as an unknown resource: `resources/unknown` speaks of that.
    """
    return any(name in PLACEHOLDER or name.startswith(("aria-", "data-")) for name in el.attrib)


def _languages(root: Element) -> dict[Element, str]:
    """The language of each link that stands in, or is all in, words marked with `lang`."""
    languages = {}
    for marked in root.xpath("//body//*[@lang]"):
        for link in marked.iter("a", "area"):
            languages[link] = marked.get("lang")
        parent = marked.getparent()
        if parent.tag == "a" and text(parent) == text(marked):
            languages[parent] = marked.get("lang")
    return languages
