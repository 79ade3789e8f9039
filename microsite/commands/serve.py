"""`microsite serve`: the site as readers will have it, made again after each change."""

import os

import click
from livereload import Server

from microsite import check as checks
from microsite.build import BuildError
from microsite.build import build as build_site
from microsite.commands import project, report
from microsite.commands.build import summary

WATCHED = ("docs", "translations", "data", "overrides", "hooks", "mkdocs.yml")


@click.command(epilog="Example: microsite serve --port 8080")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", default=8000, show_default=True, help="The port to listen on.")
def serve(host: str, port: int) -> None:
    """Build, check and serve the site; build again and reload the browser after each change."""
    root = project.root()
    address = f"http://{host}:{port}/"
    os.environ.setdefault("SITE_URL", address)  # for the build and for the checks

    def rebuild() -> None:
        if faults := checks.stopping(root):
            report.show(faults, "text")
            click.echo("The site was not built again.", err=True)
            return
        try:
            built = build_site(root, root / "site")
        except BuildError as error:
            click.echo(f"The site was not built again.\n{error}", err=True)
            return
        click.echo(summary(built, root))
        found = [*checks.sources(root), *checks.built(root, built.folder)]
        news = [f for f in found if f.rule != "settings/unset"]  # a host sets those, not an author
        report.show(news, "text")

    rebuild()
    server = Server()
    server.setHeader("Cache-Control", "no-store")
    for name in WATCHED:
        path = root / name
        server.watch(str(path if path.is_file() else path / "**"), rebuild)
    click.echo(f"Serving {address} (Ctrl-C ends it)")
    try:
        server.serve(host=host, port=port, root=str(root / "site"), open_url_delay=None)
    except OSError as error:
        message = f"port {port} of {host} is taken. Name another one: microsite serve --port 8001"
        raise click.ClickException(message) from error
