"""`microsite build`: the site, its search index, its checks."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click
from rich.console import Console

from microsite import check as checks
from microsite.build import BuildError, Built
from microsite.build import build as build_site
from microsite.commands import project, report
from microsite.commands.district import composed
from microsite.findings import Finding


@click.command(epilog="Example: microsite build --site-dir site")
@click.option("--site-dir", default="site", show_default=True, help="The folder to build into.")
@click.option(
    "--district",
    type=click.Path(path_type=Path),
    help="The folder of a district that hosts the site under its own name.",
)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def build(site_dir: str, district: Path | None, format_: str) -> None:
    """Build all pages in all languages and the search index, then check them."""
    root = project.root()
    if district is None:
        sys.exit(_build(root, root, site_dir, format_, lambda found: found))
    with composed(root, district) as (overlay, told):
        if overlay is None:
            sys.exit(report.show(told, format_))

        def placed(found: list[Finding]) -> list[Finding]:
            """Without the product's own warnings, about which a district can do nothing."""
            found = overlay.original(found)
            return told + [f for f in found if f.severity == "error" or overlay.is_own(f)]

        sys.exit(_build(overlay.root, root, site_dir, format_, placed))


def _build(
    root: Path,
    product: Path,
    site_dir: str,
    format_: str,
    placed: Callable[[list[Finding]], list[Finding]],
) -> bool:
    """Builds the project in `root` for the folder that the command is run in; True if it failed.

    `placed` gives findings on the project the places that a person can mend.
    """
    if faults := checks.stopping(root):
        return report.show(placed(faults), format_)
    built = make(root, product / site_dir)
    found = placed([*checks.sources(root), *checks.built(root, built.folder)])
    if format_ == "json":
        pages = {"folder": site_dir, "pages": built.pages, "seconds": round(built.seconds, 2)}
        click.echo(json.dumps(pages | {"findings": len(found)}, indent=2))
        return any(f.severity == "error" for f in found)
    click.echo(summary(built, product))
    return report.show(found, "text")


def make(root: Path, folder: Path) -> Built:
    """Builds with a line of progress; ends the command with a message where that fails."""
    with Console(stderr=True).status("Pages …") as status:
        try:
            return build_site(root, folder, lambda step: status.update(f"{step} …"))
        except BuildError as error:
            said = str(error).replace(f"{root}/", "")
            raise click.ClickException(f"the site was not built.\n{said}") from error


def summary(built: Built, root: Path) -> str:
    """What was made and where, in one line."""
    pages = ", ".join(f"{count} in {lang}" for lang, count in built.pages.items())
    folder = built.folder.relative_to(root) if built.folder.is_relative_to(root) else built.folder
    return f"Built {folder}/ in {built.seconds:.1f} s. Pages that search finds: {pages}."
