"""The project that a command works on: the folder it is run in."""

from pathlib import Path

import click
from yaml import YAMLError

from microsite import settings


def root() -> Path:
    """That folder. Ends the command with a message where it holds no readable mkdocs.yml."""
    folder = Path.cwd()
    try:
        settings.load(folder)
    except FileNotFoundError as error:
        message = f"{folder} holds no {settings.FILE}. Run the command in the project's folder."
        raise click.ClickException(message) from error
    except (YAMLError, KeyError, TypeError, AttributeError) as error:
        raise click.ClickException(f"{settings.FILE} cannot be read: {error}") from error
    return folder
