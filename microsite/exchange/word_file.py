"""An empty Word document with the styles of ours, and the same bytes for the same content."""

import io
from datetime import datetime

from docx import Document
from docx.document import Document as Made
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from microsite.exchange import office_file
from microsite.exchange.word_paragraph import CODE, element
from microsite.exchange.word_table import HEAD, NOTE, STATE

FONT, CODE_FONT = "Arial", "Courier New"  # in Word, LibreOffice and Google Docs alike
GRAY = RGBColor(0x50, 0x50, 0x50)  # 8 to 1 on white


def new(title: str) -> Made:
    """On Letter paper, landscape; it names no person, no program and no day."""
    made = Document()
    _drop_old_styles(made)
    about = made.core_properties
    about.title, about.language = title, "en"
    about.author = about.comments = ""
    about.created = about.modified = datetime(2000, 1, 1)
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Inches(11), Inches(8.5)
    section.left_margin = section.right_margin = Inches(0.6)
    section.top_margin = section.bottom_margin = Inches(0.7)
    _style(made)
    return made


def _drop_old_styles(made: Made) -> None:
    """Those of the template for Word 2010 contradict its styles, which Word may complain of."""
    for id, relation in list(made.part.rels.items()):
        if relation.reltype.endswith("/stylesWithEffects"):
            made.part.rels.pop(id)


def _style(made: Made) -> None:
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10)
    normal.paragraph_format.space_after = Pt(4)
    for id, size, color in ((HEAD, 10, None), (NOTE, 8, GRAY), (STATE, 8, None)):
        style = _add(made, id, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.font.size, style.font.bold = Pt(size), id != NOTE
        style.paragraph_format.space_after = Pt(2)
        if color:
            style.font.color.rgb = color
    code = _add(made, CODE, WD_STYLE_TYPE.CHARACTER)
    code.font.name, code.font.size, code.font.no_proof = CODE_FONT, Pt(9), True
    code.element.rPr.append(element("shd", val="clear", color="auto", fill="E7E6E6"))


def _add(made: Made, id: str, kind: WD_STYLE_TYPE):
    style = made.styles.add_style(id, kind)
    style.element.set(qn("w:styleId"), id)
    style.quick_style = True
    return style


def content(made: Made) -> bytes:
    """The document as a file."""
    file = io.BytesIO()
    made.save(file)
    return office_file.without_dates(file.getvalue())
