"""The project that a command works on: the folder it is run in."""

from pathlib import Path

import click
from yaml.error import MarkedYAMLError

from microsite import languages, settings


def root() -> Path:
    """That folder. Ends the command with a message where it holds no readable mkdocs.yml."""
    folder = Path.cwd()
    try:
        settings.load(folder)
    except FileNotFoundError as error:
        message = f"{folder} holds no {settings.FILE}. Run the command in the project's folder."
        raise click.ClickException(message) from error
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{settings.FILE} is not in UTF-8. Save it again.") from error
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        message = f"{settings.FILE}:{line} cannot be read: {error.problem}."
        raise click.ClickException(message) from error
    except (KeyError, TypeError, AttributeError) as error:
        message = f"{settings.FILE} is not what MkDocs expects: it needs at least a site_name."
        raise click.ClickException(message) from error
    return folder


def languages_into(folder: Path, lang: str | None) -> list[str]:
    """The languages to translate into; ends the command where `lang` is none of them."""
    known = [language.code for language in languages.load(folder / "data" / "languages.yml")][1:]
    if lang is not None and lang not in known:
        names = ", ".join(known) or "none yet"
        raise click.BadParameter(
            f'"{lang}" is not a language of data/languages.yml; those to translate into: {names}.',
            param_hint="LANG",
        )
    return known
