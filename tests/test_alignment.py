import pytest

from microsite import alignment, document


def parts(html: str) -> list:
    return list(document.parse(f"<div>{html}</div>").find("body/div"))


def shown(rows) -> list[tuple[str, str]]:
    return [tuple(" ".join(part.text for part in side) for side in row) for row in rows]


H = '<h2 id="{}">{}</h2>'
WHY, HOW = H.format("why", "W"), H.format("how", "H")
POR, COMO = H.format("why", "P"), H.format("how", "C")


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        ("<p>a</p><p>b</p>", "<p>1</p><p>2</p>", [("a", "1"), ("b", "2")]),
        ("<p>a</p><p>b</p>", "<p>1</p>", [("a b", "1")]),
        ("<p>a</p>", "<ul>1</ul>", [("a", "1")]),
        ("", "<p>1</p>", [("", "1")]),
        (f"{POR}<p>a</p><p>b</p>{COMO}<p>c</p>", f"{WHY}<p>1</p>{HOW}<p>3</p>",
         [("P", "W"), ("a b", "1"), ("C", "H"), ("c", "3")]),
        (f"<p>a</p>{COMO}", f"{WHY}<p>1</p>{HOW}", [("a", "W 1"), ("C", "H")]),
        (f"{COMO}<p>a</p>{POR}", f"{WHY}<p>1</p>{HOW}", [("", "W 1"), ("C", "H"), ("a P", "")]),
        ('<p>a</p><div class="text">b</div>', '<div class="text">2</div>', [("a", ""), ("b", "2")]),
        ('<p>a</p><section aria-labelledby="s">b</section>',
         '<section aria-labelledby="s">2</section>', [("a", ""), ("b", "2")]),
        ('<p class="x">a</p><p class="x">b</p><p>c</p>', '<p class="x">1</p><p>3</p>',
         [("a b c", "1 3")]),
    ],
)  # fmt: skip
def test_parts_in_rows(own, other, expected):
    rows = list(alignment.rows(parts(own), parts(other)))
    assert shown(rows) == [row for row in expected if any(row)]


def test_only_one_and_one_of_the_same_kind_are_a_pair():
    row = next(alignment.rows(parts("<p>a</p>"), parts("<p>1</p>")))
    assert row.is_pair
    for own, other in (
        ("<p>a</p>", "<ul>1</ul>"),
        ("<p>a</p>", ""),
        ("<p>a</p><p>b</p>", "<p>1</p>"),
    ):
        assert not next(alignment.rows(parts(own), parts(other))).is_pair


def test_what_each_language_sorts_its_own_way_is_known_by_its_ids():
    own = parts('<div id="b">b</div><div id="x">x</div><div id="a">a</div>')
    other = parts('<div id="a">1</div><div id="b">2</div><div id="z">3</div>')
    rows = shown(alignment.by_id(own, other))
    assert rows == [("b", "2"), ("x", ""), ("a", "1"), ("", "3")]
