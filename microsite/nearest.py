"""What an author probably meant: the nearest page, file or id, as one would write it."""

from difflib import SequenceMatcher, get_close_matches
from posixpath import basename, dirname, join, normpath, relpath

from microsite.link import Link
from microsite.page import Page
from microsite.site import Site


def page(site: Site, start: Page, link: Link, path: str) -> str:
    """Advice on a link to a page that is not there."""
    pages = [other for other in site.pages.values() if other.prefix == start.prefix]
    if start.source and path.endswith(".md"):
        wanted = normpath(join(dirname(start.source), (link.target or "").partition("#")[0]))
        names = {other.source: other.url for other in pages if other.source}
    else:
        wanted, names = path, {other.url: other.url for other in pages}
    found = _closest(wanted, list(names))
    if found is None:
        return "Correct the target, or write the page that it should lead to."
    return f'Did you mean "{written(start, link, names[found], site)}"?'


def file(site: Site, start: Page, link: Link, path: str) -> str:
    """Advice on a link to a file or an image that is not there."""
    ending = path.rpartition(".")[2].lower()
    alike = [name for name in site.files if name.lower().endswith(f".{ending}")]
    found = _closest(path, alike) or _closest(path, sorted(site.files - site.pages.keys()))
    if found is None:
        return "Correct the target, or add the file."
    return f'Did you mean "{written(start, link, found, site)}"?'


def anchor(target: Page, fragment: str) -> str:
    """Advice on a link to an id that its page does not have."""
    if close := get_close_matches(fragment, sorted(target.anchors), n=1):
        return f'Did you mean "#{close[0]}"?'
    return f"Correct the id, or write {{#{fragment}}} after the heading or idea that is meant."


def written(start: Page, link: Link, found: str, site: Site) -> str:
    """How an author links to a page (by URL) or a file (by path): from Markdown to Markdown.

    A link of the frame, or of a page without a source, is written as the browser follows it.
    """
    if start.source and link.main:
        root = start.source.partition("/")[0]
        other = site.pages.get(found)
        source = other.source if other and other.source else f"{root}/{found}"
        return relpath(source, dirname(start.source))
    relative = relpath(f"/{found}", dirname(f"/{start.url}x"))
    return f"{relative}/" if found.endswith("/") or not found else relative


def _closest(path: str, paths: list[str]) -> str | None:
    """By the last part of the path first: folders that are alike say little."""
    by_name: dict[str, list[str]] = {}
    for other in paths:
        by_name.setdefault(basename(other.rstrip("/")), []).append(other)
    names = get_close_matches(basename(path.rstrip("/")), by_name, n=1)
    if not names:
        return None
    return max(by_name[names[0]], key=lambda other: SequenceMatcher(None, path, other).ratio())
