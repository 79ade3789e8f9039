import pytest
from lxml import etree

from microsite.exchange import xml_file

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]><x>&l9;</x>'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (BOMB, "entity amplification"),
        ('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>', "document type"),
        ('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>', "document type"),
        ("<x>\n<a></x>", r"no well-formed XML: .*\(line 2\)"),
        ("<x>\n\n&nbsp;</x>", r"Entity 'nbsp' not defined.*\(line 3\)"),
        ("<x", r"no well-formed XML"),
        ("", r"no well-formed XML"),
        ("<a/><b/>", r"no well-formed XML: Extra content"),
        ("<x>" * 5000, "no well-formed XML"),
    ],
)
def test_what_is_refused(data, words):
    with pytest.raises(ValueError, match=words):
        xml_file.parse(data.encode())


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-8"])
def test_a_mark_of_the_byte_order_and_other_encodings_are_read(mark):
    assert xml_file.parse("<x>señal</x>".encode(mark)).text == "señal"


def test_comments_and_instructions_are_no_text():
    root = xml_file.parse(b"<x>a<!-- no --><?no no?>b</x>")
    assert (len(root), root.text) == (0, "ab")


def test_a_document_is_indented_but_not_its_texts():
    root = etree.fromstring("<x><u><source><ph/> a <ph/></source><note>b</note></u><u/></x>")
    made = xml_file.render(root)
    assert made == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<x>\n  <u>\n'
        "    <source><ph/> a <ph/></source>\n    <note>b</note>\n  </u>\n  <u/>\n</x>\n"
    )


@pytest.mark.parametrize(
    ("text", "expected"), [("a\x0bb", "ab"), ("a\ufffeb", "ab"), ("😀\t\u200f", "😀\t\u200f")]
)
def test_sound(text, expected):
    assert xml_file.sound(text) == expected
    etree.Element("x").text = xml_file.sound(text)


def test_text_is_added_behind_what_is_there():
    root = etree.fromstring("<x>a<y/></x>")
    for text in ("b", "c"):
        xml_file.add_text(root, text)
    assert etree.tostring(root) == b"<x>a<y/>bc</x>"
