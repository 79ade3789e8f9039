"""A site made ready for hosts: what goes into its folder, and what its administrator is given."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from microsite import build_time, safe_file, settings
from microsite.hosting import (
    apache,
    assets,
    caddy,
    compress,
    manifest,
    netlify,
    nginx,
    policy,
    sbom,
)
from microsite.page import Page


def make(root: Path, site: Path) -> dict[str, str]:
    """Finishes the built site in that folder; the files for its administrator, text by name.

    Those are no part of the site, where any reader could ask for them. `root` is the project.
    Raises assets.AssetError, and ValueError for settings that no host can be told.
    """
    headers = policy.headers(settings.load(root).frame_ancestors)
    base = _base(site)
    assets.keep(site, base)
    compress.beside(site)
    safe_file.write(site / "_headers", netlify.render(headers))
    return {
        "nginx.conf": nginx.render(base, headers),
        "apache.htaccess": apache.render(base, headers),
        "microsite.caddy": caddy.render(base, headers),
        "SHA256SUMS": manifest.render(site),
        "sbom.cdx.json": sbom.render(build_time.epoch(root)),
    }


def write(site: Path, files: dict[str, str]) -> None:
    """Puts the files into the folder beside the site, such as `site-hosting/` for `site/`."""
    for name, text in files.items():
        safe_file.write(site.with_name(f"{site.name}-hosting") / name, text)


def _base(site: Path) -> str:
    """The path at which the site will stand, as its first page says: `/pd/`, or `/`."""
    address = Page.from_html((site / "index.html").read_bytes()).canonical
    path = urlsplit(address).path or "/"
    if not re.fullmatch(r"/(?:[\w.~%-]+/)*", path):
        raise ValueError(f'The path of SITE_URL, "{path}", has signs that no host should be told.')
    return path
