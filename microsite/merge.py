"""New texts and earlier translations made into the PO files of one language, losing no words.

Pages are named by their path below docs/; "" is the file of the words around pages.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import polib

from microsite import catalog, similar
from microsite.entries import again, carried, key, obsolete, written
from microsite.extract import Message
from microsite.similar import Place


@dataclass(frozen=True, slots=True)
class Earlier:
    """An entry as it stood in the file of `page`, below the lasting text `after`.

    `lasts` says that its text is still on that page.
    """

    page: str
    entry: polib.POEntry
    lasts: bool
    after: str | None


Files = dict[str, polib.POFile]
Wanted = dict[str, list[Message]]
Chosen = dict[tuple[str, str], Earlier]


def merge(old: Files, wanted: Wanted, lang: str) -> Files:
    """The files as they should be; one without entries is of no more use.

    A text keeps its translation, on another page too. A changed one keeps it as fuzzy, with the
    text that it was made from. What has no place any more, even its whole page, is kept obsolete.
    """
    earlier = [e for page, po in old.items() for e in _earlier(page, po, wanted.get(page, []))]
    chosen = _same(earlier, wanted)
    chosen |= _changed(earlier, wanted, chosen)
    used = {id(e.entry) for e in chosen.values()}
    files = {}
    for page in wanted | old:
        before = old[page] if page in old else _parent(page, old, wanted, chosen)
        po = files[page] = _headed(before, lang)
        for message in wanted.get(page, []):
            found = chosen.get((page, message.msgid))
            po.append(written(message, found.entry if found else None, po))
        left = (e.entry for e in earlier if e.page == page and id(e.entry) not in used)
        po.extend(obsolete(entry for entry in left))
    return files


def _earlier(page: str, po: polib.POFile, messages: list[Message]) -> Iterator[Earlier]:
    wanted = {(m.msgid, m.plural) for m in messages}
    after = None
    for entry in po:
        lasts = not entry.obsolete and not entry.msgctxt and key(entry) in wanted
        yield Earlier(page, entry, lasts, after)
        if lasts:
            after = entry.msgid


def _same(earlier: list[Earlier], wanted: Wanted) -> Chosen:
    """For each text the best entry of the same English: translated, of its own page."""
    known: dict[tuple[str, str], list[Earlier]] = {}
    before: dict[str, list[Earlier]] = {}
    for e in earlier:
        if not e.entry.msgctxt:
            known.setdefault(key(e.entry), []).append(e)
        if not e.lasts and e.entry.previous_msgid:
            before.setdefault(e.entry.previous_msgid, []).append(e)
    chosen = {}
    for page, messages in wanted.items():
        for m in messages:
            same = known.get((m.msgid, m.plural), [])
            own = [e for e in same if e.page == page and e.lasts]
            others = [e for e in same if carried(e.entry) and not (e.lasts and e.entry.fuzzy)]
            others.sort(key=lambda e: (e.entry.fuzzy, e.page != page, e.lasts))
            back = [e for e in before.get(m.msgid, []) if again(m, e.entry)]
            back.sort(key=lambda e: e.page != page)
            best = [e for e in own if carried(e.entry)] or others or back or own
            if best:
                chosen[page, m.msgid] = best[0]
    return chosen


def _changed(earlier: list[Earlier], wanted: Wanted, chosen: Chosen) -> Chosen:
    """For each other text the entry on its page that it seems to come from."""
    used = {id(e.entry) for e in chosen.values()}
    found = {}
    for page, messages in wanted.items():
        gone = [e for e in earlier if e.page == page and _may_change(e, used)]
        come = [m for m in messages if (page, m.msgid) not in chosen]
        for plural in (False, True):  # one has other forms than the other
            olds = [e for e in gone if bool(e.entry.msgid_plural) is plural]
            news = [m for m in come if bool(m.plural) is plural]
            after = _after(messages, page, chosen)
            before = [Place(e.entry.msgid, _kinds(e.entry), e.after) for e in olds]
            now = [Place(m.msgid, frozenset(m.kinds), after[m.msgid]) for m in news]
            pairs = similar.pairs(before, now).items()
            found |= {(page, news[new].msgid): olds[old] for new, old in pairs}
    return found


def _may_change(e: Earlier, used: set[int]) -> bool:
    has_words = carried(e.entry) or bool(e.entry.tcomment)
    inactive = e.lasts or e.entry.obsolete or bool(e.entry.msgctxt)
    return has_words and not inactive and id(e.entry) not in used


def _after(messages: list[Message], page: str, chosen: Chosen) -> dict[str, str | None]:
    """The last text before each that stood on the page already."""
    after, last = {}, None
    for m in messages:
        after[m.msgid] = last
        found = chosen.get((page, m.msgid))
        if found and found.page == page and found.lasts:
            last = m.msgid
    return after


def _kinds(entry: polib.POEntry) -> frozenset[str]:
    return frozenset(entry.comment.split(", ")) - {""}


def _parent(page: str, old: Files, wanted: Wanted, chosen: Chosen) -> polib.POFile | None:
    """The file of a page that was renamed to this one: the same people worked on it."""
    origins = Counter(e.page for (name, _), e in chosen.items() if name == page)
    best = next((origin for origin, _ in origins.most_common(1)), None)
    return old[best] if best is not None and best not in wanted else None


def _headed(old: polib.POFile | None, lang: str) -> polib.POFile:
    """A file without entries, with the header of the earlier one."""
    po = catalog.new(lang)
    if old is not None:
        po.header, po.metadata_is_fuzzy = old.header, old.metadata_is_fuzzy
        po.metadata = po.metadata | old.metadata
    return po
