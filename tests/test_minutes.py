import pytest

from microsite import minutes

PROMPT = "/// reflect | T\n    id: t\n    minutes: {}\n\n- One\n///\n"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", 1),
        ("word " * 238, 1),
        ("word " * 239, 2),
        (PROMPT.format(3), 4),
        ("word " * 300 + "\n\n" + PROMPT.format(3) + "\n" + PROMPT.format(2), 7),
        ("---\ntitle: x\ndescription: " + "word " * 900 + "\n---\n", 1),
        ("```\n" + "code " * 900 + "\n```\n", 1),
    ],
)
def test_reading_and_prompts_together(source, expected):
    assert minutes.of(source) == expected
