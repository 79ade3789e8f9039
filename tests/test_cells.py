import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite.cells import split, table_end


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        ("| a | b |\n", ["", "a", "b", ""]),
        ("a|b", ["a", "b"]),
        ("| `x|y` | z |", ["", "`x|y`", "z", ""]),
        ("| ``x`|y`` |", ["", "``x`|y``", ""]),
        ("| a \\| b | c |", ["", "a \\| b", "c", ""]),
        ("| a \\\\| b |", ["", "a \\\\", "b", ""]),
        ("| `open | b |", ["", "`open", "b", ""]),
    ],
)
def test_split(row, texts):
    assert [text for _, text, _ in split(row)] == texts


@given(st.text(alphabet="|`\\ ab\t\r\n"))
def test_cells_are_the_row(row):
    assert "".join(part for cell in split(row) for part in cell) == row


@pytest.mark.parametrize(
    ("source", "end"),
    [
        ("| a |\n|---|\n| b |\n\nc", 3),
        ("a | b\n:-- | --:\n", 2),
        ("a | b\nc | d\n", None),
        ("a\n---\n", None),
        ("| a |", None),
    ],
)
def test_table_end(source, end):
    assert table_end(source.splitlines(keepends=True), 0) == end
