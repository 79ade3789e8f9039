"""The texts that a district's own translators are asked for: those that the product lacks."""

from collections.abc import Iterator
from dataclasses import replace

from microsite import catalog, extract, translations
from microsite.catalog import Entry
from microsite.district import place, settings
from microsite.district.overlay import Overlay
from microsite.district.settings import District
from microsite.district.yaml_places import Keys
from microsite.extract import Message


def messages(overlay: Overlay, lang: str) -> dict[str, list[Message]]:
    """By page, "" for the words around pages, each with its place from the district's folder.

    A text of the product is among them where the district translates it in its own way. Raises
    ValueError for a file that cannot be read.
    """
    around = extract.site(overlay.product)
    found = translations.messages(overlay.root)
    known = {message.msgid for message in around}
    own = [*_settings(overlay), *(m for m in found[""] if m.msgid not in known)]
    wanted = {"": _asked(overlay, lang, "", own, around)}
    for page, texts in found.items():
        if page:
            is_own = f"docs/{page}" in overlay.pieces
            wanted[page] = _asked(overlay, lang, page, *((texts, []) if is_own else ([], texts)))
    return {page: [_placed(overlay, m) for m in asked] for page, asked in wanted.items() if asked}


def _asked(
    overlay: Overlay, lang: str, page: str, own: list[Message], ours: list[Message]
) -> list[Message]:
    done = catalog.load(overlay.product, lang, page).entries
    begun = catalog.load(overlay.folder, lang, page).entries
    asked = [m for m in own if m.msgid in begun or not _is_translated(done.get(m.msgid))]
    return asked + [m for m in ours if m.msgid in begun]


def _is_translated(entry: Entry | None) -> bool:
    return entry is not None and bool(entry.text) and not entry.fuzzy


def _settings(overlay: Overlay) -> Iterator[Message]:
    """What `district.yml` tells readers in words; names stay as they are."""
    district = overlay.district
    if district.legal:
        yield _message(district, district.legal, "legal line", ("legal",))
    if district.logo:
        yield _message(district, district.logo.alt, "logo", ("logo", "alt"))


def _message(district: District, text: str, kind: str, keys: Keys) -> Message:
    return Message(text, "", (kind,), ((settings.FILE, district.places[keys][0]),))


def _placed(overlay: Overlay, message: Message) -> Message:
    places = []
    for source, line in message.places:
        source, line = place.written(source, line, overlay.pieces)
        places.append((source.removeprefix(f"{overlay.folder.as_posix()}/"), line))
    return replace(message, places=tuple(places))
