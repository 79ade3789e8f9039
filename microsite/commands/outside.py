"""`microsite check links --external`: the links to other hosts, asked one host beside the other."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from microsite import resources, settings, site, source_map
from microsite.commands import report
from microsite.target import Root
from microsite.web import guard, history, news, registry, rounds, uses
from microsite.web.history import Record
from microsite.web.rounds import Round
from microsite.web.uses import REGISTRY, Use

NO_NETWORK = 3  # the exit code where nobody answered
INTERRUPTED = 130  # as shells have it


def check(
    root: Path | None,
    folder: Path,
    base_url: str,
    allowed: Collection[str],
    fix: bool,
    format_: str,
) -> int:
    """Visits what the pages in `folder`, and the registry of the project in `root`, lead to.

    Gives the exit code: 1 for errors, 3 where no server answered, 130 after Ctrl-C. Without a
    project nothing is remembered.
    """
    file = root / history.FILE if root else None
    leads = _uses(root, folder, base_url)
    try:
        allowed = guard.places(allowed)
    except ValueError as error:
        raise click.BadParameter(f"{error}.", param_hint="--allow-host") from error
    try:
        made = _round(leads, file, _why(root), allowed)
    except ValueError as error:
        raise click.ClickException(f"{error}. Mend that line, or delete the file.") from error
    except OSError as error:
        raise click.ClickException(f"{history.FILE} was not written: {error.strerror}.") from error
    if leads and made.whole and not made.answered:
        click.echo("No server answered: there seems to be no network. Nothing was kept.", err=True)
        return NO_NETWORK
    known = resources.load(root / REGISTRY) if root and (root / REGISTRY).exists() else {}
    asked = {use.address: made.records[use.address] for use in leads if use.address in made.records}
    if fix and root:
        asked = _fixed(root, leads, asked)
    failed = report.show(news.findings(leads, asked, made.outcomes, known), format_)
    click.echo(summary(made, leads, root), err=True)
    return INTERRUPTED if not made.whole else int(failed)


def _uses(root: Path | None, folder: Path, base_url: str) -> list[Use]:
    """Those of the pages; in a project those of its registry too, built or not."""
    own = list(uses.of_registry(root)) if root else []
    try:
        pages = site.read(folder)
    except (FileNotFoundError, NotADirectoryError) as error:
        if own:
            click.echo(f"{folder.name}/ is not built: its pages are left out.", err=True)
            return own
        raise click.ClickException(str(error)) from error
    address = settings.load(root).site_url if root else ""
    base = Root.at(base_url or address or pages.address())
    read = source_map.reader(root) if root else {}.get
    return own + list(uses.of_site(pages, base, read))


def _round(leads: list[Use], file: Path | None, why: str, allowed: Collection[str]) -> Round:
    wanted = uses.wanted(leads)
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(f"{len(wanted)} addresses", total=len(wanted))
        return rounds.make(wanted, file, why, allowed, lambda: progress.advance(task))


def _why(root: Path | None) -> str:
    """What hosts are told of the visit."""
    at = settings.load(root).site_url if root else ""
    return f"looks after the links of {at or 'a site for educators'}"


def _fixed(root: Path, leads: list[Use], asked: dict[str, Record]) -> dict[str, Record]:
    """Writes what has moved for good into the registry; the records without those moves."""
    moved = {
        use.address: asked[use.address].final
        for use in leads
        if use.resource and use.address in asked and _has_moved(use, asked[use.address])
    }
    try:
        registry.edit(root / registry.FILE, lambda text: registry.moved(text, moved))
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    for old, new in moved.items():
        click.echo(f"{registry.FILE.as_posix()}: {new} stands in place of {old}.", err=True)
    return asked | {address: replace(asked[address], moved=False) for address in moved}


def _has_moved(use: Use, record: Record) -> bool:
    """Nothing goes back from https to http by itself."""
    return record.moved and (record.final.startswith("https:") or use.url.startswith("http:"))


def summary(made: Round, leads: list[Use], root: Path | None) -> str:
    """What was visited and what came of it, in one line."""
    counts = Counter(outcome.verdict for outcome in made.outcomes.values())
    verdicts = ", ".join(f"{counts[verdict]} {verdict}" for verdict in counts) or "none"
    total = len(uses.wanted(leads))
    kept = f" Kept in {history.FILE.as_posix()}." if root and made.answered else ""
    ended = "" if made.whole else " Ended early."
    return f"Asked {len(made.outcomes)} of {total} addresses: {verdicts}.{ended}{kept}"
