import io
import struct
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite.exchange import office_file
from tests.exchange.test_xml_file import BOMB

RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument"/></Relationships>'
)


def archive(parts=None, target="word/document.xml", packed=ZIP_DEFLATED, **more):
    made = io.BytesIO()
    parts = {"_rels/.rels": RELATIONS.format(target), "word/document.xml": "<d/>"} | (parts or {})
    with ZipFile(made, "w", packed) as file:
        for name, content in (parts | more).items():
            if content is not None:
                file.writestr(name, content)
    return made.getvalue()


GOOD = archive()


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("word/document.xml", "word/document.xml"),
        ("/word/document2.xml", "word/document2.xml"),
        ("./word/../word/document.xml", "word/document.xml"),
    ],
)
def test_the_main_part_is_the_one_that_the_file_names(target, name):
    data = archive({"word/document.xml": "<other/>", name: "<d/>"}, target)
    assert office_file.document(data).tag == "d"


def encrypted():
    """Marked as one that needs a password, in both places that say so."""
    flag, data = struct.pack("<H", 1), GOOD
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(sign)
        while place >= 0:
            data = data[: place + at] + flag + data[place + at + 2 :]
            place = data.find(sign, place + 1)
    return data


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "before 2007, or one that needs a password"),
        (GOOD[:-30], "it is damaged"),
        (b"PK\x03\x04", "it is damaged"),
        (GOOD.replace(b"PK\x01\x02", b"PK\x09\x09"), "it is damaged"),
        (archive({"_rels/.rels": None}), "no Word document: it has no _rels/.rels"),
        (archive({"_rels/.rels": "<r/>"}), "names no main part"),
        (archive({"word/document.xml": None}), "it has no word/document.xml"),
        (archive(target="../../etc/passwd"), "it has no ../../etc/passwd"),
        (archive({"word/document.xml": "<d>"}), "no well-formed XML"),
        (archive({"word/document.xml": BOMB}), "entity amplification"),
        (archive({"word/document.xml": "<!DOCTYPE d><d/>"}), "document type"),
        (archive({"_rels/.rels": BOMB}), "entity amplification"),
        (archive({"word/document.xml": b"<d>\xff</d>"}), "no well-formed XML"),
        (archive({"word/vbaProject.bin": "x"}), "holds macros"),
        (archive({f"word/media/{n}.png": "" for n in range(2000)}), "it has 2,002 parts"),
        (archive(packed=ZIP_BZIP2), "packed as no Word document is"),
        (encrypted(), "packed as no Word document is"),
    ],
)  # fmt: skip
def test_what_is_refused(data, words):
    with pytest.raises(ValueError, match=words):
        office_file.document(data)


@pytest.mark.parametrize(("said", "words"), [(32_000_001, "more than 32,000,000"), (7, "damaged")])
@pytest.mark.parametrize("name", ["word/document.xml", "_rels/.rels"])
def test_a_part_is_unpacked_up_to_a_limit_whatever_the_archive_says(name, said, words):
    data = archive({name: b" " * 32_000_001})
    assert len(data) < 50_000
    with pytest.raises(ValueError, match=words):
        office_file.document(data.replace(struct.pack("<I", 32_000_001), struct.pack("<I", said)))


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1))
def test_a_damaged_file_is_no_traceback(changes):
    data = bytearray(GOOD)
    for place, value in changes:
        data[place] = value
    try:
        office_file.document(b"PK\x03\x04" + bytes(data[4:]))
    except ValueError as error:
        assert str(error)


def test_the_same_parts_make_the_same_file():
    made = office_file.without_dates(GOOD)
    assert made != GOOD and office_file.without_dates(made) == made
    with ZipFile(io.BytesIO(made)) as file:
        assert file.namelist() == ["_rels/.rels", "word/document.xml"]
        assert {info.date_time[0] for info in file.infolist()} == {1980}
        assert file.read("word/document.xml") == b"<d/>"
