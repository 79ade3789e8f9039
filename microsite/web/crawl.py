"""All addresses of a run, each visited once: hosts side by side, the addresses of one in a row."""

import asyncio
from collections.abc import Callable, Collection, Mapping

from microsite.web import document, verdict
from microsite.web.answer import Answer
from microsite.web.client import Client
from microsite.web.outcome import Outcome
from microsite.web.visit import sibling, visit

HOSTS = 32  # side by side


async def crawl(
    client: Client,
    wanted: Mapping[str, Collection[str]],
    tell: Callable[[str, Outcome], None],
) -> None:
    """Tells the outcome of each address as it comes; `wanted` gives the fragments asked of each."""
    hosts: dict[str, list[str]] = {}
    for address in wanted:
        hosts.setdefault(address.partition("://")[2].partition("/")[0], []).append(address)
    places = asyncio.Semaphore(HOSTS)

    async def work(addresses: list[str]) -> None:
        async with places:
            for address in addresses:
                try:
                    outcome = await look(client, address, wanted[address])
                except Exception as error:  # the others shall not be lost with it
                    outcome = _unjudged(address, error)
                tell(address, outcome)

    async with asyncio.TaskGroup() as group:
        for addresses in hosts.values():
            group.create_task(work(addresses))


def _unjudged(address: str, error: Exception) -> Outcome:
    reason = f"could not be judged: {type(error).__name__} was raised"
    return Outcome("transient", reason, final=address, answered=False)


async def look(client: Client, address: str, fragments: Collection[str]) -> Outcome:
    """One address visited and judged."""
    got = await visit(client, address)
    page = None
    if isinstance(got, Answer) and got.is_html and got.body:
        page = document.read(got.body, got.headers.get("content-type", ""))
    beside = None
    if verdict.needs_sibling(address, got, page) and (other := sibling(address)):
        beside = await client.ask("GET", other, ranged=got.status == 206)
    return verdict.of(address, got, page, beside, fragments)
