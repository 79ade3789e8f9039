"""`microsite build`: the site, its search index, its checks."""

import json
import sys
from pathlib import Path

import click
from rich.console import Console

from microsite import check as checks
from microsite.build import BuildError, Built
from microsite.build import build as build_site
from microsite.commands import project, report


@click.command(epilog="Example: microsite build --site-dir site")
@click.option("--site-dir", default="site", show_default=True, help="The folder to build into.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def build(site_dir: str, format_: str) -> None:
    """Build all pages in all languages and the search index, then check them."""
    root = project.root()
    if faults := checks.stopping(root):
        sys.exit(report.show(faults, format_))
    built = make(root, root / site_dir)
    found = [*checks.sources(root), *checks.built(root, built.folder)]
    if format_ == "json":
        pages = {"folder": site_dir, "pages": built.pages, "seconds": round(built.seconds, 2)}
        click.echo(json.dumps(pages | {"findings": len(found)}, indent=2))
        failed = any(f.severity == "error" for f in found)
    else:
        click.echo(summary(built, root))
        failed = report.show(found, "text")
    sys.exit(1 if failed else 0)


def make(root: Path, folder: Path) -> Built:
    """Builds with a line of progress; ends the command with a message where that fails."""
    with Console(stderr=True).status("Pages …") as status:
        try:
            return build_site(root, folder, lambda step: status.update(f"{step} …"))
        except BuildError as error:
            raise click.ClickException(f"the site was not built.\n{error}") from error


def summary(built: Built, root: Path) -> str:
    """What was made and where, in one line."""
    pages = ", ".join(f"{count} in {lang}" for lang, count in built.pages.items())
    folder = built.folder.relative_to(root) if built.folder.is_relative_to(root) else built.folder
    return f"Built {folder}/ in {built.seconds:.1f} s. Pages that search finds: {pages}."
