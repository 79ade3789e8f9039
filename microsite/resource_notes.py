"""What data/resources.yml tells readers in sentences, with the author's places."""

from collections.abc import Iterator
from functools import lru_cache

import yaml

from microsite.catalog import Catalog
from microsite.passages import Passage

SECTION = "Notes of resources"
FIELDS = ("note", "caution")


@lru_cache(maxsize=4)  # every build reads the same text
def english(path: str, text: str, lang: str) -> tuple[Passage, ...]:
    """The notes and cautions, in the order of the file; none where it cannot be read."""
    try:
        root = yaml.compose(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return ()
    return tuple(
        Passage(
            "note",
            node.value,
            path,
            node.start_mark.line + 1,
            node.start_mark.column + 1 + bool(node.style),
            SECTION,
            lang=lang,
            markdown=False,
        )
        for node in _nodes(root)
    )


def translated(notes: tuple[Passage, ...], lang: str, words: Catalog) -> tuple[Passage, ...]:
    """What of them is translated, placed in the PO file of the words around pages."""
    return tuple(
        Passage(
            note.kind,
            entry.text,
            words.source,
            entry.line,
            None,
            SECTION,
            english=note.text,
            lang=lang,
            markdown=False,
        )
        for note in notes
        if (entry := words.entries.get(note.text)) and entry.text and not entry.fuzzy
    )


def _nodes(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """Of entries and of the alternatives below them."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _nodes(item)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value in FIELDS and isinstance(value, yaml.ScalarNode):
                if value.tag == "tag:yaml.org,2002:str" and value.value:
                    yield value
            else:
                yield from _nodes(value)
