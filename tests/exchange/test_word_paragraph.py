import pytest
from lxml import etree

from microsite.exchange.word_language import writing
from microsite.exchange.word_paragraph import of_text, paragraph


def shown(element):
    """As in the file, but for the declaration of the namespace and of kept spaces."""
    made = etree.tostring(element, encoding="unicode")
    return made.replace(made[made.index(" xmlns:w") : made.index('main"') + 5], "").replace(
        ' xml:space="preserve"', ""
    )


ARABIC = '<w:rFonts w:cs="Arial"/><w:rtl/><w:lang w:bidi="ar-EG"/>'
KOREAN = '<w:rFonts w:eastAsia="Malgun Gothic"/><w:lang w:eastAsia="ko-KR"/>'
PUNJABI = '<w:rFonts w:cs="Raavi"/><w:cs/><w:lang w:bidi="pa-IN"/>'
CODE = '<w:r><w:rPr><w:rStyle w:val="TextCode"/><w:noProof/></w:rPr><w:t>**</w:t></w:r>'


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ar", "أ", f"<w:p><w:pPr><w:bidi/><w:rPr>{ARABIC}</w:rPr></w:pPr>"
                    f"<w:r><w:rPr>{ARABIC}</w:rPr><w:t>أ</w:t></w:r></w:p>"),
        ("ar", "", f"<w:p><w:pPr><w:bidi/><w:rPr>{ARABIC}</w:rPr></w:pPr></w:p>"),
        ("ko", "가", f"<w:p><w:pPr><w:rPr>{KOREAN}</w:rPr></w:pPr>"
                    f"<w:r><w:rPr>{KOREAN}</w:rPr><w:t>가</w:t></w:r></w:p>"),
        ("pa", "", f"<w:p><w:pPr><w:rPr>{PUNJABI}</w:rPr></w:pPr></w:p>"),
        ("ko", "**", f"<w:p><w:pPr><w:rPr>{KOREAN}</w:rPr></w:pPr>{CODE}</w:p>"),
    ],
)  # fmt: skip
def test_a_text_in_its_language(lang, text, expected):
    assert shown(of_text(text, writing(lang))) == expected


def test_codes_and_words_are_runs_of_their_own_and_spaces_are_kept():
    made = of_text("a **b**\x0b c", writing("es"))
    assert ["".join(run.itertext()) for run in made.iter("{*}r")] == ["a ", "**", "b", "**", " c"]
    spaces = {t.get("{http://www.w3.org/XML/1998/namespace}space") for t in made.iter("{*}t")}
    assert spaces == {"preserve"}


def test_a_note():
    assert shown(paragraph("a\x0b", "TextNote")) == (
        '<w:p><w:pPr><w:pStyle w:val="TextNote"/></w:pPr><w:r><w:rPr/><w:t>a</w:t></w:r></w:p>'
    )
