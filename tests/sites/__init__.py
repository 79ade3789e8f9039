"""Tiny whole sites of built HTML."""

from microsite.page import Page
from microsite.site import Site


def site(files: dict[str, str]) -> Site:
    """A site in memory: each file's path, and its HTML where it is a page."""
    pages = {}
    for file, html in files.items():
        if file.endswith(".html"):
            url = file.removesuffix("index.html")
            pages[url] = Page.from_html(html, url=url)
    return Site("site", pages, frozenset(files))


def page(main: str, lang: str = "en", head: str = "", frame: str = "", source: str = "") -> str:
    """A whole page; its main text begins in line 4, its frame in line 3."""
    if source:
        head += f'<meta name="source" content="{source}">'
    return (
        f'<!doctype html><html lang="{lang}"><head><title>A page</title>{head}</head>\n'
        f"<body>\n<nav>{frame}</nav>\n<main>{main}</main>\n</body></html>\n"
    )
