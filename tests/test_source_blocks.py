import pytest

from microsite import segments, source_blocks


def read(text: str):
    return source_blocks.read(segments.split(text))


def test_options_have_their_lines():
    (block,) = read("/// reflect | A title\n    id: t\n    minutes: 3\n\n- One\n///\n")
    assert (block.name, block.title, block.line, block.closed) == ("reflect", "A title", 1, True)
    assert block.options == {"id": "t", "minutes": 3}
    assert block.lines == {"id": 2, "minutes": 3}


@pytest.mark.parametrize(
    "text",
    [
        "```\n/// reflect | T\n```\n\n~~~\n```\n/// scene | S\n~~~\n",
        "~~~~\n~~~\n/// scene | S\n~~~~\n",
        "<!--\n/// scene | S\n-->\n",
        "Text\n\n    /// scene | S\n    ///\n",
    ],
)
def test_code_and_comments_hold_no_blocks(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("    id: t\n", {"id": "t"}),
        ("\tid: t\n", {"id": "t"}),
        ("    id: t", {"id": "t"}),
        ("    id: t\r\n", {"id": "t"}),
        ("\n    id: t\n", {}),
        ("  id: t\n", {}),
        ("Text\n\n    code: x\n", {}),
    ],
)
def test_options_stand_right_under_the_line_that_opens(options, expected):
    (block,) = read(f"/// scene | T\n{options}")
    assert block.readable and block.options == expected


@pytest.mark.parametrize(
    "text",
    [
        "- a\n\n    /// Scene | A call\n        id: t\n    Text\n    ///\n",
        "> /// scene | A call\n>     id: t\n> Text\n> ///\n",
    ],
)
def test_blocks_in_lists_and_quotes(text):
    (block,) = read(text)
    assert (block.name, block.title, block.closed) == ("scene", "A call", True)
    assert block.options == {"id": "t"}


def test_a_block_that_is_never_closed():
    first, second = read("/// scene | A\nText\n\n/// scene | B\n///\n")
    assert (first.closed, second.closed) == (False, True)


def test_a_block_is_closed_by_a_mark_as_long_as_its_own():
    outer, inner = read("//// scene | A\n/// scene | B\nText\n////\n")
    assert (outer.closed, inner.closed) == (True, False)


def test_options_that_cannot_be_read():
    (block,) = read("/// reflect | T\n    id: [\n    - One\n///\n")
    assert not block.readable and block.options == {}
