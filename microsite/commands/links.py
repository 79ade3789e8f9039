"""`microsite links`: what is done with what was learned of links to other hosts."""

import asyncio
import sys
from datetime import date, datetime
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from microsite import links_formats, links_report, resources, safe_file, settings
from microsite.commands import outside, person, project
from microsite.links_report import Report
from microsite.resources import Resource
from microsite.verify import verify as note
from microsite.web import client, history, registry
from microsite.web.answer import Answer
from microsite.web.archive import Found, look_up


@click.group(epilog='Example: microsite links verify idea --by "Ana Ruiz"')
def links() -> None:
    """Say who opened a resource, look up archived copies, and see what is known of each link."""


@links.command(epilog='Example: microsite links verify idea --by "Ana Ruiz"')
@click.argument("id")
@click.option("--by", "name", required=True, metavar="NAME", help="Who opened and judged it.")
@person.day_option
def verify(id: str, name: str, day: datetime | None) -> None:
    """Record in data/resources.yml that a person opened the resource ID and judged it.

    Readers see the name and the date beside the link. A changed title of its pages counts as seen.
    """
    root = project.root()
    name, opened = person.named(name, "--by"), person.on(day)
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


@links.command(epilog="Example: microsite links report --out reports")
@click.option("--out", default="reports", show_default=True, help="The folder to write into.")
@click.option("--site-dir", default="site", show_default=True, help="The folder of the built site.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["html", "json", "markdown"]),
    default="html",
    show_default=True,
    help="Two files in the folder; or JSON, or Markdown for an issue, in the terminal.",
)
def report(out: str, site_dir: str, format_: str) -> None:
    """Show each link to another site: its state, since when, where it is used, and what to do.

    It reads what "microsite check links --external" learned, and asks no other host for anything.
    The Markdown names only what a person should look at, and is empty where that is nothing.
    """
    root = project.root()
    made = gathered(root, root / site_dir)
    if format_ == "html":
        names = " and ".join(write(root, made, Path(out)))
        click.echo(f"Wrote {names}. {made.summary}")
    else:
        text = links_formats.as_json if format_ == "json" else links_formats.as_markdown
        click.echo(text(made).rstrip("\n"), nl=bool(text(made)))
    if not made.site_read:
        click.echo(
            f"{site_dir}/ holds no built site: links that pages name are left out.", err=True
        )


def gathered(root: Path, site: Path) -> Report:
    """The report of today; ends the command with a message where a file cannot be read."""
    try:
        return links_report.gather(root, site, date.today())
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def write(root: Path, made: Report, out: Path) -> list[str]:
    """Puts the page and the JSON into the folder; their names, as a person would type them."""
    site_name = settings.load(root).site_name
    texts = {
        out / "links.html": links_formats.as_html(made, site_name),
        out / "links.json": links_formats.as_json(made) + "\n",
    }
    for path, text in texts.items():
        safe_file.write(root / path, text)
    return [path.as_posix() for path in texts]
