"""Whether the address under which a page wants to be known is one where it can be found.

The rules: https://www.rfc-editor.org/rfc/rfc6596 and
https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
"""

from collections.abc import Iterator

from microsite.fault import Fault, of_page
from microsite.page import Page
from microsite.site import Site
from microsite.target import SCHEME, Root

ERROR_PAGE = "404.html"


def faults(site: Site, root: Root) -> Iterator[Fault]:
    """The page for errors is in no index; what other sites have at an address is not judged."""
    for page in site.in_order():
        if not page.canonicals or page.url.endswith(ERROR_PAGE):
            continue
        (href, line), *others = page.canonicals
        words = {"target": href}
        if problem := _problem(site, root, page, href, {other.href for other in others}):
            wrong, advice = problem
            words |= {"problem": wrong, "advice": advice}
            yield of_page("links/canonical", page, line, **words)
        elif not SCHEME.match(href) and not href.startswith("//"):
            yield of_page("links/relative-canonical", page, line, ("relative",), **words)


def target(site: Site, root: Root, page: Page) -> Page | None:
    """The page of the site that a page names; None where it names none, or one elsewhere."""
    if not page.canonical:
        return None
    followed = root.follow(root.start(page), page.canonical)
    found = site.find(followed.path) if followed.kind == "site" else None
    return None if found is None else site.pages.get(found)


def _problem(
    site: Site, root: Root, page: Page, href: str, others: set[str]
) -> tuple[str, str] | None:
    if others - {href}:
        return "names another one too", "Leave one of them."
    if not href:
        return "that is empty", "Write the page's full address, or take the line away."
    followed = root.follow(root.start(page), href)
    if followed.kind == "outside":
        return None
    named = target(site, root, page)
    if named is None:
        found = followed.kind == "site" and site.find(followed.path) is not None
        advice = "Name the address where the page stands."
        return None if found else ("this site has no page at that address", advice)
    further = target(site, root, named)
    if named is not page and further is not None and further is not named:
        advice = f'Name that one: "{named.canonical}".'
        return "the page there names yet another", advice
    return None
