"""What a page's first view costs a reader's phone: files asked for, and bytes on the way.

Two limits, for each page alone: a reader may begin at any. What a script fetches only when a
reader asks for it, such as the search, is not counted.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import brotli

from microsite.fault import Fault, of_page
from microsite.page import Page
from microsite.site import Site
from microsite.target import Root

MOST_BYTES = 40 * 1024  # compressed
MOST_FILES = 8  # requests, the page among them
LOADING = ("link", "script", "style")  # elements whose files a browser fetches at once


class Part(NamedTuple):
    """A file of a first view, by its path in the site, and its bytes when compressed."""

    file: str
    size: int


def faults(site: Site, root: Root, folder: Path) -> Iterator[Fault]:
    """Pages over a limit. `folder` is where the site's files are, `root` where it will stand."""
    sizes: dict[str, int] = {}
    for page in site.in_order():
        parts = first_view(site, root, page)
        for file in parts:
            if file not in sizes:
                sizes[file] = compressed(folder / file)
        size = sum(sizes[file] for file in parts)
        heaviest = sorted((Part(file, sizes[file]) for file in parts), key=lambda p: -p.size)[:3]
        named = ", ".join(f"{part.file} ({_kilobytes(part.size)} KB)" for part in heaviest)
        if size > MOST_BYTES:
            yield of_page(
                "site/weight",
                page,
                1,
                size=_kilobytes(size),
                most=_kilobytes(MOST_BYTES),
                heaviest=named,
            )
        if len(parts) > MOST_FILES:
            others = ", ".join(file for file in parts if file != page.file)
            yield of_page(
                "site/requests", page, 1, (others,), count=len(parts), most=MOST_FILES, files=others
            )


def first_view(site: Site, root: Root, page: Page) -> list[str]:
    """The files of this site that a browser fetches to show the page, each once: the page first."""
    found = [page.file]
    read = [page]
    for it in read:  # grows: a style sheet names files of its own
        for file in _loaded(site, root, it):
            if file not in found:
                found.append(file)
                read += [site.assets[file]] if file in site.assets else []
    return found


def compressed(file: Path) -> int:
    """The bytes of a file as hosts send it: of its copy beside it, or compressed as that would be.

    https://www.rfc-editor.org/rfc/rfc7932
    """
    copy = file.with_name(f"{file.name}.br")
    if copy.exists():
        return copy.stat().st_size
    return len(brotli.compress(file.read_bytes()))


def _loaded(site: Site, root: Root, page: Page) -> Iterator[str]:
    targets = [link.target for link in page.links if link.element in LOADING]
    targets += [image.src for image in page.images]
    for target in targets:
        file = root.follow(root.start(page), target or "")
        path = site.find(file.path) if file.kind == "site" else None
        if path is not None and path not in site.pages:
            yield path


def _kilobytes(size: int) -> str:
    return f"{size / 1024:.1f}"
