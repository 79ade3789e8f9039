"""The file around a Word document: a ZIP archive of XML, opened without trusting it.

The format: https://ecma-international.org/publications-and-standards/standards/ecma-376/ (part 2)
"""

import io
import posixpath
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from microsite.exchange import xml_file

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BEGINNINGS = (ZIP, OLE)
LARGEST = 32_000_000  # bytes of a part; ours have about one million, and Word doubles them
MOST = 2_000  # parts; ours have 15, and each picture is one
_BROKEN = (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def document(data: bytes) -> etree._Element:
    """The root of the document's main part. Nothing else of the file is read, and no macro is run.

    Raises ValueError for what is no Word document, is too large, or brings macros.
    """
    if data.startswith(OLE):
        raise ValueError("it is a Word file of before 2007, or one that needs a password")
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _refuse(archive)
            name = _main(_part(archive, "_rels/.rels"))
            return xml_file.parse(_part(archive, name))
    except _BROKEN as error:
        raise ValueError(_reason(error)) from error


def _reason(error: Exception) -> str:
    said = str(error).rstrip(".")
    return said if type(error) is ValueError and said else f"it is damaged ({said or 'cut off'})"


def _refuse(archive: ZipFile) -> None:
    names = archive.namelist()
    if len(names) > MOST:
        raise ValueError(f"it has {len(names):,} parts, more than any document for translators")
    if any(posixpath.basename(name).lower() == "vbaproject.bin" for name in names):
        raise ValueError("it holds macros, which no file for translators needs")


def _part(archive: ZipFile, name: str) -> bytes:
    """Never unpacks more than LARGEST, whatever the archive says of itself."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise ValueError(f"it is no Word document: it has no {name}") from None
    if info.flag_bits & 1 or info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise ValueError(f"its part {name} is packed as no Word document is")
    with archive.open(info) as part:
        data = part.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"its part {name} has more than {LARGEST:,} bytes")
    return data


def _main(relations: bytes) -> str:
    """The name of the main part, which Word itself does not always call word/document.xml."""
    for relation in xml_file.parse(relations).iter("{*}Relationship"):
        if relation.get("Type", "").endswith("/officeDocument"):
            return posixpath.normpath(relation.get("Target", "")).lstrip("/")
    raise ValueError("it is no Word document: it names no main part")


def without_dates(data: bytes) -> bytes:
    """The same archive each time that it is made of the same parts."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as archive, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in archive.namelist():
            new.writestr(ZipInfo(name), archive.read(name), ZIP_DEFLATED)
    return made.getvalue()
