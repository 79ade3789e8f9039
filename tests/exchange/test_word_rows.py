import pytest
from lxml import etree

from microsite.exchange.word_rows import Row, heading, read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ONE, TWO = "a.md-0123456789ab", "b.md-ba9876543210.1"
HEAD = ["Notes", "English (en)", "Spanish (es)"]


def p(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows):
    """Of rows, each a list of the texts of its cells, or XML."""
    made = ""
    for row in rows:
        cells = (cell if cell.startswith("<") else p(cell) for cell in row)
        made += f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"
    return f"<w:tbl><w:tblPr/>{made}</w:tbl>"


def document(*blocks):
    return etree.fromstring(
        f'<w:document xmlns:w="{W}"><w:body>{"".join(blocks)}</w:body></w:document>'
    )


def test_rows_of_several_tables_are_counted_on():
    found = read(
        document(
            p("How to do it"),
            p(heading("a.md")),
            table(HEAD, [f"1 {ONE}", "a", "b"]),
            p(heading("b.md")),
            table(HEAD, [f"2 {TWO}", "c", " d "]),
        )
    )
    assert found.languages == {("en", "es")}
    assert found.rows == (Row(1, f"1 {ONE}", "a", "b"), Row(2, f"2 {TWO}", "c", "d"))


@pytest.mark.parametrize(
    ("blocks", "languages"),
    [
        ([table([ONE, "a", "b"])], set()),
        ([table(["Notes", "English", "Spanish"], [ONE, "a", "b"])], {("", "")}),
        ([table(["Notes", "Spanish (es)", "English (en)"], [ONE, "a", "b"])], {("es", "en")}),
        ([table(HEAD), table(["", "English (en)", "(ar)"])], {("en", "es"), ("en", "ar")}),
        ([table(["Notes", "English (en) ", "Chinese (zh-Hant)\u00a0"], [ONE, "a", "b"])],
         {("en", "zh-Hant")}),
    ],
)  # fmt: skip
def test_languages_are_those_of_the_first_rows(blocks, languages):
    assert read(document(*blocks)).languages == languages


def test_a_row_whose_id_is_no_longer_one_is_kept():
    found = read(document(table(HEAD, ["1 a.md-012345", "a (en)", "b (es)"], [ONE, "c", "d"])))
    assert [row.notes for row in found.rows] == ["1 a.md-012345", ONE]
    assert found.languages == {("en", "es")}


@pytest.mark.parametrize(
    "theirs",
    [
        table(["Client", "District"], ["Deadline", "Monday (late)"]),
        table(["<w:p><w:r><w:drawing/></w:r></w:p>"]),
        "<w:tbl/>",
        p("<w:drawing/>"),
    ],
)
def test_what_is_not_ours_is_passed_over(theirs):
    found = read(document(theirs, table(HEAD, [ONE, "a", "b"]), theirs))
    assert [row.number for row in found.rows] == [1]


MERGED = f"<w:tcPr><w:vMerge/></w:tcPr>{p('')}"


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([table(HEAD, [ONE, "a", "b"], [TWO, "a"])],
         r'^2 cells stand in place of 3, in row 2, page "a.md" \(line 2\)$'),
        ([table(["English (en)", "Spanish (es)"], ["a", "b"])], "2 cells .* row 1"),
        ([table(["Notes", "Spanish (es)"], [ONE, "b"])], "2 cells .* row 1"),
        ([table(["Notes", "English (en)"], [ONE, "b"])], "2 cells .* row 1"),
        ([table([*HEAD, "Mine"], [ONE, "a", "b", "c"])], "4 cells .* row 1"),
        ([table(HEAD, [ONE, "a", "b"], [TWO, "c", MERGED])], "several rows were merged, in row 2"),
        ([table(HEAD, [ONE, "a", "<w:p><w:r><w:drawing/></w:r></w:p>"])], "a picture .* row 1"),
        ([p("The table was here")], r'below "Page: a.md" no row is left \(line 1\)'),
        ([table(HEAD)], 'below "Page: a.md" no row is left'),
        ([table(HEAD, [ONE, "a", "b"]), p(heading("b.md"))],
         r'below "Page: b.md" no row is left \(line 2\)'),
    ],
)  # fmt: skip
def test_what_is_not_as_it_was_sent_is_named_with_page_and_row(blocks, words):
    with pytest.raises(ValueError, match=words):
        read(document(p(heading("a.md")), *blocks))


def test_no_document_at_all():
    assert read(etree.fromstring("<workbook/>")).rows == ()
