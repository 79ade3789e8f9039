"""Files that pages load, moved to names that change with their content: browsers may keep them.

They go from `assets/` to `kept/` beside it, so that what they say of other folders stays right.
What pages link to, such as a PDF, keeps its address.
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from posixpath import dirname, normpath, splitext
from urllib.parse import quote, unquote, urljoin, urlsplit

FROM, TO = "assets/", "kept/"
LOADED = (".avif", ".css", ".gif", ".jpg", ".jpeg", ".js", ".png", ".svg", ".webp", ".woff2")
READ = (".css", ".js")  # those that name other files
_HERE = "http://site.invalid"
_IN_PAGE = re.compile(r'(?<==")[^"]*assets/[^"]*(?=")')
# "./x.js" and "x.png" in quotation marks or in url(); whatever names no file is left alone.
_IN_FILE = re.compile(r"""(?<=["'(])[\w./%-]+\.\w+(?=["')?#])""")


class CircleError(Exception):
    """Files load each other in a circle, so that none can be named by its content."""


def keep(folder: Path, base: str) -> dict[str, str]:
    """Moves them, and mends every page of the site; the new path of each by its old one.

    Paths are relative to `folder`; `base` is the path of the site, such as `/pd/`. Raises
    CircleError.
    """
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / FROM).rglob("*"))
        if path.suffix in LOADED
    }
    moved: dict[str, tuple[str, bytes]] = {}
    for name in files:
        _move(name, files, moved, ())
    names = {name: new for name, (new, _) in moved.items()}
    for new, content in moved.values():
        (folder / new).parent.mkdir(parents=True, exist_ok=True)
        (folder / new).write_bytes(content)
    for page in folder.rglob("*.html"):
        url = base + page.relative_to(folder).as_posix()
        text = page.read_text(encoding="utf-8")
        page.write_text(in_page(text, url, base, names), encoding="utf-8")
    for name in files:
        (folder / name).unlink()
    if (folder / FROM).is_dir() and not any((folder / FROM).iterdir()):
        (folder / FROM).rmdir()
    return names


def in_page(html: str, url: str, base: str, names: Mapping[str, str]) -> str:
    """The page with the new names; `url` is its own path on the host."""

    def renamed(match: re.Match[str]) -> str:
        address = urlsplit(urljoin(_HERE + url, match[0]))
        old = unquote(address.path).removeprefix(base)
        if f"{address.scheme}://{address.netloc}" != _HERE or old not in names:
            return match[0]
        before, _, rest = match[0].rpartition(FROM)
        return before + quote(names[old]) + rest[len(address.path.rpartition(FROM)[2]) :]

    return _IN_PAGE.sub(renamed, html)


def _move(
    name: str,
    files: Mapping[str, bytes],
    moved: dict[str, tuple[str, bytes]],
    above: tuple[str, ...],
) -> str:
    """The new name of a file, after those that it names itself; `above` lead to it."""
    if name in above:
        raise CircleError(f"These files load each other in a circle: {' → '.join([*above, name])}.")
    if name not in moved:
        content = files[name]
        if name.endswith(READ):

            def renamed(match: re.Match[str]) -> str:
                other = normpath(f"{dirname(name)}/{unquote(match[0])}")
                if other not in files:
                    return match[0]
                new = _move(other, files, moved, (*above, name))
                start, _, _ = match[0].rpartition("/")
                return f"{start}/{new.rpartition('/')[2]}" if start else new.rpartition("/")[2]

            content = _IN_FILE.sub(renamed, content.decode()).encode()
        stem, ending = splitext(name.removeprefix(FROM))
        moved[name] = (f"{TO}{stem}.{sha256(content).hexdigest()[:12]}{ending}", content)
    return moved[name][0]
