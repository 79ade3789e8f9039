import pytest

from tests.conftest import render


@pytest.mark.parametrize(
    ("markdown", "lang", "expected"),
    [
        ("[a](resource:idea)", "en", 'data-resource="idea" href="https://sites.ed.gov/'),
        ("[a](resource:idea)", "es", 'hreflang="en"'),
        ("[a](resource:idea)", "es", '<small class="resource-note">'),
        ("[a](resource:empathy-vs-sympathy).", "en", "(opens YouTube)</small>."),
        ("[a](resource:bias-reflection)", "en", "(asks about you)"),
        ("[a](resource:nothing)", "en", '<span class="resource" data-resource="nothing">a</span>'),
        ("- *[a](resource:idea)* {#x}", "en", '<li id="x"><em><a class="resource"'),
    ],
)
def test_a_resource_link_says_where_it_leads(markdown, lang, expected):
    assert expected in render(markdown, lang)


def test_a_page_in_its_own_language_has_no_note():
    assert "resource-note" not in render("[a](resource:idea)")


def test_each_resource_of_the_pages_has_an_address(shown_pages):
    for path, page in shown_pages("en").items():
        for resource in page.resources:
            assert resource.href.startswith("https://"), (path, resource)
