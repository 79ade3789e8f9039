"""Pages that only lead on to another: where each ends, and which never do."""

from collections.abc import Mapping

from microsite.page import Page
from microsite.site import Site
from microsite.target import Root, Target

# Where a redirect ends outside the site, or at nothing in it.
Landing = str | None


def follow(site: Site, root: Root, page: Page) -> Target | None:
    """Where a page leads at once; None where it stays."""
    if page.refresh is None or not page.refresh.is_redirect:
        return None
    return root.follow(root.start(page), page.refresh.target or "")


def landings(site: Site, root: Root) -> tuple[Mapping[str, Landing], list[list[str]]]:
    """For each redirect, by URL, the page or file it ends at; and the circles, each once.

    A redirect into a circle ends nowhere.
    """
    nexts: dict[str, Landing] = {}
    for page in site.in_order():
        target = follow(site, root, page)
        if target is not None:
            nexts[page.url] = site.find(target.path) if target.kind == "site" else None
    ends: dict[str, Landing] = {}
    circles: list[list[str]] = []
    for url in nexts:
        chain = [url]
        while (after := nexts.get(chain[-1])) is not None:
            if after in chain:
                circle = chain[chain.index(after) :]
                if not any(set(circle) == set(known) for known in circles):
                    circles.append(circle)
                after = None
                break
            chain.append(after)
        ends[url] = None if after is None and chain[-1] in nexts else chain[-1]
    return ends, circles
