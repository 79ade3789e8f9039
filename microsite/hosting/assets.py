"""Files that pages load, moved to names that change with their content: browsers may keep them.

They go from `assets/` to `kept/` beside it, so that what they say of other folders stays right.
What pages link to, such as a PDF, keeps its address.
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from posixpath import basename, dirname, normpath, splitext
from urllib.parse import quote, unquote, urljoin, urlsplit

FROM, TO = "assets/", "kept/"
LOADED = (".avif", ".css", ".gif", ".jpg", ".jpeg", ".js", ".png", ".svg", ".webp", ".woff2")
READ = (".css", ".js")  # those that name other files
_HERE = "http://site.invalid"
_IN_PAGE = re.compile(r'(?<==")[^"]*assets/[^"]*(?=")')
# "./x.js" and "x.png" in quotation marks or in url(); whatever names no file is left alone.
_IN_FILE = re.compile(r"""(?<=["'(])[\w./%-]+\.\w+(?=["')?#])""")


class AssetError(Exception):
    """A file cannot be named by its content; the text says why, in words for a person."""


def keep(folder: Path, base: str) -> dict[str, str]:
    """Moves them, and mends every page of the site; the new path of each by its old one.

    Paths are relative to `folder`; `base` is the path of the site, such as `/pd/`. Raises
    AssetError where files load each other in a circle, or are not in UTF-8.
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
        try:
            address = urlsplit(urljoin(_HERE + url, match[0]))
        except ValueError:  # no address at all; the link checks say so
            return match[0]
        old = unquote(address.path.removeprefix(base))
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
        raise AssetError(f"These files load each other in a circle: {' → '.join([*above, name])}.")
    if name not in moved:
        content = files[name]
        if name.endswith(READ):
            content = _IN_FILE.sub(
                lambda match: _renamed(match[0], name, files, moved, (*above, name)),
                _decoded(name, content),
            ).encode()
        stem, ending = splitext(name.removeprefix(FROM))
        moved[name] = (f"{TO}{stem}.{sha256(content).hexdigest()[:12]}{ending}", content)
    return moved[name][0]


def _renamed(
    address: str,
    name: str,
    files: Mapping[str, bytes],
    moved: dict[str, tuple[str, bytes]],
    above: tuple[str, ...],
) -> str:
    """The address, as the file of that name says it, with the new name of what it leads to."""
    other = normpath(f"{dirname(name)}/{unquote(address)}")
    if other not in files:
        return address
    folder, slash, _ = address.rpartition("/")
    return folder + slash + quote(basename(_move(other, files, moved, above)))


def _decoded(name: str, content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise AssetError(f"{name} is not in UTF-8. Save it again.") from error
