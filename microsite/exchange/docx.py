"""A Word document, for agencies that translate in Word: English beside the translation.

The id of a text stands in its row to be read: Word, LibreOffice and Google Docs all keep words,
and not all of them keep bookmarks, hidden text or content controls.
"""

from itertools import groupby

from microsite.exchange import office_file, word_file, word_language, word_rows, word_table
from microsite.exchange.delivery import Delivery, Received
from microsite.exchange.unit import Texts
from microsite.exchange.word_paragraph import CODE
from microsite.exchange.word_rows import Row
from microsite.fit import one_line

HOW = (
    "Type the translation into the last column. A row that you leave empty changes nothing.",
    "Leave the first two columns as they are. They tell where a text belongs.",
    "Copy what looks like {code}. It is code: links, marks of bold words, and places that are "
    "filled in later. Translate the words between [ and ]. Keep * and ** around the same words.",
    "Word may change quotation marks and hyphens while you type. In code, undo that.",
    "LOOK AGAIN below an id means that the English has changed. Mend the translation, then delete "
    "those two words. Where you are not sure of a text, write them below its id.",
    "Delete no row, column or table, and merge none. Save as a Word document (.docx).",
)


def write(texts: Texts) -> bytes:
    """The document, under each page's heading a table; the first row names the languages."""
    into = word_language.english_name(texts.lang)
    made = word_file.new(f"Translation from English into {into}")
    made.add_paragraph(f"Translation from English into {into}", style="Title")
    for how in HOW:
        before, code, after = how.partition("{code}")
        paragraph = made.add_paragraph(before, style="List Bullet")
        if code:
            paragraph.add_run("**this**", style=CODE)
            paragraph.add_run(after)
    header = ("Number, id, notes", f"English ({texts.source})", f"{into} ({texts.lang})")
    languages = (word_language.writing(texts.source), word_language.writing(texts.lang))
    numbered = enumerate(texts.units, start=1)
    for page, units in groupby(numbered, key=lambda each: each[1].page):
        made.add_heading(word_rows.heading(page))
        table = word_table.table(header, units, *languages)
        made.element.body.insert_element_before(table, "w:sectPr")
    return word_file.content(made)


def read(data: bytes) -> Delivery:
    """What the document holds, its tracked changes accepted; `line` is the number of a row.

    Raises ValueError, naming page and row, where its tables are not as they were sent.
    """
    languages, rows = word_rows.read(office_file.document(data))
    if not rows:
        raise ValueError("it is a document without a table for translations")
    if len(languages) > 1:
        raise ValueError("its tables are not all of the same two languages")
    (pair,) = languages or {("", "")}
    return Delivery(*pair, tuple(map(_received, rows)))


def _received(row: Row) -> Received:
    """A row whose id cannot be told has all that stands in its place, and so is not known."""
    found = word_rows.ID.search(row.notes)
    id = found[0] if found else one_line(row.notes)
    lines = (line.strip(" .:").casefold() for line in row.notes.splitlines())
    fuzzy = word_table.LOOK_AGAIN.casefold() in lines
    return Received(id, row.english, row.text, fuzzy, row.number)
