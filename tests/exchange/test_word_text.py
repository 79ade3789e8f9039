import pytest
from lxml import etree

from microsite.exchange import word_text

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def cell(inside, namespace=TRANSITIONAL):
    """`r[a]` stands for a run with the text a."""
    xml = f'<w:tc xmlns:w="{namespace}" xmlns:m="m">{inside}</w:tc>'
    return etree.fromstring(xml.replace("r[", "<w:r><w:t>").replace("]", "</w:t></w:r>"))


INSERTED, DELETED = '<w:ins w:id="1" w:author="A">{}</w:ins>', '<w:del w:id="2">{}</w:del>'
GONE = "<w:r><w:br/><w:delText>old</w:delText></w:r>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:p>r[a]</w:p>", "a\n"),
        ("<w:p/>", "\n"),
        ("<w:p>r[a]</w:p><w:p>r[b]</w:p>", "a\nb\n"),
        ("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>r[ b]</w:p>", "a b\n"),
        ("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>", "a\nb\tc\n"),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>r[a]</w:p>", "a\n"),
        ("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r></w:p>",
         "a\u2011b\n"),
        (f"<w:p>r[a]{INSERTED.format('r[ new]')}{DELETED.format(GONE)}</w:p>", "a new\n"),
        ("<w:p><w:moveFrom>r[a]</w:moveFrom>r[b]<w:moveTo>r[a]</w:moveTo></w:p>", "ba\n"),
        ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>r[a]</w:p><w:p>r[b]</w:p>", "ab\n"),
        ("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>r[a]</w:p><w:p>r[b]</w:p>", "a\nb\n"),
        ("<w:p><w:hyperlink>r[a.org]</w:hyperlink><w:fldSimple>r[b]</w:fldSimple></w:p>",
         "a.orgb\n"),
        ("<w:p><w:r><w:fldChar/><w:instrText>LINK</w:instrText></w:r>r[a]</w:p>", "a\n"),
        ("<w:sdt><w:sdtPr><w:rPr/></w:sdtPr><w:sdtContent><w:p>r[a]</w:p></w:sdtContent></w:sdt>",
         "a\n"),
        ("<w:p><w:ruby><w:rt>r[kan]</w:rt><w:rubyBase>r[漢]</w:rubyBase></w:ruby></w:p>", "漢\n"),
        ("<w:p><w:commentRangeStart/>r[a]<w:r><w:commentReference/></w:r></w:p>", "a\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("namespace", [TRANSITIONAL, STRICT])
def test_text(inside, text, namespace):
    assert word_text.of(cell(inside, namespace)) == text


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', "a sign that only its font"),
        ("<w:r><w:drawing/></w:r>", "a picture stands"),
        ("<w:r><w:pict/></w:r>", "a picture"),
        ("<w:r><w:object/></w:r>", "an embedded file"),
        ("<m:oMath/>", "a formula"),
        ('<mc:AlternateContent xmlns:mc="mc"/>', "a drawing"),
        ("<w:tbl/>", "a table"),
    ],
)
def test_what_is_no_text_is_named(inside, words):
    with pytest.raises(ValueError, match=words):
        word_text.of(cell(f"<w:p>r[a]{inside}</w:p>"))


@pytest.mark.parametrize(
    ("inside", "count"),
    [
        ("<w:tr/><w:tr/>", 2),
        ("<w:sdt><w:sdtContent><w:tr/></w:sdtContent></w:sdt><w:tr/>", 2),
        ("<w:tr><w:trPr><w:del/></w:trPr></w:tr><w:tr><w:trPr><w:ins/></w:trPr></w:tr>", 1),
        ("<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr></w:tc><w:tc/></w:tr>", 1),
    ],
)
def test_parts_leave_out_what_is_deleted(inside, count):
    element = cell(inside)
    cells = [c for row in word_text.parts(element, "tr") for c in word_text.parts(row, "tc")]
    assert len(cells or [*word_text.parts(element, "tr")]) == count
