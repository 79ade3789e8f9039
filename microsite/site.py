"""The built site as a whole: its pages, each read once, and the names of all its files."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from microsite.page import Page

# Made by the search: its pages are no pages of the site, its files are there to link to.
NOT_READ = ("pagefind/",)


@dataclass(frozen=True, slots=True)
class Site:
    """`pages` by URL and `files` by path, both relative to `folder`, in their own case."""

    folder: str
    pages: Mapping[str, Page]
    files: frozenset[str]

    def in_order(self) -> list[Page]:
        """The default language first: a fault that languages share is said in its words."""
        return sorted(self.pages.values(), key=lambda page: (page.prefix, page.url))

    def find(self, path: str) -> str | None:
        """The URL of the page or the path of the file that a server gives for a path.

        A folder without its final slash counts: servers add it.
        """
        if path in self.pages:
            return path
        if path == "index.html" or path.endswith("/index.html"):
            path = path.removesuffix("index.html")
        elif path in self.files:
            return path
        elif path:
            path += "/"
        return path if path in self.pages else None

    def address(self) -> str:
        """Where most pages say that the site stands, such as `https://example.org/family/`.

        Empty where they do not say.
        """
        roots = Counter(
            page.canonical.removesuffix(page.url)
            for page in self.pages.values()
            if page.canonical.endswith(f"/{page.url}")
        )
        return roots.most_common(1)[0][0] if roots else ""


def read(folder: Path) -> Site:
    """The site built in a folder. Raises FileNotFoundError where there is no page in it."""
    files = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )
    pages = {}
    for file in files:
        if file.endswith((".html", ".htm")) and not file.startswith(NOT_READ):
            url = file.removesuffix("index.html") if Path(file).name == "index.html" else file
            pages[url] = Page.from_html((folder / file).read_bytes(), url=url)
    if not pages:
        lack = "holds no HTML page" if folder.is_dir() else "is no folder"
        raise FileNotFoundError(f'"{folder}" {lack}: build the site first, or name its folder.')
    return Site(folder.as_posix(), pages, frozenset(files))
