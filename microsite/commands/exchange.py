"""`microsite translate export` and `import`: for people who translate with other tools."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from microsite import catalog, languages, safe_file
from microsite.commands import project, report
from microsite.exchange import delivery, formats, incoming, receive, unit
from microsite.exchange.formats import FORMATS
from microsite.exchange.incoming import Incoming
from microsite.exchange.unit import Texts
from microsite.findings import finding


@click.command("export", epilog="Example: microsite translate export es --format xliff")
@click.argument("lang")
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="po",
    show_default=True,
    help="PO, XLIFF 1.2, XLIFF 2.0, or a Word document with a table for each page.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="exchange",
    show_default=True,
    help="The folder to write into.",
)
def export_(lang: str, format_: str, out: Path) -> None:
    """Write one file with all texts of LANG, for Weblate, Crowdin, Poedit or an agency."""
    root = project.root()
    project.languages_into(root, lang)
    texts = _texts(root, _codes(root)[0], lang)
    path = out / f"{lang}{FORMATS[format_].ending}"
    try:
        safe_file.write(path, FORMATS[format_].write(texts))
    except OSError as error:
        raise click.ClickException(f"{path} was not written: {error.strerror}.") from error
    pages = len({each.page for each in texts.units})
    click.echo(f"{path.as_posix()}: {len(texts.units)} texts of {pages} files in {lang}.")


@click.command("import", epilog="Example: microsite translate import exchange/es.xlf")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--partial", is_flag=True, help="Import the sound texts even if others are not.")
def import_(file: Path, partial: bool) -> None:
    """Put the texts of FILE into translations/, if all of them are sound.

    FILE says itself which language it is in. A text that is empty in it changes nothing.
    Changes that Word has tracked count as accepted.
    Exits 1 where a text is not sound, also with --partial.
    """
    root, source = project.root(), file.as_posix()
    codes = _codes(root)
    try:
        received = formats.read(file)
    except ValueError as error:
        reason, line = catalog.cause(error)
        report.show([finding("exchange/broken-file", source, line, 1, reason=reason)], "text")
        sys.exit(1)
    lang, findings = delivery.language(received, source, codes)
    if findings:
        report.show(findings, "text")
        sys.exit(1)
    others = [code for code in codes[1:] if code != lang]
    held = incoming.hold(root, others, _texts(root, codes[0], lang), received, source)
    failed = report.show(list(held.findings), "text")
    refused = failed and not partial
    try:
        written = [] if refused else receive.write(root, lang, held.changes)
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}.") from error
    for line in summary(lang, held, written, refused):
        click.echo(line)
    sys.exit(1 if failed else 0)


def summary(
    lang: str, held: Incoming, written: list[receive.Written], refused: bool
) -> Iterator[str]:
    """One line for each file that changed, and one for the language."""
    for each in written:
        yield f"{each.path}: {each.changed} changed, {each.fuzzy} of them fuzzy"
    said = f"{len(held.changes)} " + ("would have changed" if refused else "changed")
    rest = f"{held.same} as they were, {held.empty} empty in the file"
    yield f"{lang}: " + ("nothing was written; " if refused else "") + f"{said}, {rest}."


def _codes(root: Path) -> list[str]:
    return [known.code for known in languages.load(root / "data" / "languages.yml")]


def _texts(root: Path, source: str, lang: str) -> Texts:
    try:
        return unit.of_language(root, source, lang)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
