"""`microsite check`: everything that can be said of the sources and of the built site.

`microsite check links` does the same for the links of any folder of HTML, whatever made it.
"""

import sys
from pathlib import Path

import click

from microsite import address
from microsite.commands import project, report
from microsite.links import broken_in_folder


def _address(context: click.Context, option: click.Parameter, value: str) -> str:
    if value and (not value.startswith(("https://", "http://", "/")) or address.fault(value)):
        raise click.BadParameter(f'"{value}" is none. Write https://example.org/docs/, or /docs/.')
    return value


@click.group(invoke_without_command=True, epilog="Example: microsite check --format github")
@click.option("--site-dir", default="site", show_default=True, help="The folder of the built site.")
@report.format_option
@click.pass_context
def check(context: click.Context, site_dir: str, format_: str) -> None:
    """Check docs/, data/, translations/ and the built site. Exits 1 where there is an error."""
    if context.invoked_subcommand:
        return
    from microsite import check as checks  # to read it takes longer than to check links

    root = project.root()
    failed = report.show([*checks.sources(root), *checks.built(root, root / site_dir)], format_)
    sys.exit(1 if failed else 0)


@check.command(epilog="Example: microsite check links public --base-url https://example.org/docs/")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option(
    "--base-url",
    default="",
    callback=_address,
    help="Where the site will stand. Default: what pages say.",
)
@click.option("--external", is_flag=True, help="Visit the links to other hosts instead.")
@click.option("--fix", is_flag=True, help="With --external: write what has moved for good.")
@click.option(
    "--allow-host",
    multiple=True,
    metavar="HOST[:PORT]",
    help="With --external: a server of your own network that may be visited, as 127.0.0.1:8000.",
)
@report.format_option
@click.pass_context
def links(
    context: click.Context,
    folder: Path | None,
    base_url: str,
    external: bool,
    fix: bool,
    allow_host: tuple[str, ...],
    format_: str,
) -> None:
    """Check the links in FOLDER, any built HTML; without it, those of the project's own site."""
    root = None if folder else project.root()
    folder = folder or root / context.parent.params["site_dir"]
    if external:
        from microsite.commands import outside  # the same, for all that a visit needs

        sys.exit(outside.check(root, folder, base_url, allow_host, fix, format_))
    if fix or allow_host:
        raise click.UsageError("--fix and --allow-host go with --external.")
    if root:
        from microsite import check as checks

        findings = checks.built(root, folder, base_url)
    else:
        try:
            findings = broken_in_folder(folder, base_url)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise click.ClickException(str(error)) from error
    sys.exit(1 if report.show(findings, format_) else 0)
