"""Which links of a built site lead nowhere, or not where its reader wants to go.

Facts, then rules, then words. Links to other hosts are left alone here.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from microsite import canonical, link_rules, link_words, page_language, page_rules, source_map
from microsite.fault import Fault, once
from microsite.findings import Finding
from microsite.page import Page
from microsite.site import Site
from microsite.site import read as read_site
from microsite.source_map import Reader
from microsite.step import steps
from microsite.target import Root


def broken(
    site: Site,
    base_url: str = "",
    read: Reader = {}.get,
) -> list[Finding]:
    """All faults in the links of a site, in the order of their places.

    `base_url` is where the site will stand, `https://example.org/family/` or `/family/`; without
    it, where its pages say. `read` gives the text of a source, so that findings point at it;
    without it they point at the HTML.
    """
    root = Root.at(base_url or site.address())
    faults = [
        *_in_links(site, root, read),
        *page_rules.ids(site, read),
        *page_rules.refreshes(site, root),
        *page_rules.maps(site),
        *page_rules.alternates(site, root),
        *canonical.faults(site, root),
        *page_language.faults(site),
    ]
    return sorted(once(faults, site))


def broken_in_folder(folder: Path, base_url: str = "") -> list[Finding]:
    """The same for a folder of HTML, whatever made it; places are in the HTML.

    Raises FileNotFoundError, in words for a person, where there is no page in it.
    """
    return broken(read_site(folder), base_url)


def broken_in_language(
    pages: Mapping[str, Page],
    files: Collection[str],
    prefix: str,
    others: Collection[str],
    base_url: str = "",
    read: Reader = {}.get,
) -> list[Finding]:
    """The same for the texts of one language while the site is built, for a hook.

    `pages` by URL, without their frame; `prefix` is the folder of the language (`es/`, empty for
    the default one), `others` those of the rest: links into them are left to `broken`.
    """
    site, root = Site("site", pages, frozenset(files)), Root.at(base_url)

    def unseen(path: str) -> bool:
        return path.startswith(tuple(others)) or not path.startswith(prefix)

    faults = [*_in_links(site, root, read, unseen), *page_rules.ids(site, read)]
    return sorted(once(faults, site))


def _in_links(
    site: Site, root: Root, read: Reader, unseen: Callable[[str], bool] = lambda path: False
) -> Iterator[Fault]:
    for step in steps(site, root, unseen):
        rule = link_rules.broken_by(step, site, root)
        if rule is None:
            continue
        page, link, nth = step.page, step.link, step.nth
        written = source_map.of_link(page, link, nth, read)
        yield Fault(
            rule,
            page,
            written.place if written else None,
            link.line,
            (
                link.element,
                link.text,
                step.target if step.target.kind == "site" else link.target,
                nth,
                page.url if link.main else page.lang,
            ),
            lambda rule=rule, step=step, written=written: link_words.words(
                rule, step, written.target if written else step.link.target, site, root
            ),
        )
