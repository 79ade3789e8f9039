"""The district's translations, text by text, before those of the product."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from microsite import catalog, safe_file
from microsite.district.place import Piece
from microsite.entries import carried
from microsite.findings import Finding


def broken(folder: Path, langs: tuple[str, ...]) -> Iterator[Finding]:
    """A finding for each file of those languages that cannot be read."""
    for lang in langs:
        for path in sorted((folder / "translations" / lang).rglob("*.po")):
            try:
                catalog.parse(path)
            except ValueError as error:
                yield catalog.broken(path.as_posix(), error)


def compose(product: Path, folder: Path, lang: str, into: Path) -> dict[str, tuple[Piece, ...]]:
    """Writes the files of a language and returns where each entry of them comes from.

    A text that the district has translated, reviewed or not, takes the place of ours; one that it
    left empty changes nothing.
    """
    ours, theirs = (root / "translations" / lang for root in (product, folder))
    names = {p.relative_to(base) for base in (ours, theirs) for p in base.rglob("*.po")}
    pieces = {}
    for name in sorted(names):
        path = into / "translations" / lang / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if (theirs / name).exists() and _is_sound(ours / name):
            places = _merge(ours / name, theirs / name, path, product)
            pieces[path.relative_to(into).as_posix()] = places
        else:
            shutil.copyfile(ours / name, path)
    return pieces


def _is_sound(path: Path) -> bool:
    """A broken file of ours is left as it is, so that the checks say what is wrong with it."""
    try:
        if path.exists():
            catalog.parse(path)
    except ValueError:
        return False
    return True


def _merge(ours: Path, theirs: Path, path: Path, product: Path) -> tuple[Piece, ...]:
    merged = catalog.parse(ours if ours.exists() else theirs)
    found = {entry.msgid: (ours, entry) for entry in merged if ours.exists()}
    found |= {entry.msgid: (theirs, entry) for entry in catalog.parse(theirs) if carried(entry)}
    found = {msgid: each for msgid, each in found.items() if not each[1].obsolete}
    places = {
        msgid: (_source(source, product), e.linenum or 1) for msgid, (source, e) in found.items()
    }
    merged[:] = [entry for _, entry in found.values()]
    safe_file.write(path, catalog.render(merged))
    return tuple(Piece(e.linenum or 1, *places[e.msgid]) for e in catalog.parse(path))


def _source(path: Path, product: Path) -> str:
    return (path.relative_to(product) if path.is_relative_to(product) else path).as_posix()
