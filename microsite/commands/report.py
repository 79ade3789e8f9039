"""What commands print of findings, and the exit code that they ask for."""

import click

from microsite.findings import Finding
from microsite.reporters import FORMATS


def show(findings: list[Finding], format: str) -> bool:
    """Prints the findings; True where one of them is an error."""
    if text := FORMATS[format](findings):
        click.echo(text)
    return any(finding.severity == "error" for finding in findings)
