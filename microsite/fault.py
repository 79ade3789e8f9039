"""A fault in the built site, not yet in words: the same one on many pages is said once."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from microsite.findings import Finding, finding
from microsite.page import Page
from microsite.site import Site
from microsite.source_map import Place


@dataclass(frozen=True, slots=True)
class Fault:
    """`place` is in a source, None where only the HTML has one: `line` of the page.

    Faults of a rule whose `sameness` is equal are one fault, as in a frame that pages share.
    """

    rule: str
    page: Page
    place: Place | None
    line: int
    sameness: tuple[object, ...]
    words: Callable[[], dict[str, object]]


def of_page(
    rule: str, page: Page, line: int, sameness: tuple[object, ...] = (), **words: object
) -> Fault:
    """A fault of a whole page, whose file is one of the words.

    Without a `sameness` it is the page's alone.
    """
    sameness = sameness or (page.url, *words.values())
    return Fault(rule, page, None, line, sameness, lambda: {"page": page.file, **words})


def once(faults: Iterable[Fault], site: Site) -> Iterator[Finding]:
    """One finding for one place to mend: languages share a source, pages share a frame."""
    groups: dict[tuple[object, ...], list[Fault]] = {}
    for fault in faults:
        groups.setdefault((fault.rule, fault.place or fault.sameness), []).append(fault)
    for group in groups.values():
        first = group[0]
        html = Place(f"{site.folder}/{first.page.file}", first.line, 1)
        found = finding(first.rule, *(first.place or html), **first.words())
        more = len({fault.page.url for fault in group}) - 1
        if more and not first.place:
            pages = "page" if more == 1 else "pages"
            found = replace(found, message=f"{found.message} The same on {more} more {pages}.")
        yield found
