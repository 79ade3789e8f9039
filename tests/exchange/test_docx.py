"""What agencies do to a document in Word, and what of it may come in."""

import copy
from dataclasses import replace

import docx
import pytest
from click.testing import CliRunner

from microsite.cli import main
from microsite.exchange import docx as ours
from microsite.exchange import unit
from tests.exchange.project import PAGE_PO, SPANISH, edit_docx, make, translate

BEST = "Ask the family **first** about the [best hours](resource:hours)."
FREE = "Write down when *you* are free for them."
MEETING = "Be on time for every meeting."
OPENED = "Opened by %(name)s"


@pytest.fixture
def root(tmp_path):
    return translate(make(tmp_path))


@pytest.fixture
def texts(root):
    return unit.of_language(root, "en", "es")


@pytest.fixture
def imported(root, texts, monkeypatch):
    """`imported(edit)`: the command's result after somebody's edit of our document."""
    monkeypatch.chdir(root)

    def of(edit, *options, name="back.docx"):
        path = root / name
        path.write_bytes(ours.write(texts))
        document = docx.Document(str(path))
        edit(document)
        document.save(str(path))
        return CliRunner().invoke(main, ["translate", "import", name, *options])

    return of


@pytest.fixture
def state(root):
    return lambda: {p: p.read_bytes() for p in (root / "translations").rglob("*.po")}


def row(document, english):
    """The only row of that English."""
    (found,) = [r for t in document.tables for r in t.rows if r.cells[1].text == english]
    return found


def typing(english, text, column=2):
    """Types over a whole cell; more lines are paragraphs."""

    def edit(document):
        cell = row(document, english).cells[column]
        first, *rest = text.split("\n")
        cell.text = first
        for line in rest:
            cell.add_paragraph(line)

    return edit


def test_what_is_read(texts):
    fuzzy = replace(texts.units[-1], state="fuzzy", previous="Zero")
    empty = replace(texts.units[-2], state="needs-translation", text="")
    units = (*texts.units[:-2], empty, fuzzy)
    made = ours.read(ours.write(replace(texts, units=units)))
    assert (made.source, made.lang) == ("en", "es")
    assert [(r.id, r.english, r.text, r.fuzzy, r.line) for r in made.received] == [
        (u.id, u.english, u.text, u.state == "fuzzy", number)
        for number, u in enumerate(units, start=1)
    ]


def test_each_page_has_a_heading_and_a_table(texts, tmp_path):
    (tmp_path / "a.docx").write_bytes(ours.write(texts))
    document = docx.Document(str(tmp_path / "a.docx"))
    titles = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert titles == ["Page: site", "Page: index.md", "Page: principles/time.md"]
    assert len(document.tables) == 3 and document.paragraphs[0].text.endswith("into Spanish")
    assert [c.text for c in document.tables[2].rows[0].cells] == [
        "Number, id, notes", "English (en)", "Spanish (es)",
    ]  # fmt: skip


def test_the_same_texts_make_the_same_file(texts):
    assert ours.write(texts) == ours.write(texts)


@pytest.mark.parametrize("code", ["**", "](resource:hours)"])
def test_codes_are_shown_as_such(texts, tmp_path, code):
    (tmp_path / "a.docx").write_bytes(ours.write(texts))
    found = row(docx.Document(str(tmp_path / "a.docx")), BEST)
    for cell in found.cells[1:]:
        runs = {run.text: run.style.name for run in cell.paragraphs[0].runs}
        assert runs[code] == "TextCode" and runs["."] != "TextCode"


def over_runs(document):
    """Typed over several runs, with formatting of its own."""
    first, *rest = row(document, BEST).cells[2].paragraphs[0].runs
    first.text, first.bold = "Ante todo, pregunte ", True
    assert rest[0].text == "**"


def joined_runs(document):
    """All in one run, as some tools save it."""
    typing(BEST, SPANISH[BEST].replace("Pregunte", "Ante todo, pregunte"))(document)


def tracked(document):
    paragraph = row(document, MEETING).cells[2].paragraphs[0]._p
    (run,) = paragraph.findall("{*}r")
    inserted, deleted = (docx.oxml.OxmlElement(f"w:{name}") for name in ("ins", "del"))
    new = copy.deepcopy(run)
    new.find("{*}t").text = "Sea puntual."
    run.find("{*}t").tag = docx.oxml.ns.qn("w:delText")
    paragraph.append(deleted)
    deleted.append(run)
    paragraph.append(inserted)
    inserted.append(new)


def moved_row(document):
    """Rows in another order, and one of them in the table of another page."""
    moved = row(document, MEETING)
    typing(MEETING, "Sea puntual.")(document)
    document.tables[0]._tbl.append(moved._tr)


def foreign_table(document):
    document.add_table(2, 2).cell(0, 0).text = "Invoice"
    typing(MEETING, "Sea puntual.")(document)


@pytest.mark.parametrize(
    ("edit", "text"),
    [
        (typing(MEETING, "Sea puntual."), "Sea puntual."),
        (typing(MEETING, "Sea puntual.\nSiempre."), "Sea puntual. Siempre."),
        (typing(MEETING, "Sea\u00a0puntual, “siempre” – ©."), "Sea\u00a0puntual, “siempre” – ©."),
        (over_runs, "Ante todo, pregunte **primero** a la familia"),
        (joined_runs, "Ante todo, pregunte **primero** a la familia"),
        (tracked, "Sea puntual."),
        (moved_row, "Sea puntual."),
        (foreign_table, "Sea puntual."),
    ],
)
def test_what_may_come_in(imported, root, edit, text):
    result = imported(edit)
    assert result.exit_code == 0, result.output
    assert f"{PAGE_PO}: 1 changed, 0 of them fuzzy\n" in result.output
    assert f'msgstr "{text}' in (root / PAGE_PO).read_text(encoding="utf-8")


def test_another_ending_of_the_name_is_no_fault(imported):
    result = imported(typing(MEETING, "Sea puntual."), name="back.docx.bin")
    assert result.exit_code == 0 and "1 changed" in result.output


def test_look_again_below_an_id_makes_a_text_fuzzy_and_its_end_makes_it_none(imported, root):
    result = imported(lambda d: row(d, MEETING).cells[0].add_paragraph(" Look again. "))
    assert "1 changed, 1 of them fuzzy" in result.output
    now = unit.of_language(root, "en", "es")
    (root / "again.docx").write_bytes(ours.write(now))
    document = docx.Document(str(root / "again.docx"))
    mark = row(document, MEETING).cells[0].paragraphs[-1]
    assert mark.text == "LOOK AGAIN"
    mark.clear()
    document.save(str(root / "again.docx"))
    result = CliRunner().invoke(main, ["translate", "import", "again.docx"])
    assert "1 changed, 0 of them fuzzy" in result.output


def test_a_page_may_be_sent_alone(imported):
    def without_others(document):
        for table in document.tables[:2]:
            heading = table._tbl.getprevious()
            table._tbl.getparent().remove(heading)
            table._tbl.getparent().remove(table._tbl)
        typing(MEETING, "Sea puntual.")(document)

    result = imported(without_others)
    assert result.exit_code == 0 and "es: 1 changed, 7 as they were, 0 empty" in result.output


def remove_row(document):
    document.tables[2]._tbl.remove(row(document, MEETING)._tr)


def remove_table(document):
    document.tables[2]._tbl.getparent().remove(document.tables[2]._tbl)


def remove_all_tables(document):
    for element in list(document.element.body)[:-1]:
        document.element.body.remove(element)


def remove_column(number):
    def edit(document):
        for found in document.tables[2].rows:
            found._tr.remove(found._tr.findall("{*}tc")[number])

    return edit


def copy_row(document):
    found = row(document, MEETING)._tr
    found.addnext(copy.deepcopy(found))


def swap(column):
    def edit(document):
        one, two = (row(document, english).cells[column] for english in (FREE, MEETING))
        for cell, other in ((one, two.text), (two, one.text)):
            cell.text = other

    return edit


def swap_columns(document):
    for table in document.tables:
        for found in table.rows:
            cells = found._tr.findall("{*}tc")
            cells[1].addprevious(cells[2])


def merge(document):
    first, second = (row(document, english).cells[2] for english in ("Nothing", "What they bring"))
    second.merge(first)


def spread(document):
    found = row(document, MEETING)
    found.cells[1].merge(found.cells[2])


def picture(document):
    run = row(document, MEETING).cells[2].paragraphs[0].runs[0]._r
    run.append(docx.oxml.OxmlElement("w:drawing"))


def smiley(document):
    run = row(document, MEETING).cells[2].paragraphs[0].runs[0]._r
    run.append(docx.oxml.OxmlElement("w:sym"))


def all_in(lang):
    def edit(document):
        for table in document.tables:
            table.rows[0].cells[2].text = f"Translation ({lang})"

    return edit


def english_back(document):
    for table in document.tables:
        for found in table.rows[1:]:
            found.cells[2].text = found.cells[1].text


SPOILED = SPANISH[BEST]


@pytest.mark.parametrize(
    ("edit", "rules", "said"),
    [
        (remove_row, ["missing-units"], "lacks 1 texts of principles/time.md"),
        (remove_table, ["broken-file"], 'below "Page: principles/time.md" no row is left'),
        (remove_all_tables, ["broken-file"], "without a table for translations"),
        (remove_column(0), ["broken-file"], '2 cells stand in place of 3, in row 6, page "princi'),
        (remove_column(1), ["broken-file"], "back.docx:6:1 error"),
        (remove_column(2), ["broken-file"], "back.docx:6:1 error"),
        (copy_row, ["duplicate-unit"] * 2, "back.docx:9:1 error"),
        (swap(0), ["other-source"] * 2, MEETING),
        (swap(1), ["other-source"] * 2, "back.docx:9:1 error"),
        (swap(2), ["swapped"] * 2, "back.docx:9:1 error"),
        (swap_columns, ["language"], 'from "es" into "en"'),
        (merge, ["broken-file"], "cells of several rows were merged, in row"),
        (spread, ["broken-file"], "2 cells stand in place of 3, in row 9, page"),
        (picture, ["broken-file"], "a picture stands in a text, in row 9"),
        (smiley, ["broken-file"], "a sign that only its font shows stands in a text, in row 9"),
        (all_in("ar"), ["wrong-language"], "says that it is in ar"),
        (all_in("es-MX"), ["language"], 'into "es-MX"'),
        (all_in("?"), ["language"], 'into ""'),
        (lambda d: d.tables[1].rows[0].cells[2].add_paragraph("(ar)"), ["broken-file"],
         "not all of the same two languages"),
        (english_back, ["wrong-language"], "English"),
        (typing(MEETING, "9 principles.time.md-0123", 0), ["missing-units", "unknown-unit"],
         "no text with the id 9 principles.time.md-0123"),
        (typing(MEETING, "principles.time.md-43bd30efb946x", 0), ["missing-units", "unknown-unit"],
         "md-43bd30efb946x"),
        (typing(MEETING, "", 0), ["missing-units", "unknown-unit"], MEETING),
        (typing(MEETING, "Be “punctual” for every meeting.", 1), ["other-source"], "“punctual”"),
        (typing(MEETING, "Be on\u00a0time for every meeting.", 1), ["other-source"], "9:1 error"),
        (typing(MEETING, "# Sea puntual."), ["breaks-page"], "back.docx:9:1 error"),
        (typing(BEST, SPOILED.replace("**", "")), ["other-parts"], 'lacks "**"'),
        (typing(BEST, SPOILED.replace("](resource:", "](resource\u00a0:")), ["other-parts"],
         "back.docx:7:1 error"),
        (typing(BEST, SPOILED.replace("hours)", "ho–urs)")), ["other-parts"], "ho–urs"),
        (typing(BEST, SPOILED.replace("(resource:hours)", "©")), ["other-parts"],
         'lacks "resource:hours"'),
        (typing(FREE, SPANISH[FREE].replace("*usted*", "*usted")), ["emphasis"], "*"),
        (typing(OPENED, "Abierto por %(“name”)s"), ["placeholders"], "back.docx:"),
    ],
)  # fmt: skip
def test_what_is_not_sound_is_named_and_nothing_is_written(imported, state, edit, rules, said):
    def with_a_sound_one(document):
        row(document, "Welcome").cells[2].text = "Buenos días"
        edit(document)

    before = state()
    result = imported(with_a_sound_one)
    assert result.exit_code == 1 and isinstance(result.exception, SystemExit), result.output
    found = [line.rpartition("/")[2] for line in result.output.splitlines() if ":1 error " in line]
    assert found == rules and said in result.output, result.output
    assert "back.docx:" in result.output and state() == before


def test_partial_takes_the_sound_rows(imported, root):
    def edit(document):
        typing(MEETING, "# Sea puntual.")(document)
        typing("Nothing", "Cero")(document)

    result = imported(edit, "--partial")
    assert result.exit_code == 1 and '"Cero"' in (root / PAGE_PO).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("<w:document", "<!DOCTYPE x><w:document")], "declares a document type"),
        ([("</w:body>", "")], "no well-formed XML"),
        ([("w:body>", "w:sheet>")], "without a table for translations"),
    ],
)  # fmt: skip
def test_a_document_that_is_none_is_refused(texts, changes, said):
    with pytest.raises(ValueError, match=said):
        ours.read(edit_docx(ours.write(texts), *changes))


def test_a_strict_document_is_read(texts):
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    main_, data = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", ours.write(texts)
    assert ours.read(edit_docx(data, (main_, strict))) == ours.read(data)
