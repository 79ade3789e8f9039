import pytest

from microsite.outline import Heading, Prompt
from microsite.page import Page


def test_a_sign_that_links_a_heading_to_itself_is_no_word_of_it() -> None:
    html = '<h2 id="a">Ask <a href="b">first</a><a class="headerlink" href="#a">¶</a></h2>'
    assert Page.from_html(html).headings == (Heading(2, "Ask first", "a"),)


@pytest.mark.parametrize("minutes", ["", "x", "2.5", "²"])
def test_minutes_that_are_no_number_count_as_none(minutes: str) -> None:
    page = Page.from_html(f'<section data-prompt="a" data-minutes="{minutes}"></section>')
    assert page.prompts == (Prompt("a", "", 0, ()),)
