"""The words around the pages, in one language: those of templates, blocks, menus and resources."""

import io
import re
from collections.abc import Iterable
from functools import lru_cache, reduce
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

import polib

from microsite import catalog
from microsite.findings import Finding, finding

_PLACE = re.compile(r"%\((\w+)\)[sd]")


def load(root: Path, lang: str) -> NullTranslations:
    """The gettext catalog of `translations/<lang>/site.po`.

    English stands where there is no translation, only a fuzzy one, or one that cannot be filled
    in, so that a translator's slip never stops a build; `faults` says what is wrong.
    """
    path = catalog.path_of(root, lang, "")
    return _load(path, lang, path.read_bytes()) if path.exists() else NullTranslations()


@lru_cache(maxsize=32)  # every page of a build reads the same few files
def _load(path: Path, lang: str, data: bytes) -> NullTranslations:
    """`data` is what stands in the file: once it changes, it is read again."""
    try:
        po = catalog.parse(path)
    except ValueError:
        return NullTranslations()
    usable = catalog.new(lang)
    usable.extend(e for e in po.translated_entries() if not unfilled(e))
    return GNUTranslations(io.BytesIO(usable.to_binary()))


def listed(items: Iterable[str], pattern: str) -> str:
    """The items as one text, joined two by two by a pattern such as `%(first)s, %(second)s`.

    Each language has its own sign between the things of a list.
    """
    return reduce(lambda first, second: pattern % {"first": first, "second": second}, items)


def usable(root: Path, lang: str, texts: Iterable[str]) -> list[str]:
    """Those of the English texts that readers of that language see translated."""
    entries = catalog.load(root, lang, "").entries
    faulty = {fault.line for fault in faults(root, lang)}
    found = ((text, entries.get(text)) for text in texts)
    return [text for text, e in found if e and e.text and not e.fuzzy and e.line not in faulty]


def faults(root: Path, lang: str) -> list[Finding]:
    """What keeps words of that language from being shown."""
    path = catalog.path_of(root, lang, "")
    source = path.relative_to(root).as_posix()
    if not path.exists():
        return []
    try:
        po = catalog.parse(path)
    except ValueError as error:
        return [catalog.broken(source, error)]
    return [
        finding(
            "translations/placeholders",
            source,
            entry.linenum or 1,
            1,
            text=text,
            english=entry.msgid,
            reason=reason,
        )
        for entry in po.translated_entries()
        for text, reason in unfilled(entry)
    ]


def unfilled(entry: polib.POEntry) -> list[tuple[str, str]]:
    """(translation, reason) for each form of the entry that formatting would fail on."""
    english = (entry.msgid, entry.msgid_plural)
    places = {name for text in english for name in _PLACE.findall(text)}
    if not places:
        return []
    found = []
    for text in (entry.msgstr, *entry.msgstr_plural.values()):
        try:
            text % dict.fromkeys(places, 1)
        except KeyError as error:
            found.append((text, f'the English has no place "{error.args[0]}"'))
        except (ValueError, TypeError) as error:
            found.append((text, f'of its sign "%" ({error})'))
    return found
