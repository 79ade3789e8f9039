"""Where each value of a YAML text stands, so that a fault is told at its line and column."""

from collections.abc import Iterator

import yaml

Keys = tuple[str | int, ...]
Place = tuple[int, int]
DEEPEST = 4  # levels; an alias can make a value hold itself


def of(text: str) -> dict[Keys, Place]:
    """The (line, column) of each value, by the names and numbers that lead to it.

    Of an entry of a mapping it is the place of its name. `text` is one that YAML can read.
    """
    root = yaml.compose(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return dict(_places(root, ())) if root else {}


def _places(node: yaml.Node, keys: Keys) -> Iterator[tuple[Keys, Place]]:
    if len(keys) == DEEPEST:
        return
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield (*keys, key.value), _place(key)
                yield from _places(value, (*keys, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield (*keys, number), _place(value)
            yield from _places(value, (*keys, number))


def _place(node: yaml.Node) -> Place:
    return node.start_mark.line + 1, node.start_mark.column + 1
