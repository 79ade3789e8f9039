"""`microsite links`: what is done with what was learned of links to other hosts."""

from datetime import date, datetime

import click

from microsite.commands import project
from microsite.verify import verify as note
from microsite.web import history, registry


@click.group(epilog='Example: microsite links verify idea --by "Ana Ruiz"')
def links() -> None:
    """Say who opened a resource."""


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
