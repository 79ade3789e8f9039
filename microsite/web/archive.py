"""Copies of resources that the Internet Archive keeps, asked for by its availability interface.

https://archive.org/help/wayback_api.php
"""

import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import quote

from microsite.resources import Resource

ASKED = "https://archive.org/wayback/available?url="
KEPT = "https://web.archive.org/web/"


@dataclass(frozen=True, slots=True)
class Copy:
    """`address` begins with https, `day` is when the archive took the copy."""

    address: str
    day: date


@dataclass(frozen=True, slots=True)
class Found:
    """By the ids of resources: their copies, those without one, those nobody could be asked of."""

    copies: dict[str, Copy] = field(default_factory=dict)
    without: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)


def question(address: str) -> str:
    """The address that answers whether there is a copy of that one."""
    return ASKED + quote(address, safe="")


def answer(text: str) -> Copy | None:
    """The newest whole copy that the archive's JSON names, None where it has none.

    Raises ValueError for what is no such answer, such as a page that asks to wait.
    """
    try:
        copy = json.loads(text)["archived_snapshots"].get("closest")
        if not copy or not copy["available"] or copy["status"] != "200":
            return None
        address = "https://" + copy["url"].partition("://")[2]
        day = datetime.strptime(copy["timestamp"], "%Y%m%d%H%M%S").date()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError("this is no answer of the archive") from error
    if not address.startswith(KEPT):
        raise ValueError("this is no answer of the archive")
    return Copy(address, day)


async def look_up(
    resources: Iterable[Resource], fetch: Callable[[str], Awaitable[str | None]]
) -> Found:
    """Asks for a copy of the main address of each resource that names none, one after another.

    `fetch` gives the text at an address, None where no server answered well.
    """
    found = Found()
    for resource in resources:
        if resource.archived:
            continue
        text = await fetch(question(resource.url))
        try:
            copy = answer(text or "")
        except ValueError:
            found.unanswered.append(resource.id)
            continue
        if copy:
            found.copies[resource.id] = copy
        else:
            found.without.append(resource.id)
    return found
