from pathlib import Path

import pytest

from microsite.district import place
from microsite.district.place import Piece
from microsite.findings import finding

PIECES = {
    "docs/a.md": place.whole("../d/docs/a.md"),
    "data/r.yml": (Piece(1, "data/r.yml", 1), Piece(11, "../d/r.yml", 3)),
}


@pytest.mark.parametrize(
    ("source", "line", "written"),
    [
        ("docs/a.md", 7, ("../d/docs/a.md", 7)),
        ("docs/b.md", 7, ("docs/b.md", 7)),
        ("data/r.yml", 10, ("data/r.yml", 10)),
        ("data/r.yml", 11, ("../d/r.yml", 3)),
        ("data/r.yml", 13, ("../d/r.yml", 5)),
    ],
)
def test_each_line_is_where_it_was_written(source, line, written):
    found = place.original(finding("check/not-made", source, line, 4), PIECES)
    assert (found.source, found.line) == written and found.column == 4


@pytest.mark.parametrize(
    ("source", "shown"), [("/p/site/a", "site/a"), ("/q/a", "/q/a"), ("a", "a")]
)
def test_a_path_in_the_folder_is_told_from_there(source, shown):
    assert place.below(finding("check/not-made", source), Path("/p")).source == shown
