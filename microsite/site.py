"""The built site as a whole: its pages, each read once, and the names of all its files."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from microsite import address, asset
from microsite.page import Page

# Made by the search: its pages are no pages of the site, its files are there to link to.
NOT_READ = ("pagefind/",)
PAGES = (".html", ".htm", ".xhtml")
INDEXES = ("index.html", "index.htm", "index.xhtml")


@dataclass(frozen=True, slots=True)
class Site:
    """`pages` by URL and `files` by path, both relative to `folder`, in their own case.

    `assets` are the files that have links of their own, such as style sheets, by path; `strays`
    are the files that a symbolic link takes from outside the folder.
    """

    folder: str
    pages: Mapping[str, Page]
    files: frozenset[str]
    assets: Mapping[str, Page] = field(default_factory=dict)
    strays: frozenset[str] = frozenset()

    def in_order(self) -> list[Page]:
        """The default language first: a fault that languages share is said in its words."""
        return sorted(self.pages.values(), key=lambda page: (page.prefix, page.url))

    def find(self, path: str) -> str | None:
        """The URL of the page or the path of the file that a server gives for a path.

        A folder without its final slash counts: servers add it.
        """
        if path in self.pages:
            return path
        folder, _, name = path.rpartition("/")
        if name == "index.html":
            url = f"{folder}/" if folder else ""
            return url if url in self.pages else path if path in self.files else None
        if path in self.files:
            return path
        folder = path if not name else f"{path}/"
        if folder in self.pages:
            return folder
        return next((folder + index for index in INDEXES if folder + index in self.files), None)

    def address(self) -> str:
        """Where most pages say that the site stands, such as `https://example.org/family/`.

        Empty where they do not say.
        """
        roots = Counter(
            page.canonical.removesuffix(page.url)
            for page in self.pages.values()
            if "://" in page.canonical and page.canonical.endswith(f"/{page.url}")
            if address.fault(page.canonical) is None
        )
        return roots.most_common(1)[0][0] if roots else ""


def read(folder: Path) -> Site:
    """The site built in a folder. Raises FileNotFoundError where there is no page in it."""
    files = dict(sorted(_walk(folder, folder.resolve())))
    pages, assets = {}, {}
    for file, is_stray in files.items():
        if is_stray or file.startswith(NOT_READ):
            continue
        if file.endswith(PAGES):
            url = file.removesuffix("index.html") if Path(file).name == "index.html" else file
            pages[url] = Page.from_html((folder / file).read_bytes(), url=url)
        elif asset.has_links(file):
            assets[file] = asset.read(file, (folder / file).read_bytes())
    if not pages:
        lack = "holds no HTML page" if folder.is_dir() else "is no folder"
        raise FileNotFoundError(f'"{folder}" {lack}: build the site first, or name its folder.')
    strays = frozenset(file for file, is_stray in files.items() if is_stray)
    return Site(folder.as_posix(), pages, frozenset(files), assets, strays)


def _walk(folder: Path, top: Path) -> Iterator[tuple[str, bool]]:
    """Each file below a folder, and whether a symbolic link takes it from outside of it."""
    for name, folders, files in os.walk(folder, followlinks=True):
        here = Path(name)
        real = here.resolve()
        if here.is_symlink() and here.parent.resolve().is_relative_to(real):  # a circle
            folders.clear()
            continue
        outside = not real.is_relative_to(top)
        for path in map(here.joinpath, files):
            is_stray = outside
            if path.is_symlink():
                is_stray = not path.resolve().is_relative_to(top)
                if not path.exists():
                    continue
            yield path.relative_to(folder).as_posix(), is_stray
