import pytest

from microsite.exchange import unit
from microsite.exchange.formats import FORMATS, LARGEST, read
from tests.exchange.project import make, translate


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("format_", FORMATS)
def test_a_file_is_known_by_what_stands_in_it(tmp_path, format_, encoding):
    texts = unit.of_language(translate(make(tmp_path)), "en", "es")
    path = tmp_path / "delivered.txt"
    content = FORMATS[format_].write(texts)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, encoding=encoding)
    made = read(path)
    assert (made.lang, len(made.received)) == ("es", len(texts.units))


def test_what_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "a.po"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ValueError, match="has 32,000,001 bytes"):
        read(path)


def test_the_files_of_a_language_have_names_of_their_own():
    assert len({each.ending for each in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<html></html>", "begins with <html>"),
        (b'<xliff version="1.2"/>', "begins with <xliff>, which is neither"),
        (b"PK\x03\x04 a document of an office", "is damaged"),
        (b"PK\x05\x06 an archive without parts", "cannot be understood here"),
        (b"\xff\xfem\0s\0g\0", "utf-8|UTF-8"),
        (b'msgid "a"\nmsgstr "b\n', r"line 2"),
        (b"<xliff", "no well-formed XML"),
    ],
)
def test_other_files_are_refused(tmp_path, content, words):
    path = tmp_path / "a.xlf"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=words):
        read(path)
