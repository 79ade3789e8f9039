"""Pages as readers get them, made without MkDocs: translated, rendered, read."""

import atexit
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import markdown
import pytest
from hypothesis import HealthCheck, settings

from microsite import catalog, front_matter, heading_ids, translation
from microsite.page import Page
from microsite.web import history
from tests.browser import waivers

ROOT = Path(__file__).parents[1]
# No test asserts a time: on a busy machine a sound example may be slow.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
EXTENSIONS = ["attr_list", "smarty", "toc", "microsite.blocks"]


@cache
def without_history() -> Path:
    """A folder with our data and words, but not with what was learned of other hosts.

    Else a page that is gone elsewhere would change what these tests see.
    """
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder)
    for name in ("data", "translations"):
        ignored = shutil.ignore_patterns(history.FILE.name)
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    return folder


def render(text: str, lang: str = "en", root: Path | None = None) -> str:
    """The HTML of Markdown without front matter, as the extensions of `root` make it."""
    options = {"microsite.blocks": {"root": str(root or without_history()), "lang": lang}}
    return markdown.markdown(text, extensions=EXTENSIONS, extension_configs=options)


@pytest.fixture(scope="session")
def shown_pages() -> Callable[[str], dict[str, Page]]:
    """`shown_pages("es")`: every page in Spanish, by its path below docs/."""

    @cache
    def pages(lang: str) -> dict[str, Page]:
        shown = {}
        for path in sorted((ROOT / "docs").rglob("*.md")):
            name = path.relative_to(ROOT / "docs").as_posix()
            source = path.read_text(encoding="utf-8")
            if lang == "en":
                text = front_matter.below(heading_ids.pinned(source))
            else:
                text = translation.translate(source, catalog.load(ROOT, lang, name)).body
            shown[name] = Page.from_html(render(text, lang), url=name, lang=lang)
        return shown

    return pages


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what engines found and was let pass, why, and for how long; and what tests tell."""
    ran = terminalreporter.stats.get("passed", []) + terminalreporter.stats.get("failed", [])
    if any(report.nodeid.startswith("tests/browser/") for report in ran):
        terminalreporter.section("let pass until a day")
        for waiver in waivers.load():
            terminalreporter.line(str(waiver))
    for name, text in (row for report in ran for row in report.user_properties):
        if name == "told":
            terminalreporter.line(text)
