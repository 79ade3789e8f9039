"""`microsite report`: a page that lists what reports there are, each made anew."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import click

from microsite import (
    links_formats,
    reading_page,
    report_pages,
    safe_file,
    settings,
    translations_page,
)
from microsite.commands import links, project


class Kind(NamedTuple):
    """`make` is given the project's folder, that of its built site and that of the reports.

    It writes `<name>.html` there and returns a sentence on what it holds.
    """

    name: str
    title: str
    make: Callable[[Path, Path, Path], str]


def _links(root: Path, site: Path, out: Path) -> str:
    made = links.gathered(root, site)
    links.write(root, made, out)
    return made.summary


def _reading(root: Path, site: Path, out: Path) -> str:
    return _page("reading", reading_page, root, out)


def _translations(root: Path, site: Path, out: Path) -> str:
    return _page("translations", translations_page, root, out)


def _page(name: str, report: ModuleType, root: Path, out: Path) -> str:
    try:
        groups = report.gather(root)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    page = report.as_html(groups, settings.load(root).site_name, date.today())
    safe_file.write(root / out / f"{name}.html", page)
    return report.summary(groups)


KINDS = (
    Kind("links", links_formats.TITLE, _links),
    Kind("reading", reading_page.TITLE, _reading),
    Kind("translations", translations_page.TITLE, _translations),
)


@click.command(epilog="Example: microsite report --out reports")
@click.option("--out", default="reports", show_default=True, help="The folder to write into.")
@click.option("--site-dir", default="site", show_default=True, help="The folder of the built site.")
def report(out: str, site_dir: str) -> None:
    """Make all reports, and index.html, a page that lists them."""
    root, folder = project.root(), Path(out)
    made = [
        {
            "name": kind.name,
            "title": kind.title,
            "summary": kind.make(root, root / site_dir, folder),
        }
        for kind in KINDS
    ]
    name = settings.load(root).site_name
    page = report_pages.render("reports.html", name, "Reports", date.today(), reports=made)
    safe_file.write(root / folder / "index.html", page)
    for kind in made:
        click.echo(f"{(folder / kind['name']).as_posix()}.html: {kind['summary']}")
    click.echo(f"Wrote {(folder / 'index.html').as_posix()}, which lists them.")
