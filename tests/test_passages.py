from microsite import passages
from microsite.catalog import Catalog, Entry

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
"""


def test_prose_in_the_order_of_readers_with_the_author_s_places():
    found = passages.english("docs/a.md", SOURCE)
    assert [(p.kind, p.line, p.column) for p in found] == [
        ("paragraph", 6, 1),
        ("item", 9, 3),
        ("item", 14, 3),
    ]


def test_a_place_in_a_later_line():
    paragraph = passages.english("docs/a.md", SOURCE)[0]
    assert paragraph.place(2) == (6, 3)
    assert paragraph.place(paragraph.text.index("two")) == (7, 4)


def test_translated_prose_is_placed_in_the_po_file():
    entries = {
        "An item": Entry("Un punto", False, 12),
        "A question?": Entry("¿?", True, 15),
    }
    found = passages.translated(SOURCE, Catalog("translations/es/a.po", entries))
    assert [(p.text, p.source, p.line, p.column) for p in found] == [
        ("Un punto", "translations/es/a.po", 12, None)
    ]
    assert found[0].place(3) == (12, 1), "its text may be cut over lines, or hold escaped marks"
