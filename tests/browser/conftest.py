"""The real site, built once, on a real server, in a real browser."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from microsite import build
from microsite import site as sites
from tests.browser import install
from tests.browser.server import Server

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """`url` ends with a slash; `pages` are those of the navigation, by URL, in all languages.

    The same pages in two languages are not among them: tests/browser/test_both.py looks at those.
    """

    folder: Path
    url: str
    pages: dict[str, sites.Page]

    @classmethod
    def read(cls, folder: Path, url: str) -> "BuiltSite":
        pages = sites.read(folder).pages
        left_out = ("404.html", "/both/")
        return cls(folder, url, {u: page for u, page in pages.items() if not u.endswith(left_out)})

    @property
    def languages(self) -> list[str]:
        return list(dict.fromkeys(page.lang for page in self.pages.values()))

    def in_language(self, lang: str) -> list[str]:
        return [url for url, page in self.pages.items() if page.lang == lang]


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    folder = tmp_path_factory.mktemp("built") / "site"
    server = Server(folder)
    build.build(ROOT, folder, settings={"SITE_URL": server.url})
    yield BuiltSite.read(folder, server.url)
    server.close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=install.browser(),
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        yield browser
        browser.close()


class Visit:
    """A page in a browser, which takes down what must not happen: errors, strangers' hosts."""

    def __init__(self, context: BrowserContext, site: BuiltSite) -> None:
        self.page: Page = context.new_page()
        self.page.set_default_timeout(10_000)
        self.site = site
        self.errors: list[str] = []
        self.strangers: list[str] = []
        self.page.on("console", lambda m: m.type == "error" and self.errors.append(m.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._note)

    def go(self, url: str) -> Page:
        self.page.goto(self.site.url + url, wait_until="networkidle")
        return self.page

    def _note(self, request) -> None:
        if not request.url.startswith((self.site.url, "data:", "blob:")):
            self.strangers.append(request.url)


@pytest.fixture
def visit(browser: Browser, site: BuiltSite) -> Iterator[type[Visit]]:
    """`visit(width=320, color_scheme="dark")` opens a fresh profile; the test ends it."""
    contexts = []

    def open(width: int = 1280, height: int = 800, **options) -> Visit:
        contexts.append(browser.new_context(viewport={"width": width, "height": height}, **options))
        return Visit(contexts[-1], site)

    yield open
    for context in contexts:
        context.close()
