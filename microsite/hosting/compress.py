"""Compressed copies beside the files, so that a server need not make them for each reader."""

import gzip
from pathlib import Path

# What the search has in pagefind/ is compressed already, and pictures are.
ENDINGS = (".css", ".html", ".js", ".json", ".svg", ".xml")


def beside(folder: Path) -> None:
    """Writes `x.html.gz` beside each `x.html` where that is smaller; the same bytes on any day."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in ENDINGS:
            content = path.read_bytes()
            packed = gzip.compress(content, 9, mtime=0)
            if len(packed) < len(content):
                path.with_name(f"{path.name}.gz").write_bytes(packed)
