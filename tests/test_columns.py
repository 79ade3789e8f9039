"""Two texts as one: what stands beside what, which ids are left, what is said of its language."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from microsite import columns, document
from microsite.columns import Side

AR, EN = Side("ar", "rtl"), Side("en", "ltr")


def joined(own: str, other: str, page: str = "<html lang='ar' dir='rtl'><main>{}</main>"):
    root = document.parse(page.format(f"<article>{own}</article>"))
    article = next(root.iter("article"))
    columns.join(
        article, document.parse(f"<article>{other}</article>").find("body/article"), AR, EN
    )
    return article


def rows(article) -> list[tuple[str, str]]:
    """Of each pair what stands in the first column, and in the second."""
    found = []
    for pair in article.iter("*"):
        if pair.get("class") == columns.PAIR:
            cells = {"own": "", "beside": ""}
            for cell in pair:
                cells[cell.get("class", "own")] = " ".join("".join(cell.itertext()).split())
            found.append((cells["own"], cells["beside"]))
    return found


def terms(**entries: str) -> str:
    inner = "".join(f'<div id="{id}"><dt>{text}</dt></div>' for id, text in entries.items())
    return f"<dl>{inner}</dl>"


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        ("<p>a</p>", "<p>1</p>", [("a", "1")]),
        ('<h2 id="w">a <b>b</b></h2><p>c</p>', '<h2 id="w">1</h2><p>3</p>',
         [("a b", "1"), ("c", "3")]),
        ("<ul><li>a</li><li>b</li></ul>", "<ul><li>1</li><li>2</li></ul>",
         [("a", "1"), ("b", "2")]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "<ul><li>1<ul><li>2</li></ul></li></ul>",
         [("a", "1"), ("b", "2")]),
        ("<ul><li>a</li><li>b</li></ul>", "<ul><li>1</li></ul>", [("ab", "1")]),
        ('<section class="scene"><p>a</p></section>',
         '<section class="scene"><p>1</p><p>2</p></section>', [("a", "12")]),
        ("<p>a</p><table><tr><td>b</table>", "<p>1</p><table><tr><td>2</table>",
         [("a", "1"), ("b", "2")]),
        ("<p>a</p>", "<p>1</p><blockquote><p>2</p></blockquote>", [("a", "12")]),
        ("<div class='notice'>x</div><p>a</p>", "<p>1</p>", [("a", "1")]),
        ("<p>a</p>", "<div class='ways'>x</div><details class='both'>x</details><p>1</p>",
         [("a", "1")]),
        ("<p><svg></svg> a</p>", "<p><svg></svg> 1</p>", [("a", "1")]),
        ('<div class="field"><label for="n">a</label><input id="n"></div>',
         '<div class="field"><label for="n">1</label><input id="n"></div>', [("a", "1")]),
        ('<label><input id="c" type="checkbox"><span>a</span></label>',
         '<label><input id="c" type="checkbox"><span>1</span></label>', [("a", "1")]),
        (terms(b="b", x="x", a="a"), terms(a="1", b="2", z="3"),
         [("b", "2"), ("x", ""), ("a", "1"), ("", "3")]),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>1</dt><dd>2</dd></dl>",
         [("a", "1"), ("b", "2")]),
    ],
)  # fmt: skip
def test_what_stands_beside_what(own, other, expected):
    assert rows(joined(own, other)) == expected


def test_a_page_built_in_another_way_keeps_all_its_words_in_order():
    own = '<h2 id="t">a</h2><p>b</p><p>c</p><h2 id="how">d</h2><ul><li>e</li></ul><p>f</p>'
    other = '<h2 id="time">1</h2><p>2</p><h2 id="how">3</h2><p>4</p><h2 id="end">5</h2><p>6</p>'
    article = joined(own, other)
    assert rows(article) == [("abc", "12"), ("d", "3"), ("ef", "456")]
    assert {"time", "how", "end", "t"} <= {el.get("id") for el in article.iter()}


def test_ids_stay_unique_and_every_link_to_one_has_its_end():
    own = (
        '<h2 id="tiempo">a</h2><p><a href="#term-x" id="term-x-use">x</a></p>'
        '<dl><div id="term-x"><dt>x</dt><dd>y <a href="#term-x-use">↑</a></dd></div></dl>'
    )
    other = (
        '<h2 id="time">1</h2><p><a href="#term-x" id="term-x-use">x</a>'
        ' <a href="#term-z" id="u">z</a> <a href="#time">t</a></p>'
        '<dl><div id="term-x"><dt>x</dt><dd>y</dd></div>'
        '<div id="term-z"><dt>z</dt><dd>y <a href="#u">↑</a></dd></div></dl>'
    )
    article = joined(own, other)
    counts = Counter(el.get("id") for el in article.iter() if el.get("id"))
    assert set(counts.values()) == {1}
    assert {a.get("href")[1:] for a in article.iter("a")} <= set(counts)


def test_each_text_says_its_language_and_english_in_a_translation_is_no_translation():
    own = '<p>a</p><dl><div id="t"><dt lang="en" dir="ltr">b</dt></div></dl><p lang="fa">c</p>'
    other = '<p>1</p><dl><div id="t"><dt>2</dt></div></dl><p>3</p>'
    cells = [
        (cell.get("lang"), cell.get("dir"))
        for pair in joined(own, other).iter("*")
        if pair.get("class") == columns.PAIR
        for cell in pair
    ]
    assert cells == [("ar", "rtl"), EN, EN, EN, ("fa", "rtl"), EN]


def test_a_list_holds_items_only():
    article = joined("<ul><li>a</li><li>b</li></ul>", "<ul><li>1</li></ul>")
    assert [[item.tag for item in ul] for ul in article.iter("ul")] == [["li", "li"], ["li"]]


def test_the_name_of_a_field_is_two_texts_not_one_word():
    label = '<div class="field"><label for="n">{}</label><input id="n"></div>'
    article = joined(label.format("a"), label.format("1"))
    assert "".join(next(article.iter("label")).itertext()) == "a 1"


def test_controls_are_there_once():
    field = '<div class="field"><label for="n">a</label><input id="n"></div><button>b</button>'
    article = joined(f"<form>{field}</form>", f"<form>{field}</form>")
    assert [el.tag for el in article.iter("input", "button", "label")] == [
        "label",
        "input",
        "button",
    ]
    article = joined("<p>a</p>", f"<form>{field}</form>")  # no form there: its words as a whole
    assert not list(article.iter("input", "button"))
    assert rows(article) == [("a", "a")] and next(article.iter("label")).get("for") is None


PIECES = [
    "<p>a</p>",
    "<h2 id='{}'>b</h2>",
    "<ul><li>c</li><li id='{}'>d</li></ul>",
    "<p>e <em>f</em></p>",
]
PIECES += [
    "<section class='scene'><p>g</p></section>",
    "text",
    "<dl><dt>h</dt><dd>i</dd></dl>",
    "<br>",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=6)


@given(TEXTS, TEXTS)
def test_no_word_is_lost_or_doubled_however_pages_differ(own, other):
    texts = [
        "".join(piece.format(f"i{at}") for at, piece in enumerate(pieces))
        for pieces in (own, other)
    ]
    words = sorted("".join("".join(document.parse(text).itertext()) for text in texts).split())
    article = joined(*texts)
    assert sorted("".join("".join(article.itertext()).split())) == sorted("".join(words))
    counts = Counter(el.get("id") for el in article.iter() if el.get("id"))
    assert set(counts.values()) <= {1}
    again = document.parse(etree.tostring(article, encoding="unicode", method="html"))
    assert rows(again) == rows(article), "the parser takes it as it was written"
