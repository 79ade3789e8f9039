"""The parts of a page's own text that readers work with: headings, ideas, prompts, resources."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element

from microsite.link import text

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


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


def headings(main: Element) -> Iterator[Heading]:
    """In order, without the signs that link headings to themselves."""
    for el in main.iter(*HEADINGS):
        yield Heading(int(el.tag[1]), _heading_text(el), el.get("id", ""))


def ideas(main: Element) -> Iterator[Idea]:
    """In order; a footnote is none."""
    for el in main.iter("li"):
        if el.get("id") and not el.get("id").startswith("fn:"):
            yield Idea(el.get("id"), text(el))


def prompts(main: Element) -> Iterator[Prompt]:
    """The sections that the block `reflect` makes."""
    for section in main.iter("section"):
        if section.get("data-prompt"):
            minutes = section.get("data-minutes", "")
            heading = next(section.iter(*HEADINGS), None)
            yield Prompt(
                id=section.get("data-prompt"),
                title="" if heading is None else _heading_text(heading),
                minutes=int(minutes) if minutes.isdecimal() else 0,
                items=tuple(text(item) for item in section.iter("li")),
            )


def resources(main: Element) -> Iterator[Resource]:
    """Each once, at its first link."""
    seen = set()
    for el in main.iter("a"):
        id = el.get("data-resource")
        if id and id not in seen:
            seen.add(id)
            yield Resource(id, el.get("href", ""), text(el))


def _heading_text(el: Element) -> str:
    """Without the sign that links a heading to itself."""
    signs = [sign for sign in el.iter("a") if "headerlink" in sign.get("class", "").split()]
    return text(el).removesuffix("".join(map(text, signs))).rstrip()
