"""The facts that the rules on links judge: each link and image of a site, followed once."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from microsite import redirects
from microsite.link import Link
from microsite.page import Page
from microsite.site import Site
from microsite.target import AROUND, Root, Target


@dataclass(frozen=True, slots=True)
class Step:
    """A link followed: `found` is the page or file it reaches, `folded` one but for its case.

    `lands` is the page or file that a reader comes to in the end, where `found` leads on at once;
    None where that is not known. `written` is the target without what a browser passes over.
    `nth` counts, from 0, the links of the page with the same words and target.
    """

    page: Page
    link: Link
    nth: int
    written: str
    target: Target
    found: str | None
    lands: str | None
    folded: str | None

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
    """All links in the order of pages, those to paths that are `unseen` left out."""
    names = {name.lower(): name for name in (*site.files, *site.pages)}
    landings, _ = redirects.landings(site, root)
    for page in (*site.in_order(), *site.assets.values()):
        start = root.start(page)
        alike: Counter[tuple[str | None, str]] = Counter()
        for link in (*page.links, *_images(page)):
            target = root.follow(start, link.target or "")
            found = folded = None
            if target.kind == "site":
                found = site.find(target.path)
                if found is None:
                    if unseen(target.path):
                        continue
                    folded = names.get(target.path.lower()) or names.get(f"{target.path}/".lower())
            likeness = (link.target, link.text)
            written = (link.target or "").strip(AROUND)
            lands = landings.get(found, found)
            yield Step(page, link, alike[likeness], written, target, found, lands, folded)
            alike[likeness] += 1


def _images(page: Page) -> Iterator[Link]:
    """Each file that an image may be shown from; a `source` of sound or film is no image."""
    for image in page.images:
        element = "img" if image.element == "img" or image.srcset else image.element
        sources = [] if image.src is None else [("src", image.src)]
        sources += [("srcset", candidate) for candidate in image.srcset]
        for attribute, target in sources or [("src", None)]:
            yield Link(target, element, attribute, image.alt or "", image.line, "", "", image.main)
