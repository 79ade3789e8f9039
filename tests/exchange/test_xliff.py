import re
from dataclasses import replace

import pytest
from lxml import etree

from microsite.exchange import unit, xliff, xml_file
from tests.exchange.project import make, translate

# Of https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html, what we write: the children in
# their order, the attributes that are required, and those that are allowed.
CHILDREN = {
    "xliff": r"(file )+",
    "file": r"(header )?body ",
    "body": r"(group |trans-unit |bin-unit )*",
    "trans-unit": r"source (seg-source )?(target )?(note |alt-trans )*",
    "source": r"(ph |x |g )*",
    "target": r"(ph |x |g )*",
    "note": "",
    "ph": "",
}
REQUIRED = {
    "xliff": {"version"},
    "file": {"original", "source-language", "datatype"},
    "trans-unit": {"id"},
    "ph": {"id"},
}
OPTIONAL = {"file": {"target-language"}, "trans-unit": {"space"}, "target": {"state"}}
STATES = {
    "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
    "needs-review-translation", "needs-translation", "new", "signed-off", "translated",
}  # fmt: skip


def name(element):
    return etree.QName(element).localname


@pytest.fixture
def texts(tmp_path):
    return unit.of_language(translate(make(tmp_path)), "en", "es")


def back(content):
    return xliff.read(xml_file.parse(content.encode()))


def document(body, lang="es"):
    return (
        f'<xliff xmlns="{xliff.NAMESPACE}" version="1.2"><file original="a" datatype="plaintext" '
        f'source-language="en" target-language="{lang}"><body>{body}</body></file></xliff>'
    )


def test_the_document_has_the_structure_of_the_standard(texts):
    fuzzy = replace(texts.units[-1], state="fuzzy", previous="Zero")
    empty = replace(texts.units[-1], page="x.md", state="needs-translation", text="")
    root = etree.fromstring(
        xliff.write(replace(texts, units=(*texts.units, fuzzy, empty))).encode()
    )
    assert root.tag == f"{{{xliff.NAMESPACE}}}xliff" and root.get("version") == "1.2"
    for element in root.iter():
        kind = name(element)
        assert re.fullmatch(CHILDREN[kind], "".join(f"{name(child)} " for child in element))
        names = {etree.QName(key).localname for key in element.attrib}
        assert names >= REQUIRED.get(kind, set())
        assert names <= REQUIRED.get(kind, set()) | OPTIONAL.get(kind, set())
    states = [e.get("state") for e in root.iter("{*}target")]
    assert set(states) <= STATES
    assert states[-2:] == ["needs-review-translation", "needs-translation"]
    for text in root.iter("{*}source", "{*}target"):
        codes = [ph.get("id") for ph in text]
        assert len(set(codes)) == len(codes)
    originals = [file.get("original") for file in root]
    assert originals == ["site", "docs/index.md", "docs/principles/time.md", "docs/x.md"]


def test_links_and_marks_are_protected(texts):
    made = xliff.write(texts)
    assert (
        '<target state="translated">Pregunte <ph id="1">**</ph>primero<ph id="2">**</ph> a la '
        'familia por las <ph id="3">[</ph>mejores horas<ph id="4">](resource:hours)</ph>.</target>'
    ) in made


def test_what_is_read(texts):
    made = back(xliff.write(texts))
    assert (made.source, made.lang) == ("en", "es")
    assert [(r.id, r.english, r.text, r.fuzzy) for r in made.received] == [
        (each.id, each.english, each.text, False) for each in texts.units
    ]
    lines = xliff.write(texts).splitlines()
    assert all(f'id="{r.id}"' in lines[r.line - 1] for r in made.received)


@pytest.mark.parametrize(
    ("target", "text", "fuzzy"),
    [
        ("<target>a</target>", "a", False),
        ('<target state="translated">a</target>', "a", False),
        ('<target state="needs-translation">a</target>', "a", False),
        ('<target state="needs-review-translation">a</target>', "a", True),
        ('<target state="needs-adaptation">a</target>', "a", True),
        ('<target state="x-ours">a</target>', "a", False),
        ("", "", False),
        ("<target/>", "", False),
        ('<target>a<ph id="1"/>b</target>', "a**b", False),
        ('<target>a<x id="1"/>b</target>', "a**b", False),
        ('<target>a<ph id="9"/>b</target>', "ab", False),
        ('<target><mrk mtype="seg" mid="1">a <g id="5">b</g></mrk> c</target>', "a b c", False),
        ("<target>a</target><alt-trans><target>z</target></alt-trans>", "a", False),
    ],
)
def test_what_tools_make_of_a_target(target, text, fuzzy):
    source = '<source>e<ph id="1">**</ph></source>'
    (found,) = back(document(f'<trans-unit id="u">{source}{target}</trans-unit>')).received
    assert (found.english, found.text, found.fuzzy) == ("e**", text, fuzzy)


def test_units_in_groups_are_found_and_one_without_source_is_no_traceback():
    made = back(document('<group><trans-unit id="u"><target>a</target></trans-unit></group>'))
    assert [(r.id, r.english, r.text) for r in made.received] == [("u", "", "a")]


def test_files_of_two_languages_are_refused():
    two = document("").replace("</xliff>", "") + document("", "vi").partition(">")[2]
    with pytest.raises(ValueError, match="not all of the same two languages"):
        back(two)


def test_no_file_at_all():
    assert back(f'<xliff xmlns="{xliff.NAMESPACE}" version="1.2"/>').received == ()
