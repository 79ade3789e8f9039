"""`microsite district`: the folder of a district, begun and checked."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from microsite import translations
from microsite.check import sources
from microsite.commands import project, report
from microsite.commands.translate import summary
from microsite.district import check as checks
from microsite.district import new as begin
from microsite.district import wanted
from microsite.district.overlay import Overlay, compose
from microsite.findings import Finding

FOLDER = click.Path(path_type=Path)


@click.group(epilog="Example: microsite district new ../our-district")
def district() -> None:
    """Host the site under a district's own name, with pages and words of its own."""


@district.command(epilog="Example: microsite district new ../our-district")
@click.argument("folder", type=FOLDER)
def new(folder: Path) -> None:
    """Write a folder for a district, with settings to fill in."""
    try:
        written = begin.write(folder)
    except OSError as error:
        raise click.ClickException(f"nothing was written: {error}.") from error
    for path in written:
        click.echo(path.as_posix())
    click.echo(f"Fill in {written[0].as_posix()}, then: microsite district check {folder}")


@district.command(epilog="Example: microsite district check ../our-district")
@click.argument("folder", type=FOLDER)
@report.format_option
def check(folder: Path, format_: str) -> None:
    """Check all that a district's folder holds. Exits 1 where there is an error."""
    with composed(project.root(), folder) as (overlay, found):
        if overlay:
            found += filter(overlay.is_own, overlay.original(sources(overlay.root)))
    sys.exit(report.show(found, format_))


@district.command(epilog="Example: microsite district translate ../our-district es")
@click.argument("folder", type=FOLDER)
@click.argument("lang")
def translate(folder: Path, lang: str) -> None:
    """Write the district's own texts into its translations/LANG, for a translator to fill in.

    Texts that the product has translated are left out, unless the folder translates them itself.
    """
    root = project.root()
    project.languages_into(root, lang)
    with composed(root, folder) as (overlay, found):
        if overlay is None:
            sys.exit(report.show(found, "text"))
        try:
            texts = wanted.messages(overlay, lang)
        except ValueError as error:
            raise click.ClickException(f"nothing was written.\n{error}") from error
        written, _ = translations.follow(folder, lang, texts)
    for line in summary(lang, written):
        click.echo(line)


@contextmanager
def composed(root: Path, folder: Path) -> Iterator[tuple[Overlay | None, list[Finding]]]:
    """The project of a district while it is needed, None where an error stands in the way.

    And the findings on its folder. Ends the command with a message where a file cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="microsite-") as name:
        try:
            district, found = checks.check(root, folder)
            whole = district and not any(each.severity == "error" for each in found)
            overlay = compose(root, folder, district, Path(name).resolve()) if whole else None
        except OSError as error:
            raise click.ClickException(f"{folder} cannot be read: {error}") from error
        yield overlay, found
