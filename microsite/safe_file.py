"""Files are written beside and renamed, so that none is ever left half."""

from pathlib import Path


def write(path: Path, content: str | bytes) -> bool:
    """Puts the content in place whole or not at all; False if it stood there already.

    Text is written in UTF-8.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    if path.exists() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    beside.replace(path)
    return True
