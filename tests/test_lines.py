import pytest

from microsite.lines import raw_end, read


@pytest.mark.parametrize(
    ("line", "kind", "prefix", "text", "suffix", "indent"),
    [
        ("\r\n", "blank", "", "", "\r\n", 0),
        ("> \n", "blank", "> ", "", "\n", 0),
        ("text  \n", "paragraph", "", "text", "  \n", 0),
        ("\t- a {#x}", "item", "\t- ", "a", " {#x}", 4),
        ("  \t12. a", "item", "  \t12. ", "a", "", 4),
        ("-", "paragraph", "", "-", "", 0),
        ("12)", "paragraph", "", "12)", "", 0),
        ("## A # {: .b }", "heading", "## ", "A", " # {: .b }", 0),
        ("> # A", "heading", "> # ", "A", "", 0),
        ("/// reflect |  A b  \n", "block", "/// reflect |  ", "A b", "  \n", 0),
        ("/// scene\n", "block", "/// scene", "", "\n", 0),
        ("/// no block here\n", "paragraph", "", "/// no block here", "\n", 0),
        ("\ufeff# A", "heading", "\ufeff# ", "A", "", 0),
    ],
)
def test_read(line, kind, prefix, text, suffix, indent):
    found = read(line)
    assert (found.kind, found.prefix, found.text, found.suffix, found.indent) == (
        kind,
        prefix,
        text,
        suffix,
        indent,
    )


@pytest.mark.parametrize(
    ("source", "inside", "end"),
    [
        ("```\na\n```\nb", False, 3),
        ("````\n```\n````\nb", False, 3),
        ("``` a ``` b\n```\n", False, None),
        ("```\nnever closed", False, None),
        ("~~~ x`y\n~~~\n", False, 2),
        ("<!-- a\n\n--> b\nc", False, 3),
        ("<!-- never closed\nb", False, 1),
        ("<SCRIPT>\n\n</script>\nb", False, 3),
        ("<div>\na\n\nb", False, 2),
        ("<divine>\n\n", False, None),
        ("<b>a</b>\n", False, None),
        ("///\n", True, 1),
        ("---\n", False, 1),
        ("---\n", True, None),
        ("***\n", True, 1),
        ("[a]: b\n", False, 1),
        ("[a]: b\n", True, None),
        ("text\n", False, None),
    ],
)
def test_raw_end(source, inside, end):
    lines = source.splitlines(keepends=True)
    assert raw_end(lines, 0, read(lines[0]), inside) == end
