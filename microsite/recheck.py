"""Translations that somebody has to look at again: the English changed, or what was approved."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from microsite.catalog import Catalog
from microsite.extract import Message
from microsite.fit import one_line


@dataclass(frozen=True, slots=True)
class Recheck:
    """A text as it is now: `english` and its `plural` ("" without), all forms of the translation.

    `before` is the English that the translation was made from, "" where that is not known or did
    not change. `source` and `line` say where the translation stands, `places` (path from the
    project's folder, line) where the English does.
    """

    english: str
    plural: str
    before: str
    translations: tuple[str, ...]
    source: str
    line: int
    places: tuple[tuple[str, int], ...]


def out_of_date(messages: Iterable[Message], catalog: Catalog) -> tuple[Recheck, ...]:
    """The texts with a translation that is fuzzy: made from an earlier English, or doubted."""
    return tuple(
        _recheck(message, catalog)
        for message in messages
        if (entry := catalog.entries.get(message.msgid)) and entry.fuzzy and one_line(entry.text)
    )


def to_review(
    messages: Iterable[Message], catalog: Catalog, fit: Collection[str]
) -> tuple[Recheck, ...]:
    """Those of `fit`, texts that have a translation, that no review of the page holds for.

    None where nobody has reviewed the page: all of it is a draft.
    """
    if not catalog.reviews:
        return ()
    return tuple(
        _recheck(message, catalog)
        for message in messages
        if message.msgid in fit and not catalog.approved(message.msgid)
    )


def _recheck(message: Message, catalog: Catalog) -> Recheck:
    entry = catalog.entries[message.msgid]
    return Recheck(
        english=message.msgid,
        plural=message.plural,
        before=entry.previous,
        translations=entry.forms[1:] or (entry.text,),
        source=catalog.source,
        line=entry.line,
        places=message.places,
    )
