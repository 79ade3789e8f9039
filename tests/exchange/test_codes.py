import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite.exchange import codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Be on time.", []),
        ("An [idea](resource:idea).", ["[", "](resource:idea)"]),
        ("![A face](face.svg)", ["![", "](face.svg)"]),
        ("An [idea][i].", ["[", "][i]"]),
        ("[In brackets] only", []),
        ("**Meet** *now*", ["**", "**"]),
        ("Run `a [b](c)`", ["`a [b](c)`"]),
        ("<abbr>IEP</abbr> {.x}", ["<abbr>", "</abbr>", "{.x}"]),
        ("%(num)d of %(all)s, 50% done", ["%(num)d", "%(all)s"]),
    ],
)
def test_codes(text, expected):
    assert codes.of(text) == expected


@pytest.mark.parametrize(
    ("english", "text", "expected"),
    [
        ("**a** [b](c)", "[b](c) **a**", [("[", 3), ("b", 0), ("](c)", 4), (" ", 0), ("**", 1),
                                         ("a", 0), ("**", 2)]),
        ("**a**", "**a** **b**", [("**", 1), ("a", 0), ("**", 2), (" ", 0), ("**", 0), ("b", 0),
                                  ("**", 0)]),
        ("a", "`b`", [("`b`", 0)]),
    ],
)  # fmt: skip
def test_codes_keep_the_number_that_they_have_in_the_english(english, text, expected):
    assert list(codes.numbered(english, text)) == expected


@pytest.mark.parametrize(
    ("english", "text", "expected"),
    [
        ("[a](b) **c**", "**c** [a](b)", ""),
        ("[a](b)", "a](b)", 'lacks "["'),
        ("[a](b)", "[a](c)", 'has "](c)" and lacks "](b)"'),
        ("a", "a <b>", 'has "<b>"'),
    ],
)
def test_difference(english, text, expected):
    assert codes.difference(english, text) == expected


signs = st.text(st.sampled_from("ab[]()`*<>{}#.:%sd !\\\n")) | st.text()


@given(signs, signs)
def test_the_parts_join_to_the_text(english, text):
    assert "".join(part for part, _ in codes.split(text)) == text
    assert "".join(part for part, _ in codes.numbered(english, text)) == text
