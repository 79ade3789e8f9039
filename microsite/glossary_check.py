"""What is wrong in the glossaries and the lists of plain words: an entry that checks cannot use."""

import dataclasses
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from microsite import glossary
from microsite.data_file import bad_value, check_fields, line_of, read
from microsite.findings import Finding, finding
from microsite.glossary import Term

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check(root: Path) -> list[Finding]:
    """The findings on every glossary and every list of plain words."""
    found: list[Finding] = []
    ids = _ids(root)
    for path in sorted((root / "data" / "glossary").glob("*.yml")):
        found += _glossary(root, path, ids)
    for path in sorted((root / "data" / "plain-words").glob("*.yml")):
        found += _plain_words(root, path)
    return found


def _ids(root: Path) -> Collection[str]:
    """The ids of the first language's glossary; none where the files do not say."""
    _, _, known = read(root, root / "data" / "languages.yml", list, "a list of languages")
    first = known[0] if isinstance(known, list) and known else None
    code = str(first.get("code")) if isinstance(first, dict) else ""
    _, _, data = read(root, glossary.path_of(root, code), dict, "terms by id")
    return data if isinstance(data, dict) else ()


def _glossary(root: Path, path: Path, ids: Collection[str]) -> Iterator[Finding]:
    """`ids` are those of the default language: a term is the same term in every language."""
    source, text, data = read(root, path, dict, "terms by id")
    if isinstance(data, Finding):
        yield data
        return
    fields = [f for f in dataclasses.fields(Term) if f.name != "id"]
    for id, entry in data.items():
        line = line_of(text, rf"^{re.escape(str(id))}:")
        yield from check_fields(source, line, str(id), entry, fields)
        given = entry if isinstance(entry, dict) else {}
        if not ID.fullmatch(str(id)):
            wanted = "small letters, digits and hyphens"
            yield bad_value(source, line, str(id), "id", id, wanted)
        elif ids and id not in ids:
            yield bad_value(
                source, line, str(id), "id", id, "an id of the first language's glossary"
            )
        yield from _term(source, line, str(id), given)


def _term(source: str, line: int, id: str, given: dict[str, object]) -> Iterator[Finding]:
    kind = given.get("kind")
    if kind and kind not in glossary.KINDS:
        yield bad_value(source, line, id, "kind", kind, "one of " + ", ".join(glossary.KINDS))
    for name, of_kind in (("full", "acronym"), ("explained_by", "term")):
        if kind == of_kind and not given.get(name):
            yield finding("data/missing-field", source, line, entry=id, field=name)
    for name in glossary.LISTS:
        if name in given and not _is_texts(given[name]):
            yield bad_value(source, line, id, name, given[name], "a list of texts: [one, another]")
    address = given.get("source")
    if address and not str(address).startswith("https://"):
        yield bad_value(source, line, id, "source", address, "an address that begins with https://")


def _plain_words(root: Path, path: Path) -> Iterator[Finding]:
    source, text, data = read(root, path, dict, "lists by plain word")
    if isinstance(data, Finding):
        yield data
        return
    for word, forms in data.items():
        line = line_of(text, rf"^[\"']?{re.escape(str(word))}[\"']?:")
        if not isinstance(word, str):
            yield bad_value(
                source, line, str(word), "word", word, "text: put it in quotation marks"
            )
        if not _is_texts(forms):
            wanted = "a list of texts: [one, another]"
            yield bad_value(source, line, str(word), "forms", forms, wanted)


def _is_texts(value: object) -> bool:
    """Whether it is a list of texts, and not an empty one."""
    return isinstance(value, list) and bool(value) and all(isinstance(v, str) for v in value)
