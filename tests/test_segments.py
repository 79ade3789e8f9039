"""Splitting loses nothing, and finds in each construct what a reader reads."""

import pytest
from hypothesis import given

from microsite.segments import join, split
from tests.hostile import DOCS, sources


def seen(source):
    return [(s.kind, s.text, s.line, s.column) for s in split(source) if s.kind != "raw"]


@given(sources)
def test_joining_gives_the_source_back(source):
    assert join(split(source)) == source


@given(sources)
def test_places_point_at_the_text(source):
    lines = split_lines(source.removeprefix("\ufeff"))
    for segment in split(source):
        if segment.kind != "raw":
            first = split_lines(segment.text)[0]
            place = lines[segment.line - 1][segment.column - 1 :]
            assert place.startswith(first), segment


def split_lines(text):
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_pages_come_back_byte_for_byte(path):
    source = path.read_bytes()
    assert join(split(source.decode())).encode() == source


def test_pages_exist():
    assert DOCS


CONSTRUCTS = [
    ("# Empathy {#e}\n", [("heading", "Empathy", 1, 3)]),
    ("## Ideas ##\n", [("heading", "Ideas", 1, 4)]),
    ("#Close\n", [("heading", "Close", 1, 2)]),
    ("  # No heading\n", [("paragraph", "# No heading", 1, 3)]),
    ("Set\n===\n", [("heading", "Set", 1, 1)]),
    ("Set {#s}\n---\n", [("heading", "Set", 1, 1)]),
    ("One.\nTwo.\n\nThree.", [("paragraph", "One.\nTwo.", 1, 1), ("paragraph", "Three.", 4, 1)]),
    ("- a {#e01}\n", [("item", "a", 1, 3)]),
    ("- use {braces}\n", [("item", "use {braces}", 1, 3)]),
    ("1. a\n    - b\n", [("item", "a", 1, 4), ("item", "b", 2, 7)]),
    ("- a\n\n    b\n\n        code\n", [("item", "a", 1, 3), ("paragraph", "b", 3, 5)]),
    ("- a\n\nb\n\n    code\n", [("item", "a", 1, 3), ("paragraph", "b", 3, 1)]),
    ("- # Head\n", [("heading", "Head", 1, 5)]),
    ("> said\n> twice\n", [("paragraph", "said\n> twice", 1, 3)]),
    ("a\n> b\n", [("paragraph", "a", 1, 1), ("paragraph", "b", 2, 3)]),
    ("| a | b |\n|--|--|\n| 1 | `x|y` |\n",
     [("cell", "a", 1, 3), ("cell", "b", 1, 7), ("cell", "`x|y`", 3, 7)]),
    ("| a \\| b |\n|--|\n", [("cell", "a \\| b", 1, 3)]),
    ("a | b\n", [("paragraph", "a | b", 1, 1)]),
    ("/// reflect | Pause\n    id: e\n- Q?\n///\n",
     [("title", "Pause", 1, 15), ("item", "Q?", 3, 3)]),
    ("/// scene\n    id: s\nText.\n///\n", [("paragraph", "Text.", 3, 1)]),
    ("```\n/// a | B\n# C\n```\nd\n", [("paragraph", "d", 5, 1)]),
    ("```\nnever closed\n", [("paragraph", "never closed", 2, 1)]),
    ("~~~\n```\n# C\n~~~\n", []),
    ("<pre>\n\n# x\n</pre>\ny\n", [("paragraph", "y", 5, 1)]),
    ("<!-- a\n\nb -->\nc\n", [("paragraph", "c", 4, 1)]),
    ("<div>\nraw\n</div>\n\n<b>bold</b> text\n", [("paragraph", "<b>bold</b> text", 5, 1)]),
    ("---\ntitle: A\nicon: b\n---\nc\n", [("meta", "A", 2, 8), ("paragraph", "c", 5, 1)]),
    ("---\ntitle: 'It''s' # x\n---\n", [("meta", "It''s", 2, 9)]),
    ("---\ntitle: 2024\ndescription: [a]\n---\n", []),
    ("---\ntitle: A\n", [("paragraph", "title: A", 2, 1)]),
    ("\ufeff# A\r\n", [("heading", "A", 1, 3)]),
    ("* * *\n[r]: http://x\n*[IEP]: y\n42\n", []),
    ("a\n{: .c }\n", [("paragraph", "a", 1, 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), CONSTRUCTS, ids=[repr(s) for s, _ in CONSTRUCTS])
def test_constructs(source, expected):
    assert seen(source) == expected


def test_words_stand_on_one_line_without_quotes():
    source = '---\ntitle: "Say \\"hi\\""\n---\n> One  \r\n> two.\n'
    assert [s.words for s in split(source) if s.kind != "raw"] == ['Say "hi"', "One two."]
