"""`microsite translate`: the PO files follow the sources, and say how far they are."""

import json
import sys
from dataclasses import asdict

import click
from rich import box
from rich.console import Console
from rich.progress import track
from rich.table import Column, Table

from microsite import languages, translations
from microsite import status as states
from microsite.commands import exchange, project, report
from microsite.status import Status

COUNTS = ("total", "translated", "fuzzy", "missing")


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
    known = [language.code for language in languages.load(root / "data" / "languages.yml")][1:]
    if lang is not None and lang not in known:
        names = ", ".join(known) or "none yet"
        raise click.BadParameter(
            f'"{lang}" is not a language of data/languages.yml; those to translate into: {names}.',
            param_hint="LANG",
        )
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
    translated, fuzzy, missing = (sum(getattr(f, name) for f in written) for name in COUNTS[1:])
    lines.append(
        f"{lang}: {len(lines)} of {len(written)} files written; "
        f"{translated} texts translated, {fuzzy} fuzzy, {missing} missing."
    )
    return lines


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
    """Show by language and page what is translated, fuzzy and missing, and who reviewed it."""
    root = project.root()
    try:
        found = states.load(root)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    if format_ == "json":
        click.echo(json.dumps([asdict(row) for row in found], indent=2, ensure_ascii=False))
        return
    Console().print(_table(found))
    findings = sorted({finding for row in found for finding in row.findings})
    if findings:
        report.show(findings, "text")


def _table(rows: list[Status]) -> Table:
    """A section for each language, its sums first."""
    table = Table(Column("Page", no_wrap=True), box=box.SIMPLE, collapse_padding=True)
    for name in ("Texts", "Translated", "Fuzzy", "Missing"):
        table.add_column(name, justify="right", min_width=len(name))
    table.add_column("Reviewed by")
    for lang in dict.fromkeys(row.lang for row in rows):
        pages = [row for row in rows if row.lang == lang]
        reviewed = f"{sum(bool(row.reviewed_by) for row in pages)} of {len(pages)}"
        sums = (sum(getattr(row, name) for row in pages) for name in COUNTS)
        table.add_row(f"All of {lang}", *map(str, sums), reviewed, style="bold")
        for row in pages:
            people = " ".join(part for part in (row.reviewed_by, row.review_date) if part)
            counts = (str(getattr(row, name)) for name in COUNTS)
            table.add_row(row.page or "(words around pages)", *counts, people or "a draft")
        table.add_section()
    return table
