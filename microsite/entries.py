"""One entry of a PO file made from an earlier one, so that no word or comment is lost."""

import re
from collections.abc import Iterable, Iterator

import polib

from microsite.extract import Message

_PLACE = re.compile(r"%\(\w+\)[sd]")


def key(entry: polib.POEntry) -> tuple[str, str]:
    """English text and its plural, which together name an entry."""
    return entry.msgid, entry.msgid_plural


def carried(entry: polib.POEntry) -> bool:
    """Whether a translator has written a text here."""
    return bool(entry.msgstr or any(entry.msgstr_plural.values()))


def again(message: Message, entry: polib.POEntry) -> bool:
    """Whether the English is again what the entry was translated from before it changed."""
    return (
        entry.fuzzy and entry.previous_msgid == message.msgid and not entry.msgid_plural
    ) and not message.plural


def written(message: Message, entry: polib.POEntry | None, po: polib.POFile) -> polib.POEntry:
    """The entry for a message, with the words of the earlier one (None: not translated yet).

    It is fuzzy if the earlier one was, or if the English has changed since.
    """
    new = polib.POEntry(
        msgid=message.msgid,
        msgid_plural=message.plural,
        comment=", ".join(message.kinds),
        occurrences=[(path, str(line)) for path, line in message.places],
    )
    if message.plural:
        forms = re.search(r"nplurals\s*=\s*(\d+)", po.metadata.get("Plural-Forms", ""))
        new.msgstr_plural = dict.fromkeys(range(int(forms[1]) if forms else 2), "")
    if entry is not None:
        _carry(message, entry, new)
    if any(_PLACE.search(text) for text in (message.msgid, message.plural)):
        new.flags.append("python-format")
    return new


def _carry(message: Message, entry: polib.POEntry, new: polib.POEntry) -> None:
    new.msgstr = entry.msgstr
    new.msgstr_plural |= entry.msgstr_plural
    new.tcomment = entry.tcomment
    new.flags = [flag for flag in entry.flags if flag not in ("fuzzy", "python-format")]
    same = key(entry) == (message.msgid, message.plural)
    if carried(entry) and not again(message, entry) and (entry.fuzzy or not same):
        new.flags.insert(0, "fuzzy")
        # Of a text that was fuzzy by itself nobody said that it translates its English.
        new.previous_msgid = entry.previous_msgid if entry.fuzzy else entry.msgid


def obsolete(entries: Iterable[polib.POEntry]) -> Iterator[polib.POEntry]:
    """What is kept of entries without a place: those with words or comments, each once.

    One that was fuzzy goes back to the English that it was made from.
    """
    seen = set()
    for entry in entries:
        kept = polib.POEntry(
            msgid=(entry.fuzzy and entry.previous_msgid) or entry.msgid,
            msgid_plural=entry.msgid_plural,
            msgctxt=entry.msgctxt,
            msgstr=entry.msgstr,
            msgstr_plural=entry.msgstr_plural,
            tcomment=entry.tcomment,
            flags=list(entry.flags),
            obsolete=True,
        )
        if (carried(entry) or entry.tcomment) and str(kept) not in seen:
            seen.add(str(kept))
            yield kept
