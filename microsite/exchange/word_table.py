"""The texts of a page as a table of a Word document: notes, the English, the translation."""

from collections.abc import Iterable

from lxml import etree

from microsite.exchange.unit import Unit
from microsite.exchange.word_language import Writing
from microsite.exchange.word_paragraph import element, of_text, paragraph

WIDTHS = (2_600, 5_700, 5_700)  # of the columns, in twentieths of a point
HEAD, NOTE, STATE = "TextHead", "TextNote", "TextState"  # ids of styles
LOOK_AGAIN = "LOOK AGAIN"
STATES = {"translated": "", "fuzzy": LOOK_AGAIN, "needs-translation": "TO TRANSLATE"}


def table(
    header: Iterable[str], units: Iterable[tuple[int, Unit]], english: Writing, other: Writing
) -> etree._Element:
    """A numbered row for each unit, below one with the words above the columns."""
    made = element(
        "tbl",
        element(
            "tblPr",
            element("tblStyle", val="TableGrid"),
            element("tblW", w=str(sum(WIDTHS)), type="dxa"),
            element("tblLayout", type="fixed"),
            element("tblLook", val="0020", firstRow="1", noHBand="1", noVBand="1"),
        ),
        element("tblGrid", *(element("gridCol", w=str(width)) for width in WIDTHS)),
    )
    made.append(_row([[paragraph(words, HEAD)] for words in header], element("tblHeader")))
    for number, unit in units:
        texts = ([of_text(unit.english, english)], [of_text(unit.text, other)])
        made.append(_row([list(_notes(number, unit)), *texts]))
    return made


def _notes(number: int, unit: Unit) -> Iterable[etree._Element]:
    """Whether something is to be done, and what a translator should know."""
    for text in (f"{number} {unit.id}", *unit.notes):
        yield paragraph(text, NOTE)
    if state := STATES[unit.state]:
        yield paragraph(state, STATE)


def _row(cells: list[list[etree._Element]], *properties: etree._Element) -> etree._Element:
    made = element("tr", element("trPr", element("cantSplit"), *properties))
    for width, paragraphs in zip(WIDTHS, cells, strict=True):
        size = element("tcPr", element("tcW", w=str(width), type="dxa"))
        made.append(element("tc", size, *paragraphs))
    return made
