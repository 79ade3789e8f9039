"""Which links of a built site lead nowhere, or not where its reader wants to go.

Facts, then rules, then words. Links to other hosts are left alone here.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from posixpath import splitext

from microsite import hreflang, link_words, source_map
from microsite.fault import Fault, once
from microsite.findings import Finding
from microsite.page import Page
from microsite.site import Site
from microsite.source_map import Reader
from microsite.step import Step, steps
from microsite.target import Root

PAGE_ENDINGS = {"", ".html", ".htm", ".md"}


def broken(
    site: Site,
    base_url: str = "",
    read: Reader = {}.get,
    unseen: Callable[[str], bool] = lambda path: False,
) -> list[Finding]:
    """All faults in the links of a site, in the order of their places.

    `base_url` is where the site will stand, `https://example.org/family/` or `/family/`; without
    it, where its pages say. `read` gives the text of a source, so that findings point at it;
    without it they point at the HTML. Links to paths that are `unseen` are not judged.
    """
    root = Root.at(base_url or site.address())
    faults = [
        *_in_links(site, root, read, unseen),
        *_in_ids(site, read),
        *_in_alternates(site, root),
    ]
    return sorted(once(faults, site))


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
    return broken(
        Site("site", pages, frozenset(files)),
        base_url,
        read,
        unseen=lambda path: path.startswith(tuple(others)) or not path.startswith(prefix),
    )


# The rules on one link; the first that holds speaks.


def is_empty(step: Step, site: Site) -> bool:
    target = (step.link.target or "").strip().lower()
    return step.link.element in ("a", "area") and (
        target in ("", "#") or target.startswith("javascript:")
    )


def is_past_base(step: Step, site: Site) -> bool:
    """Past the site's folder, or in a text of ours from the host's root: a folder breaks that."""
    target = (step.link.target or "").strip()
    rooted = target.startswith("/") and not target.startswith("//")
    in_text = step.page.source is not None and step.link.main and step.link.element == "a"
    return step.target.kind == "past" or rooted and in_text


def is_wrong_case(step: Step, site: Site) -> bool:
    return step.in_its_case(site) is not None


def is_missing_image(step: Step, site: Site) -> bool:
    return step.link.element == "img" and step.is_missing()


def is_missing_page(step: Step, site: Site) -> bool:
    return step.is_missing() and splitext(step.target.path)[1].lower() in PAGE_ENDINGS


def is_missing_file(step: Step, site: Site) -> bool:
    return step.is_missing()


def is_missing_anchor(step: Step, site: Site) -> bool:
    return bool(step.missed_anchors(site))


def is_other_language(step: Step, site: Site) -> bool:
    """A link that names the language it leads to, or is in that language, means it."""
    link, page = step.link, step.page
    other = site.pages.get(step.found) if step.found is not None else None
    if link.element not in ("a", "area") or link.hreflang or other is None:
        return False
    if other.lang in ("", page.lang, link.lang) or not page.lang:
        return False
    return f"{page.prefix}{other.key}" in site.pages


RULES: dict[str, Callable[[Step, Site], bool]] = {
    "links/empty": is_empty,
    "links/base-path": is_past_base,
    "links/wrong-case": is_wrong_case,
    "links/missing-image": is_missing_image,
    "links/missing-page": is_missing_page,
    "links/missing-file": is_missing_file,
    "links/missing-anchor": is_missing_anchor,
    "links/other-language": is_other_language,
}


def _in_links(
    site: Site, root: Root, read: Reader, unseen: Callable[[str], bool]
) -> Iterator[Fault]:
    for step in steps(site, root, unseen):
        rule = next((name for name, holds in RULES.items() if holds(step, site)), None)
        if rule is None:
            continue
        page, link = step.page, step.link
        written = source_map.of_link(page, link, step.nth, read)
        yield Fault(
            rule,
            page,
            written.place if written else None,
            link.line,
            (
                link.element,
                link.text,
                step.target if step.target.kind == "site" else link.target,
                step.nth,
                page.url if link.main else page.lang,
            ),
            lambda rule=rule, step=step, written=written: link_words.words(
                rule, step, written.target if written else step.link.target, site, root
            ),
        )


def _in_ids(site: Site, read: Reader) -> Iterator[Fault]:
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


def _in_alternates(site: Site, root: Root) -> Iterator[Fault]:
    for page, alternate, problem, advice in hreflang.faults(site, root):
        words = {
            "page": page.file,
            "target": alternate.href,
            "lang": alternate.hreflang,
            "problem": problem,
            "advice": advice,
        }
        yield Fault(
            "links/hreflang",
            page,
            None,
            alternate.line,
            (problem,) if problem in hreflang.OF_TEMPLATE else (page.url, alternate, problem),
            lambda words=words: words,
        )
