"""Where a link to a resource leads today: a dead address gives way to what can still be reached."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from microsite import day
from microsite.resources import Resource
from microsite.web import history
from microsite.web.address import normal


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page links: an address, and the language of what stands there.

    `original` is the address that is meant; `is_dead` tells that it could not be reached lately.
    `copied` is the day of the archived copy that `href` leads to, None where it is no copy.
    """

    href: str
    language: str
    original: str
    is_dead: bool = False
    copied: date | None = None


def shown(resource: Resource, lang: str, dead: Collection[str]) -> Shown:
    """For readers of that language; `dead` holds addresses as `address.normal` gives them.

    Their language first, then the main address, then its archived copy: of one in their language
    alone there is no copy.
    """
    address, language = resource.address(lang)
    if normal(address) not in dead:
        return Shown(address, language, address)
    if normal(resource.url) not in dead:
        return Shown(resource.url, resource.language, resource.url)
    copy = resource.archived
    if copy and normal(copy["url"]) not in dead:
        return Shown(copy["url"], resource.language, resource.url, True, day.read(copy["date"]))
    return Shown(address, language, address, True)


def dead(root: Path) -> frozenset[str]:
    """The addresses that the project's link history calls dead.

    None where it cannot be read: `data_check` says what is wrong, before a page is built.
    """
    path = root / history.FILE
    if not path.exists():
        return frozenset()
    stat = path.stat()
    return _dead(path, (stat.st_mtime_ns, stat.st_size))


@lru_cache(maxsize=1)
def _dead(path: Path, version: tuple[int, int]) -> frozenset[str]:
    """`version` is the file's time and size: all pages of a build share one reading."""
    with suppress(ValueError):
        return frozenset(
            address for address, record in history.load(path).items() if record.is_dead
        )
    return frozenset()
