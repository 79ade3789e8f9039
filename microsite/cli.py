"""The command `microsite`: one subcommand a file, in microsite/commands/."""

from importlib import import_module

import click

from microsite import __version__

# Each subcommand, and the file that it stands in.
COMMANDS = {
    "build": "build",
    "check": "check",
    "district": "district",
    "links": "links",
    "reading": "reading",
    "report": "reports",
    "serve": "serve",
    "translate": "translate",
}


class Commands(click.Group):
    """Reads a subcommand when it is asked for: all of them take longer than most checks."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return getattr(import_module(f"microsite.commands.{COMMANDS[cmd_name]}"), cmd_name)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Build small professional-development sites: translated, accessible, static."""
