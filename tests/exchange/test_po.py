from dataclasses import replace

import polib
import pytest

from microsite.exchange import po, unit
from tests.exchange.project import make, translate


@pytest.fixture
def texts(tmp_path):
    return unit.of_language(translate(make(tmp_path)), "en", "es")


@pytest.fixture
def back(tmp_path):
    def read(content):
        path = tmp_path / "back.po"
        path.write_text(content, encoding="utf-8")
        return po.read(path)

    return read


def test_one_file_holds_the_language(texts):
    made = polib.pofile(po.write(texts))
    assert made.metadata["Language"] == "es" and made.metadata["X-Source-Language"] == "en"
    (hours,) = [entry for entry in made if entry.msgid_plural]
    assert (hours.msgctxt, hours.flags) == ("site", ["python-format"])
    assert hours.msgstr_plural == {0: "%(num)d hora", 1: "%(num)d horas"}
    first = made.find("Time")
    assert (first.msgctxt, first.msgstr, first.flags) == ("principles/time.md", "Tiempo", [])


def test_the_rule_for_plural_forms_is_that_of_the_site(texts):
    rule = "nplurals=2; plural=n > 1;"
    made = po.write(replace(texts, plural_forms=rule))
    assert polib.pofile(made).metadata["Plural-Forms"] == rule


def test_a_fuzzy_text_shows_the_english_that_it_was_made_from(texts, back):
    old = replace(texts.units[-1], state="fuzzy", previous="Zero")
    made = po.write(replace(texts, units=(old,)))
    assert '#, fuzzy\n#| msgid "Zero"\n' in made
    assert [(r.id, r.fuzzy) for r in back(made).received] == [(old.id, True)]


def test_what_is_read(texts, back):
    made = back(po.write(texts))
    assert (made.source, made.lang) == ("en", "es")
    assert [(r.id, r.text, r.fuzzy) for r in made.received] == [
        (each.id, each.text, False) for each in texts.units
    ]
    lines = po.write(texts).splitlines()
    line = next(r.line for r in made.received if r.text == "Tiempo")
    assert 'msgstr "Tiempo"' in lines[line - 1 : line + 3], "it names the entry's place"


def test_obsolete_texts_are_left_out(back):
    assert back('#~ msgid "a"\n#~ msgstr "b"\n').received == ()


def test_a_file_of_another_tool_may_lack_the_header(back):
    made = back('msgctxt "index.md"\nmsgid "Welcome"\nmsgstr "Hola"\n')
    assert (made.source, made.lang) == ("", "")
    assert made.received[0].id == unit.name("index.md", "Welcome")
