from microsite.exchange.unit import Unit
from microsite.exchange.word_language import writing
from microsite.exchange.word_table import table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OLD = Unit("a.md", "Time", "", None, "Time", "Tiempo", "fuzzy", "heading", "", "Hour")
NEW = Unit("a.md", "Now", "", None, "Now", "", "needs-translation", "item")
DONE = Unit("a.md", "Then", "", None, "Then", "Luego", "translated", "item")


def made(units=(OLD, NEW, DONE)):
    return table("ABC", enumerate(units, start=7), writing("en"), writing("es"))


def lines(row):
    return [["".join(p.itertext()) for p in cell.iter(f"{W}p")] for cell in row.iterfind(f"{W}tc")]


def test_rows():
    head, *rows = made().iterfind(f"{W}tr")
    assert lines(head) == [["A"], ["B"], ["C"]]
    assert [lines(row) for row in rows] == [
        [[f"7 {OLD.id}", "heading", "the English was: Hour", "LOOK AGAIN"], ["Time"], ["Tiempo"]],
        [[f"8 {NEW.id}", "item", "TO TRANSLATE"], ["Now"], [""]],
        [[f"9 {DONE.id}", "item"], ["Then"], ["Luego"]],
    ]


def test_the_first_row_is_repeated_and_none_is_split_between_pages():
    head, *rows = made().iterfind(f"{W}tr")
    for row in (head, *rows):
        assert row.find(f"{W}trPr/{W}cantSplit") is not None
        assert (row.find(f"{W}trPr/{W}tblHeader") is not None) == (row is head)
    assert made().find(f"{W}tblPr/{W}tblLook").get(f"{W}firstRow") == "1"


def test_english_and_translation_are_marked_as_such():
    row = made().findall(f"{W}tr")[1]
    langs = [[e.get(f"{W}val") for e in cell.iter(f"{W}lang")] for cell in row.iterfind(f"{W}tc")]
    assert [set(cell) for cell in langs] == [set(), {"en-US"}, {"es-ES"}]
