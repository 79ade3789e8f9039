"""`microsite links`: what is done with what was learned of links to other hosts."""

import asyncio
import sys
from datetime import date, datetime
from functools import partial

import click
from rich.console import Console
from rich.progress import track

from microsite import resources
from microsite.commands import outside, project
from microsite.resources import Resource
from microsite.verify import verify as note
from microsite.web import client, history, registry
from microsite.web.answer import Answer
from microsite.web.archive import Found, look_up


@click.group(epilog='Example: microsite links verify idea --by "Ana Ruiz"')
def links() -> None:
    """Say who opened a resource, and look up archived copies."""


@links.command(epilog='Example: microsite links verify idea --by "Ana Ruiz"')
@click.argument("id")
@click.option("--by", "name", required=True, metavar="NAME", help="Who opened and judged it.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day; today without it.",
)
def verify(id: str, name: str, day: datetime | None) -> None:
    """Record in data/resources.yml that a person opened the resource ID and judged it.

    Readers see the name and the date beside the link. A changed title of its pages counts as seen.
    """
    root = project.root()
    name = " ".join(name.split())
    if not name:
        raise click.BadParameter("name the person who opened it.", param_hint="--by")
    opened = day.date() if day else date.today()
    if opened > date.today():
        raise click.BadParameter(f"{opened} is still to come.", param_hint="--date")
    try:
        done = note(root, id, name, opened)
    except ValueError as error:
        raise click.ClickException(f"nothing was written.\n{error}") from error
    place = registry.FILE.as_posix() + (f":{done.line}" if done.line else "")
    already = "" if done.line else " It said so already."
    click.echo(f"{place} {id}: opened by {name} on {opened}.{already}")
    for record in done.retitled:
        titles = f'"{record.title_before}" became "{record.title}"'
        click.echo(
            f"{history.FILE.as_posix()} {record.address}: the title {titles}; noted as seen."
        )


@links.command(epilog="Example: microsite links archive")
def archive() -> None:
    """Look up archived copies for the resources that lack one, and write them down.

    Asks the Internet Archive for the copy of each main address. Exits 3 where it cannot be reached.
    """
    root = project.root()
    known = resources.load(root / registry.FILE).values()
    lacking = [resource for resource in known if not resource.archived]
    found = asyncio.run(_copies(lacking))
    for id, copy in found.copies.items():
        change = partial(registry.archived, id=id, address=copy.address, day=copy.day)
        try:
            line = registry.edit(root / registry.FILE, change)
        except ValueError as error:
            raise click.ClickException(f'"{id}" was not written.\n{error}') from error
        click.echo(f"{registry.FILE.as_posix()}:{line} {id}: a copy of {copy.day}.")
    for ids, what in ((found.without, "no copy"), (found.unanswered, "no answer")):
        if ids:
            click.echo(f"{what}: {', '.join(ids)}", err=True)
    click.echo(f"{len(found.copies)} copies for {len(lacking)} resources without one.")
    if found.unanswered and not found.copies and not found.without:
        click.echo("The archive did not answer: there seems to be no network.", err=True)
        sys.exit(outside.NO_NETWORK)


async def _copies(lacking: list[Resource]) -> Found:
    async with client.opened("looks up copies of resources that schools use") as visitor:

        async def fetch(address: str) -> str | None:
            got = await visitor.ask("GET", address)
            fine = isinstance(got, Answer) and got.status == 200
            return got.body.decode("utf-8", "replace") if fine else None

        console = Console(stderr=True)
        asked = track(lacking, "Copies …", console=console, disable=not console.is_terminal)
        return await look_up(asked, fetch)
