"""On paper: no navigation, ruled space under prompts, the source at the end."""

import pytest


@pytest.mark.parametrize("lang", ["", "es/"])
def test_a_principle_page_on_paper(visit, lang):
    page = visit().go(f"{lang}principles/empathy/")
    page.emulate_media(media="print")
    for gone in (".site-tools", "#site-nav", "nav.turn", "#site-index"):
        assert not page.locator(gone).first.is_visible(), gone
    for kept in ("main h1", "section.scene", "section.reflect", ".site-credits"):
        assert page.locator(kept).first.is_visible(), kept
    prompt = page.locator("section.reflect li").first
    assert prompt.evaluate("e => e.getBoundingClientRect().height") > 90, "room to write"
