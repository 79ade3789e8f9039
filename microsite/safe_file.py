"""Files are written beside and renamed, so that none is ever left half."""

from pathlib import Path


def write(path: Path, content: str) -> bool:
    """Puts the content in place whole or not at all; False if it stood there already."""
    data = content.encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    beside.replace(path)
    return True
