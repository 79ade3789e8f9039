import re
from dataclasses import replace

import pytest
from lxml import etree

from microsite.exchange import unit, xliff2, xml_file
from tests.exchange.project import make, translate

# Of https://docs.oasis-open.org/xliff/xliff-core/v2.0/os/xliff-core-v2.0-os.html, what we write:
# the children in their order, the attributes that are required, and those that are allowed.
CHILDREN = {
    "xliff": r"(file )+",
    "file": r"(skeleton )?(notes )?(unit |group )+",
    "unit": r"(notes )?(originalData )?(segment |ignorable )+",
    "notes": r"(note )+",
    "note": "",
    "originalData": r"(data )+",
    "data": r"(cp )*",
    "segment": r"source (target )?",
    "source": r"(ph )*",
    "target": r"(ph )*",
    "ph": "",
}
REQUIRED = {
    "xliff": {"version", "srcLang", "trgLang"},
    "file": {"id"},
    "unit": {"id"},
    "data": {"id"},
    "ph": {"id"},
}
OPTIONAL = {
    "file": {"original"},
    "unit": {"space"},
    "segment": {"state", "subState"},
    "ph": {"dataRef", "canDelete"},
}
NMTOKEN = re.compile(r"[\w.:-]+")


def name(element):
    return etree.QName(element).localname


@pytest.fixture
def texts(tmp_path):
    return unit.of_language(translate(make(tmp_path)), "en", "es")


def back(content):
    return xliff2.read(xml_file.parse(content.encode()))


def test_the_document_has_the_structure_of_the_standard(texts):
    fuzzy = replace(texts.units[-1], page="w.md", state="fuzzy", previous="Zero")
    empty = replace(texts.units[-1], page="x.md", state="needs-translation", text="", kinds="")
    made = xliff2.write(replace(texts, units=(*texts.units, fuzzy, empty)))
    root = etree.fromstring(made.encode())
    assert root.tag == f"{{{xliff2.NAMESPACE}}}xliff" and root.get("version") == "2.0"
    for element in root.iter():
        kind = name(element)
        assert re.fullmatch(CHILDREN[kind], "".join(f"{name(child)} " for child in element)), kind
        names = {etree.QName(key).localname for key in element.attrib}
        assert names >= REQUIRED.get(kind, set())
        assert names <= REQUIRED.get(kind, set()) | OPTIONAL.get(kind, set())
        assert "id" not in element.attrib or NMTOKEN.fullmatch(element.get("id"))
    for parents, children in (("{*}xliff", "{*}file"), ("{*}file", "{*}unit"),
                              ("{*}originalData", "{*}data"), ("{*}source", "{*}ph"),
                              ("{*}target", "{*}ph")):  # fmt: skip
        for parent in root.iter(parents):
            ids = [child.get("id") for child in parent.iterfind(children)]
            assert len(set(ids)) == len(ids)
    for each in root.iter("{*}unit"):
        data = {e.get("id") for e in each.iter("{*}data")}
        assert {e.get("dataRef") for e in each.iter("{*}ph")} == data, "each code has its data"
    states = [(e.get("state"), e.get("subState")) for e in root.iter("{*}segment")]
    assert set(states[:-2]) == {("translated", None)}
    assert states[-2:] == [("initial", "gettext:fuzzy"), ("initial", None)]


def test_links_and_marks_are_protected(texts):
    made = xliff2.write(texts)
    assert '<data id="d4">](resource:hours)</data>' in made
    assert (
        'por las <ph id="3" dataRef="d3" canDelete="no"/>mejores horas'
        '<ph id="4" dataRef="d4" canDelete="no"/>.</target>'
    ) in made


def test_what_is_read(texts):
    made = back(xliff2.write(texts))
    assert (made.source, made.lang) == ("en", "es")
    assert [(r.id, r.english, r.text, r.fuzzy) for r in made.received] == [
        (each.id, each.english, each.text, False) for each in texts.units
    ]
    lines = xliff2.write(texts).splitlines()
    assert all(f'id="{r.id}"' in lines[r.line - 1] for r in made.received)


@pytest.mark.parametrize(
    ("segments", "english", "text", "fuzzy"),
    [
        ("<segment><source>e</source><target>a</target></segment>", "e", "a", False),
        ("<segment><source>e</source></segment>", "e", "", False),
        ('<segment state="initial"><source>e</source><target>a</target></segment>',
         "e", "a", False),
        ('<segment state="initial" subState="gettext:fuzzy"><source>e</source><target>a</target>'
         "</segment>", "e", "a", True),
        ('<segment state="translated" subState="gettext:fuzzy"><source>e</source><target>a</target>'
         "</segment>", "e", "a", False),
        ('<segment subState="gettext:fuzzy"><source>e</source><target>a</target></segment>',
         "e", "a", True),
        ("<segment><source>e.</source><target>a.</target></segment><ignorable><source> </source>"
         "</ignorable><segment><source>f.</source><target>b.</target></segment>",
         "e. f.", "a. b.", False),
        ("<segment><source>e.</source></segment><ignorable><source> </source></ignorable>"
         "<segment><source>f.</source></segment>", "e. f.", "", False),
        ('<segment><source>e</source><target><pc id="1" dataRefStart="d1" dataRefEnd="d1">a</pc>'
         "</target></segment>", "e", "**a**", False),
        ('<segment><source>e</source><target><mrk id="m">a</mrk> b<cp hex="0041"/><cp hex="x"/>'
         '<sc id="1" dataRef="d1"/><ph id="2" dataRef="d9"/></target></segment>',
         "e", "a bA**", False),
    ],
)  # fmt: skip
def test_what_tools_make_of_a_unit(segments, english, text, fuzzy):
    data = '<originalData><data id="d1">**</data></originalData>'
    (found,) = back(
        f'<xliff xmlns="{xliff2.NAMESPACE}" version="2.0" srcLang="en" trgLang="es">'
        f'<file id="f"><unit id="u">{data}{segments}</unit></file></xliff>'
    ).received
    assert (found.english, found.text, found.fuzzy) == (english, text, fuzzy)
