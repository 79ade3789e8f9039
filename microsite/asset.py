"""The files of a site that lead on to others: style sheets, drawings, sitemaps, manifests.

Each is read as a page without words, so that its links are followed as those of a page are.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from posixpath import basename, splitext

from microsite import css_urls
from microsite.link import Link
from microsite.page import Page

# https://www.sitemaps.org/protocol.html; the second for the other languages of a page.
LOCATION = re.compile(r"<loc>\s*([^<]*?)\s*</loc>")
ENTITIES = {"&amp;": "&", "&apos;": "'", "&quot;": '"', "&gt;": ">", "&lt;": "<"}
ENTITY = re.compile("|".join(ENTITIES))


def has_links(file: str) -> bool:
    """Whether a file, by its path, is one that can be read here."""
    return file.endswith(".svg") or _reader(file) is not None


def read(file: str, content: bytes) -> Page:
    """The links of such a file, and the ids of a drawing; none where it cannot be understood."""
    if file.endswith(".svg"):
        return replace(Page.from_html(content, url=file), lang="")
    found = _reader(file)(content.decode("utf-8", "replace"))
    return replace(Page.from_html("", url=file), links=tuple(found))


def _reader(file: str) -> Callable[[str], Iterator[Link]] | None:
    if re.fullmatch(r"sitemap.*\.xml", basename(file)):
        return _sitemap
    if basename(file) == "manifest.json":
        return _manifest
    readers = {".css": _style_sheet, ".webmanifest": _manifest}
    return readers.get(splitext(file)[1])


def _style_sheet(css: str) -> Iterator[Link]:
    for target, line in css_urls.find(css):
        yield _link(target, "style", "url()", line)


def _sitemap(xml: str) -> Iterator[Link]:
    for match in LOCATION.finditer(xml):
        address = ENTITY.sub(lambda found: ENTITIES[found[0]], match[1])
        yield _link(address, "loc", "", xml.count("\n", 0, match.start(1)) + 1)


def _manifest(text: str) -> Iterator[Link]:
    """https://www.w3.org/TR/appmanifest/: where to begin, and the icons."""
    try:
        manifest = json.loads(text)
    except ValueError:
        return
    if not isinstance(manifest, dict):
        return
    images = [*_list(manifest.get("icons")), *_list(manifest.get("screenshots"))]
    found = [("start_url", manifest.get("start_url"))]
    found += [("src", image.get("src")) for image in images if isinstance(image, dict)]
    for name, target in found:
        if isinstance(target, str) and target:
            at = text.find(json.dumps(target, ensure_ascii=False))
            yield _link(target, "manifest", name, text.count("\n", 0, max(at, 0)) + 1)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _link(target: str, element: str, attribute: str, line: int) -> Link:
    return Link(target, element, attribute, "", line, "", "", False)
