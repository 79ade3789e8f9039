from microsite.page import Page
from tests.conftest import render


def test_a_scene_is_a_named_section_with_a_heading():
    html = render(
        '/// scene | Gate\n"Hello," she says.\n///\n\n/// scene | Later\n    id: later\nB\n///'
    )
    headings = [(h.level, h.text, h.id) for h in Page.from_html(html).headings]
    assert headings == [(2, "Gate", "scene"), (2, "Later", "later")]
    assert 'aria-labelledby="later"' in html
