import re
from dataclasses import replace
from pathlib import Path

import pytest

from microsite import languages, translations
from microsite.exchange import unit
from tests.exchange.project import PAGE, PAGE_PO, make, translate
from tests.small_project import put

ROOT = Path(__file__).parents[2]
CODES = [known.code for known in languages.load(ROOT / "data/languages.yml")][1:]


@pytest.fixture
def root(tmp_path):
    return translate(make(tmp_path))


def of(root, lang="es"):
    return unit.of_language(root, "en", lang).units


@pytest.mark.parametrize("lang", CODES)
def test_each_text_of_the_site_has_an_id_of_its_own_that_xml_allows(lang):
    ids = [each.id for each in of(ROOT, lang)]
    assert len(set(ids)) == len(ids) > 600
    assert all(re.fullmatch(r"[\w.-]+", id, re.ASCII) for id in ids)


def test_ids_last_when_a_page_gains_and_loses_texts(root):
    before = {each.english: each.id for each in of(root)}
    put(root, "docs/principles/time.md", PAGE.replace("# Time\n", "# Time\n\nNew.\n"))
    translations.update(root, "es")
    after = {each.english: each.id for each in of(root)}
    assert after.items() > before.items() and after.keys() - before.keys() == {"New."}


def test_the_same_english_on_two_pages_is_two_units():
    assert unit.name("a.md", "Time") != unit.name("b.md", "Time")
    assert unit.name("a.md", "Time", "Times") != unit.name("a.md", "Time")


def test_a_text_with_plural_forms_is_a_unit_for_each_form(root):
    english = [(e.form, e.english, e.text, e.notes) for e in of(root) if e.msgid_plural]
    assert english == [
        (0, "%(num)d hour", "%(num)d hora", ("template", "for these numbers: 1")),
        (1, "%(num)d hours", "%(num)d horas", ("template", "for these numbers: 0, 2, 3 …")),
    ]
    assert len([e for e in of(root, "ar") if e.msgid_plural]) == 6


def test_states(root):
    text = (root / PAGE_PO).read_text(encoding="utf-8")
    text = text.replace('msgstr "Qué trae"', 'msgstr ""').replace(
        'msgid "Nothing"', '#, fuzzy\n#| msgid "Nothing yet"\nmsgid "Nothing"'
    )
    (root / PAGE_PO).write_text(text, encoding="utf-8")
    states = {e.english: e for e in of(root)}
    assert states["What they bring"].state == "needs-translation"
    assert states["Nothing"].state == "fuzzy"
    assert states["Nothing"].notes == ("cell", "the English was: Nothing yet")
    assert states["Time"].state == "translated" and states["Time"].notes == ("heading",)


def test_a_unit_knows_its_page_as_catalogs_name_it(root):
    assert {each.catalog_page for each in of(root)} == {"", "index.md", "principles/time.md"}
    assert replace(of(root)[-1], page="site").catalog_page == ""


def test_files_behind_the_english_are_not_exported(root):
    put(root, "docs/principles/time.md", PAGE + "\nA new text.\n")
    with pytest.raises(ValueError, match="principles/time.md are behind.*translate update es"):
        of(root)


def test_a_rule_for_plural_forms_that_cannot_be_read_is_named(root):
    text = (root / PAGE_PO).read_text(encoding="utf-8")
    put(root, PAGE_PO, text.replace("plural=(n != 1)", "plural=(n !"))
    with pytest.raises(ValueError, match="Plural-Forms of principles/time.md cannot be read"):
        of(root)


def test_a_file_that_cannot_be_read_is_named(root):
    put(root, PAGE_PO, 'msgid "Time"\nmsgstr "Tiempo\n')
    with pytest.raises(ValueError, match=rf"{PAGE_PO} cannot be read: .*line 2"):
        of(root)
