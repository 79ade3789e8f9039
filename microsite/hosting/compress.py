"""Compressed copies beside the files, so that a server need not make them for each reader."""

import gzip
from pathlib import Path

import brotli

# What the search has in pagefind/ is compressed already, and pictures are.
ENDINGS = (".css", ".html", ".js", ".json", ".svg", ".xml")
BROTLI = 7  # of 11; at 11 copies are a tenth smaller, and take thirty times as long


def beside(folder: Path) -> None:
    """Writes `x.html.gz` and `x.html.br` beside each `x.html`, where they are smaller.

    They are the same bytes on any day.
    """
    for path in sorted(folder.rglob("*")):
        if path.suffix in ENDINGS:
            content = path.read_bytes()
            for ending, packed in (
                ("gz", gzip.compress(content, 9, mtime=0)),
                ("br", brotli.compress(content, brotli.MODE_TEXT, quality=BROTLI)),
            ):
                if len(packed) < len(content):
                    path.with_name(f"{path.name}.{ending}").write_bytes(packed)
