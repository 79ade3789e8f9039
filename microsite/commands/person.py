"""Who puts their name to something, and on which day, as a person types it."""

from collections.abc import Callable
from datetime import date, datetime

import click

day_option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day; today without it.",
)


def named(text: str, option: str) -> str:
    """The words on one line. Ends the command with a message where there are none."""
    if name := " ".join(text.split()):
        return name
    raise click.BadParameter("it is empty: name the person.", param_hint=option)


def on(day: datetime | None) -> date:
    """The day given, or today. Ends the command with a message for one that is still to come."""
    given = day.date() if day else date.today()
    if given > date.today():
        raise click.BadParameter(f"{given} is still to come.", param_hint="--date")
    return given
