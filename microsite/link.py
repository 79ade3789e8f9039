"""The links of a built page: whatever on it leads to a page or fetches a file, images apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

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
# What a page says of itself to others: https://ogp.me/. The address of a page is no file to fetch.
SHARED = {"og:image", "og:image:url", "og:video", "og:audio", "twitter:image", "og:url"}


@dataclass(frozen=True, slots=True)
class Link:
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


def links(root: HtmlElement, main: HtmlElement) -> Iterator[Link]:
    """In the order of the page; `link` elements that only state a relation are left out."""
    in_main = set(main.iter(*ADDRESSES))
    languages = _languages(root)
    for el in root.iter(*ADDRESSES):
        tag = el.tag
        if _states_only(el):
            continue
        if tag == "a":
            text = _name(el)
            if el.get("href") is None and el.get("xlink:href") is None:
                if not _needs_no_target(el):
                    yield Link(None, tag, "href", text, el.sourceline or 1, "", "", el in in_main)
                continue
        else:
            text = el.get("alt", "")
        for attribute in ADDRESSES[tag]:
            value = el.get(attribute)
            if value is None:
                continue
            if tag == "meta":
                attribute = _property(el)
            for target in candidates(value) if attribute == "imagesrcset" else (value,):
                yield Link(
                    target=target,
                    element=tag,
                    attribute=attribute,
                    text=text,
                    line=el.sourceline or 1,
                    lang=languages.get(el, ""),
                    hreflang=el.get("hreflang", ""),
                    main=el in in_main,
                )


def in_styles(root: HtmlElement, main: HtmlElement) -> Iterator[Link]:
    """The addresses in `<style>` and in `style=` attributes."""
    texts = [(el, el.text or "") for el in root.iter("style")]
    texts += [(el, el.get("style")) for el in root.xpath("//*[contains(@style, '(')]")]
    in_main = set(main.iter()) if texts else ()
    for el, css in texts:
        for target, line in css_urls.find(css):
            line += (el.sourceline or 1) - 1
            yield Link(target, "style", "url()", "", line, "", "", el in in_main)


def is_alternate(el: HtmlElement) -> bool:
    """Whether a `link` element names the page in another language."""
    return bool(el.get("hreflang")) and "alternate" in _relations(el)


def text(el: HtmlElement) -> str:
    """All words of an element, one space between them."""
    return " ".join("".join(el.itertext()).split())


def _states_only(el: HtmlElement) -> bool:
    if el.tag == "link":
        return is_alternate(el) or not NOT_FETCHED.isdisjoint(_relations(el))
    if el.tag == "meta":
        return _property(el) not in SHARED
    return False


def _property(el: HtmlElement) -> str:
    return (el.get("property") or el.get("name") or "").lower()


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
