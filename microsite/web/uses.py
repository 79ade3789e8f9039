"""Where the site leads to other hosts: the registry of resources, and the links of built pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from microsite import resources, source_map
from microsite.site import Site
from microsite.source_map import Place, Reader
from microsite.step import steps
from microsite.target import Root
from microsite.web.address import fragment, normal

REGISTRY = Path("data/resources.yml")


@dataclass(frozen=True, slots=True)
class Use:
    """One place that leads to `address`; `text` is the link's words, or the resource's title.

    `url` is the address as written, `resource` the id of the registry's entry, empty for a link.
    """

    address: str
    url: str
    text: str
    resource: str
    place: Place


def of_registry(root: Path) -> Iterator[Use]:
    """Every address of data/resources.yml, in its order."""
    path = root / REGISTRY
    if not path.exists():
        return
    lines = path.read_text(encoding="utf-8").splitlines()
    at = 0
    for resource in resources.load(path).values():
        at = next((n for n, line in enumerate(lines) if line.startswith(f"{resource.id}:")), at)
        others = [(other.get("title", ""), other.get("url", "")) for other in resource.alternatives]
        urls = [(resource.title, url) for url in (resource.url, *resource.translations.values())]
        for title, url in urls + others:
            place = _place(lines, at, url)
            yield Use(normal(url), url, title, resource.id, place)


def of_site(site: Site, root: Root, read: Reader) -> Iterator[Use]:
    """Every link of a built site to an http address outside it, in the order of its pages."""
    for step in steps(site, root, lambda path: False):
        link, page = step.link, step.page
        if step.target.kind != "outside" or not link.target:
            continue
        url = link.target.strip()
        url = urljoin(page.base or f"https://{root.host}", url) if url.startswith("//") else url
        if not url.lower().startswith(("http://", "https://")):
            continue
        written = source_map.of_link(page, link, step.nth, read)
        html = Place(f"{site.folder}/{page.file}", link.line, 1)
        yield Use(normal(url), url, link.text, "", written.place if written else html)


def wanted(uses: Iterable[Use]) -> dict[str, set[str]]:
    """The fragments asked of each address, each address once."""
    found: dict[str, set[str]] = {}
    for use in uses:
        found.setdefault(use.address, set()).update({fragment(use.url)} - {""})
    return found


def _place(lines: list[str], start: int, url: str) -> Place:
    """Where an entry that begins in line `start` (from 0) names the address."""
    for number in range(start, len(lines)):
        if url and url in lines[number]:
            return Place(REGISTRY.as_posix(), number + 1, lines[number].index(url) + 1)
    return Place(REGISTRY.as_posix(), start + 1, 1)
