import encodings.aliases

import pytest

from microsite.web import encoding

TEXTS = [  # bytes, Content-Type, text
    ("Señas".encode(), "text/html", "Señas"),
    ("Señas".encode(), "text/html; charset=us-ascii", "SeÃ±as"),
    ("Señas".encode("latin-1"), "text/html; charset=ISO-8859-1", "Señas"),
    (b"\x93Yes\x94", "text/html; charset=latin1", "“Yes”"),
    (b"\x93Yes\x94", "text/html", "“Yes”"),
    ("Señas".encode("latin-1"), "text/html; charset=utf-8", "Se\ufffdas"),
    ("Señas".encode("utf-8-sig"), "text/html; charset=latin1", "Señas"),
    ("Señas".encode("utf-16"), "text/html", "Señas"),
    ("朱镕基".encode("gbk"), "text/html; charset=gb2312", "朱镕基"),
    (b'<meta charset="gb2312">' + "朱镕基".encode("gbk"), "", '<meta charset="gb2312">朱镕基'),
    ("家庭".encode(), "text/html; charset=nonsense", "家庭"),
    (b"a\x81b", "text/html; charset=windows-1252", "a\ufffdb"),
    (b"a-b", "text/html; charset=punycode", "a-b"),
    ("Привет".encode("koi8-r"), "text/html; charset = 'KOI8-R'", "Привет"),
    ("é".encode()[:1], "text/html", "\ufffd"),
    (b"", "", ""),
]


@pytest.mark.parametrize(("body", "kind", "text"), TEXTS)
def test_text(body, kind, text):
    assert encoding.text(body, kind) == text


def test_every_codec_that_may_be_named_reads_any_bytes_into_whole_letters():
    every = bytes(range(256)) * 2
    for name in set(encodings.aliases.aliases.values()):
        encoding.text(every, f"text/html; charset={name}").encode("utf-8")
