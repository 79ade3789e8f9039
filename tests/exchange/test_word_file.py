import io
from zipfile import ZipFile

import docx

from microsite.exchange import word_file


def test_it_names_its_title_and_language_and_no_person():
    about = docx.Document(io.BytesIO(word_file.content(word_file.new("A title")))).core_properties
    assert (about.title, about.language, about.author, about.comments) == ("A title", "en", "", "")


def test_the_same_content_is_the_same_file():
    made = word_file.content(word_file.new("A"))
    assert word_file.content(word_file.new("A")) == made
    with ZipFile(io.BytesIO(made)) as file:
        assert {info.date_time[0] for info in file.infolist()} == {1980}, "not the day it was made"


def test_code_is_told_by_its_letters_and_its_ground():
    code = word_file.new("A").styles["TextCode"]
    assert code.font.name == "Courier New" and code.element.rPr.find("{*}shd") is not None


def test_paper_lies_on_its_side():
    (section,) = word_file.new("A").sections
    assert section.page_width > section.page_height


def test_styles_for_an_older_word_are_left_out():
    relations = word_file.new("A").part.rels.values()
    assert not any("stylesWithEffects" in relation.reltype for relation in relations)
