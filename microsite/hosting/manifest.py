"""The list of a site's files with the SHA-256 of each: `sha256sum --check` reads it."""

from hashlib import sha256
from pathlib import Path


def render(folder: Path) -> str:
    """One file a line, in the order of paths: the digest, two spaces, the path below `folder`."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return "".join(
        f"{sha256(path.read_bytes()).hexdigest()}  {name}\n"
        for name, path in sorted(paths.items())
        if path.is_file()
    )
