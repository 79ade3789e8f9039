"""The formats by name, and which of them a file is in."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from microsite.exchange import docx, office_file, po, xliff, xliff2, xml_file
from microsite.exchange.delivery import Delivery
from microsite.exchange.unit import Texts

LARGEST = 32_000_000  # bytes; the largest of our own files has less than one million


class Format(NamedTuple):
    """`ending` follows the language in the file's name; `write` makes the content.

    Content that is text is written in UTF-8.
    """

    ending: str
    write: Callable[[Texts], str | bytes]


FORMATS = {
    "po": Format(".po", po.write),
    "xliff": Format(".xlf", xliff.write),
    "xliff2": Format(".xliff2.xlf", xliff2.write),
    "docx": Format(".docx", docx.write),
}


def read(path: Path) -> Delivery:
    """What the file holds, by what stands in it, not by its name.

    Raises ValueError, naming the line where known, for a file in none of the formats.
    """
    if (size := path.stat().st_size) > LARGEST:
        raise ValueError(f"it has {size:,} bytes, more than any file for translators")
    data = path.read_bytes()
    if data.startswith(office_file.BEGINNINGS):
        return docx.read(data)
    if not data.lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n\0").startswith(b"<"):
        return po.read(path)
    root = xml_file.parse(data)
    for module in (xliff, xliff2):
        if root.tag == f"{{{module.NAMESPACE}}}xliff":
            return module.read(root)
    raise ValueError(f"it begins with <{root.tag}>, which is neither XLIFF 1.2 nor XLIFF 2.0")
