"""What commands print of findings, and the exit code that they ask for."""

from collections.abc import Callable

import click

from microsite.findings import Finding
from microsite.reporters import FORMATS

format_option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="For a person, a machine, GitHub's pull requests, or code scanning.",
)


def show(findings: list[Finding], format: str) -> bool:
    """Prints the findings; True where one of them is an error."""
    if text := FORMATS[format](findings):
        click.echo(text)
    return any(finding.severity == "error" for finding in findings)
