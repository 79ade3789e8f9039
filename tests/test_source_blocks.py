from microsite import segments, source_blocks


def read(text: str):
    return source_blocks.read(segments.split(text))


def test_options_have_their_lines():
    (block,) = read("/// reflect | A title\n    id: t\n    minutes: 3\n\n- One\n///\n")
    assert (block.name, block.title, block.line, block.closed) == ("reflect", "A title", 1, True)
    assert block.options == {"id": "t", "minutes": 3}
    assert block.lines == {"id": 2, "minutes": 3}


def test_code_holds_no_blocks():
    assert read("```\n/// reflect | T\n```\n\n~~~\n```\n/// scene | S\n~~~\n") == []


def test_a_block_that_is_never_closed():
    first, second = read("/// scene | A\nText\n\n/// scene | B\n///\n")
    assert (first.closed, second.closed) == (False, True)


def test_options_that_cannot_be_read():
    (block,) = read("/// reflect | T\n    id: [\n    - One\n///\n")
    assert not block.readable and block.options == {}
