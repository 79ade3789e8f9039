"""Pages as readers get them, made without MkDocs: translated, rendered, read."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import markdown
import pytest
from hypothesis import HealthCheck, settings

from microsite import catalog, front_matter, heading_ids, translation
from microsite.page import Page

ROOT = Path(__file__).parents[1]
# No test asserts a time: on a busy machine a sound example may be slow.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
EXTENSIONS = ["attr_list", "smarty", "toc", "microsite.blocks"]


def render(text: str, lang: str = "en") -> str:
    """The HTML of Markdown without front matter, as the site's extensions make it."""
    options = {"microsite.blocks": {"root": str(ROOT), "lang": lang}}
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
