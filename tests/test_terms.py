import re
from pathlib import Path

import pytest

from microsite import languages
from microsite.page import Page
from tests.conftest import render

ROOT = Path(__file__).parents[1]
LANGUAGES = [known.code for known in languages.load(ROOT / "data/languages.yml")]
ENGLISH = '<span lang="en" dir="ltr">{}</span>'


def uses(html: str) -> list[str]:
    """The words that are links to an explanation, in their order."""
    return re.findall(r'<a class="term"[^>]*>([^<]*)</a>', html)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The IEP and the IEP.", ["IEP"]),
        ("The SELPA.\n\nThe IEP, then the SELPA.", ["SELPA", "IEP"]),
        ("Two IEPs. An idea.", ["IEPs"]),
        ("Bias, implicit bias.", ["Bias"]),
        ("An implicit bias.", ["implicit bias"]),
        ("*The IEP* and **the IEP**.", ["IEP"]),
        ("# The IEP\n\n## About the IEP\n\nText.", []),
        ("[The IEP](a.md) and `IEP`.", []),
        ("[The IEP](a.md), then an IEP.", ["IEP"]),
        ("    IEP\n", []),
        ('She said "IEP."', ["IEP"]),
        ("/// reflect | The IEP\n    id: a\n    minutes: 3\n- Why an IEP?\n///\n", ["IEP"]),
        ("/// field | The IEP\n    id: a\n    kind: many\n- IEP\n///\n", []),
        ("A wheelchair user. A person with a disability.", []),
        ("", []),
    ],
)
def test_the_first_use_in_the_text_is_a_link(text, expected):
    assert uses(render(text)) == expected


def test_each_link_leads_to_an_entry_and_each_entry_back():
    page = Page.from_html(render("The IEP, a bias.\n\n- A SELPA. {#e01}"))
    targets = [link.target for link in page.links]
    assert targets == [
        *("#term-iep", "#term-bias", "#term-selpa"),
        *("#term-iep-use", "#term-bias-use", "#term-selpa-use"),
    ]
    assert {target[1:] for target in targets} <= page.anchors
    assert len({id for id, _ in page.ids}) == len(page.ids)


def test_entries_stand_at_the_end_in_the_order_of_their_use():
    html = render("# A SELPA\n\n## An IEP\n\nA SELPA and an IEP.")
    assert re.findall(r"<dt>(\w+)</dt>", html) == ["SELPA", "IEP"]
    assert html.endswith("</dd></div></dl>")


@pytest.mark.parametrize(
    ("lang", "text", "links", "entries"),
    [
        ("es", "Un sesgo.", ["sesgo"], ["<dt>sesgo</dt>"]),
        ("es", "A bias.", [], []),
        ("es", ENGLISH.format("A bias."), ["bias"], ["<dt>sesgo</dt>"]),
        ("es", ENGLISH.format("A bias.") + " Un sesgo.", ["bias"], ["<dt>sesgo</dt>"]),
        ("es", ENGLISH.format("A <span>x</span> bias."), ["bias"], ["<dt>sesgo</dt>"]),
        ("es", ENGLISH.format("A *bias*") + " y *jerga*", ["bias", "jerga"], ["<dt>jerga</dt>"]),
        ("es", ENGLISH.format("A.") + "</span></span> Un sesgo.", ["sesgo"], ["<dt>sesgo</dt>"]),
        ("hmn", "A bias.", [], []),
        ("hmn", ENGLISH.format("A bias."), ["bias"], ['<dt dir="ltr" lang="en">bias</dt>']),
    ],
)
def test_a_term_is_explained_in_the_language_of_the_page_where_it_can_be(
    lang, text, links, entries
):
    html = render(text, lang)
    assert uses(html) == links
    assert all(entry in html for entry in entries)
    assert html.count("<dt") == len(links)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_glossary_page_uses_no_term_itself(shown_pages, lang):
    """Its own list has the ids that a list of the words on the page would have."""
    ids = {id for id, _ in shown_pages(lang)["glossary.md"].ids}
    assert not [id for id in ids if id.startswith("term-")]
