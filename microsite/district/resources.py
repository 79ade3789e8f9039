"""The district's entries in the registry of resources: added, in the place of ours, withdrawn."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

import yaml

from microsite import data_check, data_file, resources, safe_file, yaml_text
from microsite.district import yaml_places
from microsite.district.place import Piece
from microsite.findings import Finding, finding

FILE = "resources.yml"
OURS = Path("data/resources.yml")
WITHDRAWN = {"withdrawn": True}


def check(root: Path, folder: Path) -> Iterator[Finding]:
    """The findings on the district's file, if it has one; `root` is the product."""
    path = folder / FILE
    if not path.exists():
        return
    source = path.as_posix()
    _, text, data = data_file.read(folder, path, dict, "entries by id")
    if isinstance(data, Finding):
        yield replace(data, source=source)
        return
    whole = {id: entry for id, entry in data.items() if entry != WITHDRAWN}
    yield from data_check.check_resources(source, text, whole)
    places = yaml_places.of(text)
    known = resources.load(root / OURS)
    for id in data.keys() - whole.keys() - known.keys():
        close = get_close_matches(str(id), known, n=1)
        nearest = f'Did you mean "{close[0]}"?' if close else "Take the entry out."
        place = places.get((str(id),), (1, 1))
        yield finding("district/unknown-resource", source, *place, id=id, nearest=nearest)


def compose(product: Path, folder: Path, into: Path) -> dict[str, tuple[Piece, ...]]:
    """Writes the registry of both into the composed project; says where each field comes from."""
    path = folder / FILE
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    theirs = yaml_text.load(text) or {}
    if not theirs:
        return {}
    our_text = (product / OURS).read_text(encoding="utf-8")
    ours = yaml_text.load(our_text) or {}
    gone = {id: ours[id] | WITHDRAWN for id, entry in theirs.items() if entry == WITHDRAWN}
    written = yaml.safe_dump(
        ours | theirs | gone, allow_unicode=True, sort_keys=False, width=float("inf")
    )
    safe_file.write(into / OURS, written)
    our_places, their_places = yaml_places.of(our_text), yaml_places.of(text)
    pieces = []
    for keys, (line, _) in yaml_places.of(written).items():
        of_ours = keys in our_places and (keys[0] in gone or keys[0] not in theirs)
        source, places = (OURS, our_places) if of_ours else (path, their_places)
        if keys in places:  # all but the word that an entry of ours is withdrawn
            pieces.append(Piece(line, source.as_posix(), places[keys][0]))
    return {OURS.as_posix(): tuple(sorted(pieces))}
