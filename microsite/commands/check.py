"""`microsite check`: everything that can be said of the sources and of the built site."""

import sys

import click

from microsite import check as checks
from microsite.commands import project, report
from microsite.reporters import FORMATS


@click.command(epilog="Example: microsite check --format github")
@click.option("--site-dir", default="site", show_default=True, help="The folder of the built site.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="For a person, a machine, or GitHub's pull requests.",
)
def check(site_dir: str, format_: str) -> None:
    """Check docs/, data/, translations/ and the built site. Exits 1 where there is an error."""
    root = project.root()
    failed = report.show([*checks.sources(root), *checks.built(root, root / site_dir)], format_)
    sys.exit(1 if failed else 0)
