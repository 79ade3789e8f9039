"""The facts that the rules on links judge: each link and image of a site, followed once."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from microsite import redirects
from microsite.link import Link
from microsite.page import Page
from microsite.site import Site
from microsite.target import AROUND, Root, Target

ERROR_PAGE = "404.html"
# A relative address of the simplest form: steps up, a path of plain signs, an id.
PLAIN = re.compile(r"((?:\.\./)*)((?:[\w-][\w/.-]*)?)(?:#([\w-]+))?", re.ASCII)


class Step(NamedTuple):
    """A link followed: `found` is the page or file it reaches, `folded` one but for its case.

    `lands` is the page or file that a reader comes to in the end, where `found` leads on at once;
    None where that is not known. `written` is the target without what a browser passes over.
    `before` are the links of the page that stand before it.
    """

    page: Page
    link: Link
    before: Sequence[Link]
    written: str
    target: Target
    found: str | None
    lands: str | None
    folded: str | None

    @property
    def nth(self) -> int:
        """How many links before it have the same words and target."""
        alike = self.link.target, self.link.text
        return sum((link.target, link.text) == alike for link in self.before)

    def is_missing(self) -> bool:
        """Whether it leads into the site and reaches nothing; an image needs a target for that."""
        if self.link.element == "img" and not self.written:
            return True
        return self.target.kind == "site" and self.found is None

    def missed_anchors(self, site: Site) -> Collection[str]:
        """The anchors of the page it reaches, where the one wanted is not among them.

        The top of a page needs none: https://html.spec.whatwg.org/#select-the-indicated-part
        """
        fragment = self.target.fragment
        if not fragment:
            return ()
        page = site.pages.get(self.lands)
        if page is None and self.link.element == "use":  # shows a part of a drawing
            page = site.assets.get(self.lands)
        if page is None or fragment.lower() == "top":
            return ()
        if fragment in page.anchors or self.target.encoded in page.anchors:
            return ()
        return page.anchors or ("",)

    def in_its_case(self, site: Site) -> str | None:
        """The page, file or `#id` that it would reach with other small and capital letters."""
        if self.folded is not None:
            return self.folded
        wanted = self.target.fragment.lower()
        same = [anchor for anchor in self.missed_anchors(site) if anchor.lower() == wanted]
        return f"#{same[0]}" if same else None


def steps(site: Site, root: Root, unseen: Callable[[str], bool]) -> Iterator[Step]:
    """The links that may be at fault, in the order of pages; those to paths `unseen` left out.

    Most links are beyond doubt: they lead from text to a page of the same language, in the simplest
    form, and their id is there. They make no step, for there may be many thousands of them.
    """
    names = {name.lower(): name for name in (*site.files, *site.pages)}
    landings, _ = redirects.landings(site, root)
    known: dict[str, Page | None] = {}
    for page in (*site.in_order(), *site.assets.values()):
        start = root.start(page)
        folders = _folders(start)
        links = [*page.links, *_images(page)]
        for index, link in enumerate(links):
            if folders and _is_beyond_doubt(page, link, folders, known, site, root):
                continue
            target = root.follow(start, link.target or "")
            found = folded = None
            if target.kind == "site":
                found = site.find(target.path)
                if found is None:
                    if unseen(target.path):
                        continue
                    folded = names.get(target.path.lower()) or names.get(f"{target.path}/".lower())
            written = (link.target or "").strip(AROUND)
            lands = landings.get(found, found)
            yield Step(page, link, links[:index], written, target, found, lands, folded)


def _folders(start: str | None) -> list[str]:
    """The folder that links are counted from, then the one above it, up to the host's root."""
    parts = (start or "").split("/")[:-1]
    return ["/".join(parts[:count]) + "/" for count in range(len(parts), 0, -1)]


def _is_beyond_doubt(
    page: Page,
    link: Link,
    folders: list[str],
    known: dict[str, Page | None],
    site: Site,
    root: Root,
) -> bool:
    """`known` are the pages by their whole path, filled here; None where nothing plain is there."""
    match = PLAIN.fullmatch(link.target or "")
    if match is None or link.element != "a" or page.url == ERROR_PAGE:
        return False
    climb, path, fragment = match.groups()
    up = len(climb) // 3
    if up >= len(folders) or not (climb or path):
        return False
    path = folders[up] + path
    if path not in known:
        target = root.follow(path, "")
        found = site.find(target.path) if target.kind == "site" else None
        other = site.pages.get(found) if found is not None else None
        is_plain = other is not None and other.refresh is None and other.url != ERROR_PAGE
        known[path] = other if is_plain else None
    other = known[path]
    if other is None or other.lang != page.lang:
        return False
    return fragment is None or fragment in other.anchors


def _images(page: Page) -> Iterator[Link]:
    """Each file that an image may be shown from; a `source` of sound or film is no image."""
    for image in page.images:
        element = "img" if image.element == "img" or image.srcset else image.element
        sources = [] if image.src is None else [("src", image.src)]
        sources += [("srcset", candidate) for candidate in image.srcset]
        for attribute, target in sources or [("src", None)]:
            yield Link(target, element, attribute, image.alt or "", image.line, "", "", image.main)
