import pytest

from microsite.page import Page
from tests.conftest import render

BLOCK = "/// reflect | Pause\n{options}- One?\n- Two?\n///\n"


def test_a_prompt_has_its_questions_and_its_time():
    html = render(BLOCK.format(options="    id: time\n    minutes: 4\n"))
    (prompt,) = Page.from_html(html).prompts
    assert (prompt.id, prompt.title, prompt.minutes) == ("time", "Pause", 4)
    assert prompt.items == ("One?", "Two?")


@pytest.mark.parametrize(
    "options",
    [
        "",
        "    id: a\n",
        "    minutes: 2\n",
        "    id: a b\n",
        "    id: a\n    minutes: 0\n",
        "    id: a\n    colour: red\n",
    ],
)
def test_a_wrong_option_leaves_the_text_for_the_check_to_find(options):
    assert "section" not in render(BLOCK.format(options=options))
