"""`microsite translate`: PO files follow the sources, people review them, a table says how far."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

import click
from rich import box
from rich.console import Console
from rich.progress import track
from rich.table import Column, Table

from microsite import approval, reviews, translations
from microsite import status as states
from microsite.commands import exchange, person, project, report
from microsite.reviews import Review
from microsite.status import Status

COUNTS = ("total", "translated", "older", "fuzzy", "missing", "approved")
AROUND = "(words around pages)"


@click.group(epilog="Example: microsite translate status")
def translate() -> None:
    """Keep translations/ in step with the English, and see how far each language is."""


translate.add_command(exchange.export_)
translate.add_command(exchange.import_)


@translate.command(epilog="Example: microsite translate update es")
@click.argument("lang", required=False)
def update(lang: str | None) -> None:
    """Write what is new in docs/, data/ and overrides/ into translations/LANG (all, without LANG).

    Texts that match keep their translation, changed ones become fuzzy and show the earlier
    English, moved ones take it along. Words that have no place any more are kept as obsolete.
    """
    root = project.root()
    known = project.languages_into(root, lang)
    console = Console(stderr=True)
    failed = False
    for code in track([lang] if lang else known, "Translations …", console=console, transient=True):
        try:
            written, findings = translations.update(root, code)
        except ValueError as error:
            raise click.ClickException(f"nothing was written.\n{error}") from error
        for line in summary(code, written):
            click.echo(line)
        failed |= bool(findings) and report.show(findings, "text")
    sys.exit(1 if failed else 0)


def summary(lang: str, written: list[translations.Written]) -> list[str]:
    """One line for each file that changed, and one for the language."""
    lines = [
        f"{file.change:<8} {file.path}: {file.translated} translated, {file.fuzzy} fuzzy, "
        f"{file.missing} missing" + (f", {file.obsolete} obsolete" if file.obsolete else "")
        for file in written
        if file.change != "unchanged"
    ]
    counted = ("translated", "fuzzy", "missing")
    translated, fuzzy, missing = (sum(getattr(f, name) for f in written) for name in counted)
    lines.append(
        f"{lang}: {len(lines)} of {len(written)} files written; "
        f"{translated} texts translated, {fuzzy} fuzzy, {missing} missing."
    )
    return lines


@translate.command(
    epilog="Example: microsite translate review es principles/time.md "
    '--by "Ana Ruiz" --role "court translator"'
)
@click.argument("lang")
@click.argument("page")
@click.option("--by", "name", required=True, metavar="NAME", help="Who read all of the page.")
@click.option("--role", required=True, help="What makes them fit to judge it.")
@person.day_option
def review(lang: str, page: str, name: str, role: str, day: datetime | None) -> None:
    """Record in data/reviews/ that a person approves the translation of PAGE into LANG as it is.

    PAGE is a file of docs/, or "site" for the words around pages. A passage that changes later, in
    English or in LANG, has to be reviewed again. Nobody adds a name but the person who bears it.
    """
    root = project.root()
    project.languages_into(root, lang)
    by, role = person.named(name, "--by"), person.named(role, "--role")
    given = Review(by, role, person.on(day), frozenset())
    try:
        named = approval.page_named(root, page)
        done = approval.approve(root, lang, named, given)
    except ValueError as error:
        raise click.ClickException(f"nothing was written.\n{error}") from error
    already = "" if done.changed else " It said so already."
    click.echo(
        f"{reviews.file_of(lang).as_posix()} {named or page}: {done.texts} of {done.total} texts "
        f"approved by {by}, {role}, on {given.date}; newly approved: {done.new}.{already}"
    )
    if done.texts < done.total:
        click.echo("The others have no translation of today's English that can be shown.")


@translate.command(epilog="Example: microsite translate status --format json")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A table for a person, or a list for a machine.",
)
def status(format_: str) -> None:
    """Show by language and page what is translated, older, fuzzy and missing, and who reviewed it.

    Older texts are shown though the English has changed since; fuzzy ones are not. In JSON also the
    words left, what changed in the English, and what is to be reviewed again.
    """
    root = project.root()
    try:
        found = states.load(root)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    if format_ == "json":
        click.echo(json.dumps([asdict(row) for row in found], indent=2, ensure_ascii=False))
        return
    Console().print(_table(found))
    for line in _reviewed(found):
        click.echo(line)
    findings = sorted({finding for row in found for finding in row.findings})
    if findings:
        report.show(findings, "text")


def _table(rows: list[Status]) -> Table:
    """A section for each language, its sums first."""
    table = Table(
        Column("Page", no_wrap=True), box=box.SIMPLE, collapse_padding=True, pad_edge=False
    )
    for name in ("Texts", "Translated", "Older", "Fuzzy", "Missing", "Approved"):
        table.add_column(name, justify="right", min_width=len(name))
    for lang in dict.fromkeys(row.lang for row in rows):
        pages = [row for row in rows if row.lang == lang]
        sums = (sum(getattr(row, name) for row in pages) for name in COUNTS)
        table.add_row(f"All of {lang}", *map(str, sums), style="bold")
        for row in pages:
            counts = (str(getattr(row, name)) for name in COUNTS)
            table.add_row(row.page or AROUND, *counts)
        table.add_section()
    return table


def _reviewed(rows: list[Status]) -> Iterator[str]:
    """How many pages of each language are reviewed as they are, and who reviewed what."""
    for lang in dict.fromkeys(row.lang for row in rows):
        pages = [row for row in rows if row.lang == lang]
        yield f"{lang}: {sum(row.reviewed for row in pages)} of {len(pages)} reviewed as they are."
        for row in pages:
            for found in row.reviews:
                who = f"{found.by}, {found.role}, {found.date}"
                yield f"  {row.page or AROUND}: {who}: {found.approved} of {row.translated} texts"
