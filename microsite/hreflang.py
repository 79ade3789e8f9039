"""Whether the languages of a page name each other: search engines drop a pair that does not.

The rules: https://developers.google.com/search/docs/specialty/international/localized-versions
"""

from collections.abc import Iterator
from typing import NamedTuple

from microsite import canonical, language_tag
from microsite.page import Alternate, Page
from microsite.site import Site
from microsite.target import Root

DEFAULT = "x-default"
NO_DEFAULT = f"names none for {DEFAULT}"
NOT_ITSELF = "does not name itself"
# A template makes these: pages have them all alike.
OF_TEMPLATE = {NO_DEFAULT, NOT_ITSELF}
ERROR_PAGE = "404.html"


class Fault(NamedTuple):
    """`problem` ends the sentence "names this address as its form in that language, and"."""

    page: Page
    alternate: Alternate
    problem: str
    advice: str


def relative(page: Page) -> Alternate | None:
    """The first address that is not a full one: then the others are not judged."""
    full = ("https://", "http://")
    return next((it for it in page.alternates if not it.href.lower().startswith(full)), None)


def faults(site: Site, root: Root) -> Iterator[Fault]:
    """A page that names no alternate is not asked for any; nor the page for errors, in no index."""
    for page in site.pages.values():
        if page.alternates and not page.url.endswith(ERROR_PAGE) and relative(page) is None:
            yield from _of_each(site, root, page)
            yield from _of_all(site, root, page)


def _of_each(site: Site, root: Root, page: Page) -> Iterator[Fault]:
    """A language may have a domain of its own: what stands there is not judged."""
    addresses: dict[str, str] = {}
    for alternate in page.alternates:
        code = alternate.hreflang.lower()
        if addresses.setdefault(code, alternate.href) != alternate.href:
            advice = "Leave one of them."
            yield Fault(page, alternate, f'has "{addresses[code]}" for it too', advice)
        elif code != DEFAULT and (problem := language_tag.fault(alternate.hreflang)):
            yield Fault(page, alternate, *problem)
        elif not _is_elsewhere(root, alternate):
            target = _page_at(site, root, alternate.href)
            if fault := _of_target(site, root, page, alternate, target):
                yield Fault(page, alternate, *fault)


def _of_target(
    site: Site, root: Root, page: Page, alternate: Alternate, target: Page | None
) -> tuple[str, str] | None:
    if target is None:
        advice = "Name the page where it stands, or leave that language out."
        return "this site has no page at that address", advice
    if alternate.hreflang.lower() == DEFAULT:
        return None
    if not _agree(target.lang, alternate.hreflang):
        advice = "Let hreflang and the lang of the page agree."
        return f'that page says that it is in "{target.lang}"', advice
    if target is not page and not _names(site, root, target, page):
        advice = "Let both pages name each other, or neither."
        return f'"{target.file}" does not name "{page.file}" in return', advice
    known_as = canonical.target(site, root, target)
    if known_as not in (None, target):
        advice = "Let the canonical address of a page be its own, in each language."
        return f'that page wants to be known as "{known_as.file}"', advice
    return None


def _of_all(site: Site, root: Root, page: Page) -> Iterator[Fault]:
    first = page.alternates[0]
    if all(alternate.hreflang.lower() != DEFAULT for alternate in page.alternates):
        advice = f'Add hreflang="{DEFAULT}" with the address for readers of all other languages.'
        yield Fault(page, first, NO_DEFAULT, advice)
    here = [alternate for alternate in page.alternates if not _is_elsewhere(root, alternate)]
    if here and not _names(site, root, page, page):
        advice = "Let the page name its own language and address too."
        yield Fault(page, first, NOT_ITSELF, advice)


def _is_elsewhere(root: Root, alternate: Alternate) -> bool:
    return (
        bool(root.host)
        and root.follow(root.path, alternate.href).kind == "outside"
        and (Root.at(alternate.href).host != root.host)
    )


def _agree(one: str, other: str) -> bool:
    """`es` and `es-US` do; `zh-Hans` and `zh-Hant` do not; a page without a language does."""
    short, long = sorted((f"{one}-".lower(), f"{other}-".lower()), key=len)
    return not one or long.startswith(short)


def _names(site: Site, root: Root, page: Page, other: Page) -> bool:
    """Whether one of a page's alternates, `x-default` apart, is that other page."""
    return any(
        alternate.hreflang.lower() != DEFAULT and _page_at(site, root, alternate.href) is other
        for alternate in page.alternates
    )


def _page_at(site: Site, root: Root, href: str) -> Page | None:
    """Where the site does not say on which host it stands, every host is taken for its own."""
    host = root.host or href.partition("://")[2].partition("/")[0].lower()
    target = Root(host, root.path).follow(root.path, href)
    found = site.find(target.path) if target.kind == "site" else None
    return None if found is None else site.pages.get(found)
