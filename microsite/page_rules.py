"""The rules on whole pages: where they lead by themselves, their pictures' maps, their ids."""

from collections import Counter
from collections.abc import Iterator
from textwrap import shorten

from microsite import hreflang, redirects, source_map
from microsite.fault import Fault, of_page
from microsite.site import Site
from microsite.source_map import Reader
from microsite.target import Root


def refreshes(site: Site, root: Root) -> Iterator[Fault]:
    """Pages that should lead on, and lead nowhere or round in a circle."""
    for page in site.in_order():
        if page.refresh is not None and page.refresh.seconds is None:
            line, content = page.refresh.line, page.refresh.content
            yield of_page("links/bad-refresh", page, line, content=content)
    _, circles = redirects.landings(site, root)
    for circle in circles:
        pages = [site.pages[url] for url in circle]
        way = " → ".join(page.file for page in [*pages, pages[0]])
        yield of_page("links/redirect-loop", pages[0], pages[0].refresh.line, way=way)


def maps(site: Site) -> Iterator[Fault]:
    """Pictures whose parts should be links: https://html.spec.whatwg.org/#attr-hyperlink-usemap"""
    for page in site.in_order():
        for target, line in page.usemaps:
            if not target.startswith("#") or target[1:] not in page.maps:
                yield of_page("links/missing-map", page, line, target=target)


def ids(site: Site, read: Reader) -> Iterator[Fault]:
    """An id that the source of a page does not name belongs to the frame that pages share."""
    for page in site.in_order():
        counts = Counter(id for id, _ in page.ids)
        for id, count in counts.items():
            if count > 1:
                yield Fault(
                    "links/duplicate-id",
                    page,
                    source_map.of_id(page, id, 1, read),
                    [line for other, line in page.ids if other == id][1],
                    (id, page.lang if page.source else page.url),
                    lambda id=id, count=count, page=page: {
                        "id": id,
                        "count": count,
                        "page": page.file,
                    },
                )


def inline(site: Site, read: Reader) -> Iterator[Fault]:
    """Scripts, styles and handlers within the HTML of pages, which the policy of hosts refuses."""
    for page in site.in_order():
        for kind, text, line in page.inline:
            start = text.strip().partition("\n")[0]
            yield Fault(
                f"site/inline-{kind}",
                page,
                source_map.of_text(page, start, read),
                line,
                (text,),
                lambda text=text: {"text": shorten(text, 80, placeholder=" …")},
            )


def alternates(site: Site, root: Root) -> Iterator[Fault]:
    """What pages say of themselves in other languages; a template makes most faults of it."""
    for page in site.pages.values():
        if (row := hreflang.relative(page)) and not page.url.endswith(hreflang.ERROR_PAGE):
            words = {"target": row.href, "lang": row.hreflang}
            yield of_page("links/relative-hreflang", page, row.line, ("relative",), **words)
    for page, alternate, problem, advice in hreflang.faults(site, root):
        yield of_page(
            "links/hreflang",
            page,
            alternate.line,
            (problem,) if problem in hreflang.OF_TEMPLATE else (page.url, alternate, problem),
            target=alternate.href,
            lang=alternate.hreflang,
            problem=problem,
            advice=advice,
        )
