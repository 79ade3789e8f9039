"""Edits of data/resources.yml: an address that moved, who opened a resource, its archived copy."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from itertools import zip_longest
from pathlib import Path

import yaml

from microsite import safe_file, yaml_edit
from microsite.web.address import normal
from microsite.yaml_edit import Keys

FILE = Path("data/resources.yml")


def edit(path: Path, change: Callable[[str], str]) -> int | None:
    """Puts the changed file in place, line ends as they are: the first line that is new, from 1.

    None, and nothing is written, where no line is. Raises ValueError, naming the file, where
    `change` does.
    """
    name = FILE.as_posix()
    try:
        old = path.read_bytes().decode("utf-8")
        new = change(old)
    except FileNotFoundError as error:
        raise ValueError(f"{name} is missing.") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{name}: It is not in UTF-8. Save it again.") from error
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
    if not safe_file.write(path, new):
        return None
    pairs = zip_longest(old.split("\n"), new.split("\n"))
    return next(number for number, (was, now) in enumerate(pairs, start=1) if was != now)


def moved(text: str, addresses: Mapping[str, str]) -> str:
    """With each old address replaced by its new one: main, in other languages, alternatives.

    Old addresses are as `address.normal` gives them; a fragment stays where the new address has
    none. Raises ValueError for a text that cannot be edited, as all of these functions do.
    """
    cuts = []
    for keys, node in _addresses(_entries(text)):
        new = addresses.get(normal(node.value)) if isinstance(node, yaml.ScalarNode) else None
        if new:
            _, mark, fragment = node.value.partition("#")
            cuts.append(
                yaml_edit.replaced(keys, node, new if "#" in new else new + mark + fragment)
            )
    return yaml_edit.edited(text, cuts)


def opened(text: str, id: str, name: str, day: date) -> str:
    """With the note that a person of that name opened the resource on that day."""
    return _noted(text, id, "opened", {"by": name, "date": day})


def archived(text: str, id: str, address: str, day: date) -> str:
    """With the address of a copy of the resource's main address, and the day of the copy."""
    return _noted(text, id, "archived", {"url": address, "date": day})


def _noted(text: str, id: str, field: str, value: dict[str, object]) -> str:
    entries = _entries(text)
    if id not in entries:
        near = " or ".join(f'"{name}"' for name in get_close_matches(id, entries))
        raise ValueError(
            f'No resource has the id "{id}".' + (f" Did you mean {near}?" * bool(near))
        )
    cuts = yaml_edit.set_field(text, (id,), entries[id], field, value)
    return yaml_edit.edited(text, cuts)


def _entries(text: str) -> dict[str, yaml.MappingNode]:
    """Each entry's node by its id."""
    root = yaml_edit.compose(text)
    if not isinstance(root, yaml.MappingNode):
        raise ValueError("It does not hold entries by id.")
    return {key.value: node for key, node in root.value if isinstance(node, yaml.MappingNode)}


def _addresses(entries: Mapping[str, yaml.MappingNode]) -> Iterator[tuple[Keys, yaml.Node]]:
    """Every address with the keys that lead to it from the root."""
    for id, entry in entries.items():
        for key, value in entry.value:
            if key.value == "url":
                yield (id, "url"), value
            elif key.value == "translations" and isinstance(value, yaml.MappingNode):
                yield from (((id, "translations", k.value), v) for k, v in value.value)
            elif key.value == "alternatives" and isinstance(value, yaml.SequenceNode):
                for number, other in enumerate(value.value):
                    fields = other.value if isinstance(other, yaml.MappingNode) else []
                    for name, node in fields:
                        if name.value == "url":
                            yield (id, "alternatives", number, "url"), node
