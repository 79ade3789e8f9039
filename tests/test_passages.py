import pytest

from microsite import passages
from microsite.catalog import Catalog, Entry
from microsite.segments import split

SOURCE = """\
---
title: T
---
# Heading

A paragraph
of two lines.

- An item {#a}

/// reflect | Title
    id: t
    minutes: 3
- A question?
///

After it.

## Heading
### Deeper
Last.
"""


def test_prose_in_the_order_of_readers_with_the_author_s_places_and_sections():
    found = passages.of_page("docs/a.md", split(SOURCE))
    assert [(p.kind, p.line, p.column, p.section) for p in found] == [
        ("paragraph", 6, 1, "Heading"),
        ("item", 9, 3, "Heading"),
        ("item", 14, 3, "Title"),
        ("paragraph", 17, 1, "Heading"),
        ("paragraph", 21, 1, "Heading (2)"),
    ]


def test_a_place_in_a_later_line():
    paragraph = passages.of_page("docs/a.md", split(SOURCE))[0]
    assert paragraph.place(2) == (6, 3)
    assert paragraph.place(paragraph.text.index("two")) == (7, 4)


def test_translated_prose_is_placed_in_the_po_file_and_knows_its_english():
    entries = {
        "An item": Entry("Un punto", False, 12),
        "A question?": Entry("¿?", True, 15),
    }
    catalog = Catalog("translations/es/a.po", entries)
    (found,) = passages.translated(split(SOURCE), "es", catalog)
    assert (found.text, found.source, found.line, found.column) == (
        "Un punto",
        "translations/es/a.po",
        12,
        None,
    )
    assert (found.english, found.block, found.section) == ("An item", 9, "Heading")
    assert found.place(3) == (12, 1), "its text may be cut over lines, or hold escaped marks"


PLAIN = [
    ("One line\nand its rest.\n\nNext.", [("One line\nand its rest.", 1), ("Next.", 4)]),
    ("# No heading\n    no code *here*", [("# No heading\n    no code *here*", 1)]),
    ("Bring:\n- a pen\n- the\n  form", [("Bring:", 1), ("a pen", 2), ("the\n  form", 3)]),
    ("• One\n• Two", [("One", 1), ("Two", 2)]),
    ("1. Call.\n2. Write.", [("Call.", 1), ("Write.", 2)]),
    ("There were\n12. The rest left.", [("There were\n12. The rest left.", 1)]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_plain_text_has_paragraphs_and_bullets_and_no_code(text, expected):
    found = passages.plain("a.txt", text, "en")
    assert [(p.text, p.line) for p in found] == expected
    assert not any(p.markdown for p in found)


def test_a_place_in_plain_text():
    passage = passages.plain("a.txt", "Bring:\n - a pen", "en")[1]
    assert passage.place(0) == (2, 4)
