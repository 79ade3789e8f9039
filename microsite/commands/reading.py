"""`microsite reading`: how hard pages and drafts are to read, and what became harder."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from microsite import baseline, drafts, reading_changes, reading_report, revision, settings, texts
from microsite import check as checks
from microsite.commands import project, report
from microsite.measure import Measure
from microsite.reading_report import Report
from microsite.texts import Text

HEADINGS = ("Text", "Words", "Sentences", "Longest", "Reading", "Findings")
KEY = """
A grade band holds nine times in ten; "over" is said only where that is likely. Words that the
glossary explains count as familiar. A score only puts texts of one language in order.
"""


class Files(click.Group):
    """A group whose first word may be a file: `microsite reading draft.md` measures it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in (*self.commands, *ctx.help_option_names):
            args = ["measure", *args]
        return super().parse_args(ctx, args)


@click.group(cls=Files, epilog="Example: microsite reading draft.md")
def reading() -> None:
    """Say how hard texts are to read: `reading [FILES…]` is short for `reading measure [FILES…]`.

    `microsite check` decides; this command tells more, and of drafts as well.
    """


@reading.command(epilog="Example: microsite reading measure --diff main docs/index.md")
@click.argument("files", nargs=-1)
@click.option("--lang", default="en", show_default=True, help="The language of drafts.")
@click.option("--diff", "rev", metavar="REV", help="Show what changed since that git revision.")
@report.format_option
def measure(files: tuple[str, ...], lang: str, rev: str | None, format_: str) -> None:
    """Measure FILES: Markdown, plain text, or `-` for Markdown from standard input.

    Without FILES, all pages of the project in every language.
    """
    inside = (Path.cwd() / settings.FILE).exists() or not files or rev
    root = _root() if inside else None
    state = _state(root) if root else {}
    found = list(_texts(root, files, lang))
    reports = [reading_report.of(root, text, state) for text in found]
    if rev:
        _show_changes(root, rev, reports, format_)
    elif format_ == "json":
        rows = [reading_report.as_dict(row) for row in reports]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif format_ == "text":
        _show(reports, named=bool(files))
    else:
        report.show([finding for row in reports for finding in row.reading.findings], format_)
    sys.exit(1 if files and len(found) < len(files) else 0)


@reading.command(epilog="Example: microsite reading lower")
def lower() -> None:
    """Write the grades of sections that became easier, or are new, into the baseline."""
    root = _root()
    changed = baseline.write(root, baseline.lowered(_state(root), _graded(root)))
    click.echo(f"{baseline.FILE} {'was written' if changed else 'is as it was'}.")


@reading.command(epilog='Example: microsite reading accept docs/about.md --reason "quotes the law"')
@click.argument("page")
@click.option("--reason", required=True, help="Why the page must be as hard as it is now.")
def accept(page: str, reason: str) -> None:
    """Accept the grades of PAGE as they are; the reason and today's date go into the baseline."""
    root = _root()
    graded, name = _graded(root), Path(page).as_posix()
    if name not in graded:
        raise click.ClickException(f'"{page}" is no English page, such as {next(iter(graded))}.')
    if not any(c.isalpha() for c in reason):
        raise click.ClickException("the reason has no words: --reason TEXT")
    today = date.today().isoformat()
    baseline.write(root, baseline.raised(_state(root), name, graded[name], reason, today))
    click.echo(f"{name} is accepted as it is; {baseline.FILE} says why.")


def _root() -> Path:
    """The project's folder. Ends the command with the findings that keep it from being read."""
    root = project.root()
    if faults := checks.stopping(root):
        sys.exit(report.show(faults, "text"))
    return root


def _texts(root: Path | None, files: tuple[str, ...], lang: str) -> Iterator[Text]:
    """The texts named, those of the project in their own language; or all of the project."""
    own = {text.path: text for text in texts.of_project(root)} if root else {}
    if not files:
        yield from own.values()
    for name in files:
        path = Path(name)
        inside = root and path.resolve().is_relative_to(root)
        short = path.resolve().relative_to(root).as_posix() if inside else name
        try:
            data = sys.stdin.buffer.read() if name == "-" else path.read_bytes()
            yield own[short] if short in own else drafts.read(name, data, lang)
        except OSError as error:
            click.echo(f"{name} cannot be read: {error.strerror}.", err=True)
        except UnicodeDecodeError:
            click.echo(f"{name} is not in UTF-8. Save it again.", err=True)


def _state(root: Path) -> dict[str, baseline.Page]:
    if faults := baseline.faults(root):
        raise click.ClickException(str(faults[0]))
    return baseline.load(root)


def _graded(root: Path) -> dict[str, dict[str, Measure]]:
    """The measures of the sections of each English page."""
    reports = (reading_report.of(root, text, {}) for text in texts.of_project(root))
    return {row.text.path: dict(row.sections) for row in reports if row.measure.grade}


def _show(reports: list[Report], named: bool) -> None:
    if not reports:  # none of the files could be read, which was said
        return
    rows = [HEADINGS]
    for row in reports:
        count = str(len(row.reading.findings))
        rows.append((row.text.path, *reading_report.cells(row.measure, row.text.budget), count))
        for title, found in row.sections.items() if len(row.sections) > 1 and named else ():
            rows.append((f"  {title}", *reading_report.cells(found, row.text.budget), ""))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *numbers, said, count in rows:
        right = (number.rjust(w) for number, w in zip(numbers, widths[1:-2], strict=True))
        click.echo(
            "  ".join((name.ljust(widths[0]), *right, said.ljust(widths[-2]), count)).rstrip()
        )
    click.echo(KEY.rstrip())
    for finding, waiver in (pair for row in reports for pair in row.reading.waived):
        click.echo(f"{finding.source}:{finding.line} {finding.rule} accepted: {waiver.reason}")
    if named:
        report.show([finding for row in reports for finding in row.reading.findings], "text")


def _show_changes(root: Path, rev: str, reports: list[Report], format_: str) -> None:
    try:
        texts_before = revision.texts_of(root, rev)
    except ValueError as error:
        raise click.ClickException(f'"{rev}" cannot be read: {error}') from error
    before = {path: reading_report.of(root, text, {}) for path, text in texts_before.items()}
    changes = reading_changes.between(before, reports)
    if format_ == "json":
        rows = [reading_changes.as_dict(change) for change in changes]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for change in changes:
        click.echo(reading_changes.in_words(change))
    click.echo(f"{len(changes)} of {len(reports)} texts changed since {rev}.")
