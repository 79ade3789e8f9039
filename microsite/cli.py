"""The command `microsite`: one subcommand a file, in microsite/commands/."""

import click

from microsite import __version__
from microsite.commands.build import build
from microsite.commands.check import check
from microsite.commands.links import links
from microsite.commands.reports import report
from microsite.commands.serve import serve
from microsite.commands.translate import translate


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Build small professional-development sites: translated, accessible, static."""


for command in (build, serve, check, links, report, translate):
    main.add_command(command)
