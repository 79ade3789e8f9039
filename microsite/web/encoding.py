"""The text in the bytes of a web page, whatever bytes they are, as browsers see it.

lxml ends a page at the first byte that its encoding does not know, and what follows is lost.
"""

import codecs
import re

# What browsers read under that name: https://encoding.spec.whatwg.org/#names-and-labels
READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# The names on that list; other codecs of Python are no encodings of pages, and some are slow.
KNOWN = re.compile(
    r"utf-(?:8|16(?:-[lb]e)?)|cp(?:866|874|932|949|125[0-8])|iso8859-(?:[2-8]|1[03-6])|koi8-[ru]"
    r"|gb18030|big5(?:hkscs)?|euc_jp|iso2022_jp|mac-(?:roman|cyrillic)"
)
MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
NAMED = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
HEAD = 1024  # bytes in which a page may name its encoding


def text(body: bytes, content_type: str) -> str:
    """The page's text; a byte that means nothing becomes U+FFFD. `content_type` is the header.

    The encoding is that of the byte order mark, the header's, UTF-8 where the bytes are that, the
    page's own word, else windows-1252:
    https://html.spec.whatwg.org/#determining-the-character-encoding
    """
    for mark, name in MARKS.items():
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    if name := _named(content_type):
        return body.decode(name, "replace")
    if _is_utf8(body):
        return body.decode("utf-8", "replace")
    return body.decode(_named(body[:HEAD].decode("latin-1")) or "cp1252", "replace")


def _named(words: str) -> str:
    """Python's name of the encoding that those words name; empty where they name none of pages."""
    named = NAMED.search(words)
    try:
        name = codecs.lookup(named[1]).name if named else ""
    except LookupError:
        return ""
    name = READ_AS.get(name, name)
    return name if KNOWN.fullmatch(name) else ""


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError as error:
        # What was read may end in the middle of a letter.
        return error.end == len(body) and error.start >= len(body) - 3
    return True
