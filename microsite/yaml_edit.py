"""Changes to a YAML text that leave every byte alone but those of the values they change.

The parser says where a value stands, and the text is cut there: a round trip through values would
bring a writer's indents, line ends and spaces into a form of its own.
"""

from collections.abc import Iterable
from typing import NamedTuple

import yaml
from yaml.error import MarkedYAMLError

from microsite import yaml_text

HARD = "It is written in a way that only a person can edit."
DUMP = {"allow_unicode": True, "sort_keys": False, "width": float("inf")}
Keys = tuple[str | int, ...]


class Cut(NamedTuple):
    """`words` stand in place of the characters from `start` up to `end`; `value` is what they say.

    `keys` lead to the value from the root.
    """

    keys: Keys
    value: object
    start: int
    end: int
    words: str


def compose(text: str) -> yaml.Node | None:
    """The nodes of a text, with their places. Raises ValueError with the line of what is wrong."""
    try:
        yaml_text.load(text)  # refuses more than the parser does, such as a name that stands twice
        return yaml.compose(text, yaml.SafeLoader)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ValueError(f"Line {line} cannot be read: {error.problem}.") from error


def replaced(keys: Keys, node: yaml.Node, value: object) -> Cut:
    """A scalar put in place of a node, in the same kind of quotation marks."""
    style = getattr(node, "style", None)
    if style == "'" and isinstance(value, str):
        words = "'" + value.replace("'", "''") + "'"
    elif style == '"' and isinstance(value, str):
        words = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    else:
        in_flow = isinstance(value, str) and not set(value).isdisjoint(",[]{}")
        words = _flow([value])[1:-1] if in_flow else yaml.safe_dump(value, **DUMP).split("\n")[0]
    return Cut(keys, value, node.start_mark.index, node.end_mark.index, words)


def set_field(
    text: str, keys: Keys, entry: yaml.MappingNode, field: str, value: dict[str, object]
) -> list[Cut]:
    """A mapping given to a field of an entry: on one line, or in the lines where it stands.

    Raises ValueError where a mapping with other names stands there.
    """
    keys = (*keys, field)
    found = next(((k, v) for k, v in entry.value if k.value == field), None)
    if found is None:
        return [_added(text, keys, entry, value)]
    node = found[1]
    if isinstance(node, yaml.MappingNode):
        parts = {key.value: part for key, part in node.value}
        if set(parts) != set(value):
            raise ValueError(HARD)
        return [replaced((*keys, name), part, value[name]) for name, part in parts.items()]
    start = node.start_mark.index
    space = "" if text[start - 1].isspace() else " "
    return [Cut(keys, value, start, node.end_mark.index, space + _flow(value))]


def edited(text: str, cuts: Iterable[Cut]) -> str:
    """The text with its cuts.

    Raises ValueError where it would then say more or less than that: an alias may spread a change.
    """
    new, wanted = text, _unshared(yaml_text.load(text))
    for cut in sorted(cuts, key=lambda cut: cut.start, reverse=True):
        new = new[: cut.start] + cut.words + new[cut.end :]
        *way, last = cut.keys
        place = wanted
        for key in way:
            place = place[key]
        place[last] = cut.value
    try:
        is_right = yaml_text.load(new) == wanted
    except MarkedYAMLError:
        is_right = False
    if not is_right:
        raise ValueError(HARD)
    return new


def _added(text: str, keys: Keys, entry: yaml.MappingNode, value: object) -> Cut:
    """The field as the last of its entry, in a line of its own below the others."""
    end = _end(entry.value[-1][1])
    if entry.flow_style:
        return Cut(keys, value, end, end, f", {keys[-1]}: {_flow(value)}")
    end = len(text[:end].rstrip())
    line_end = text.find("\n", end)
    end = len(text) if line_end < 0 else line_end
    newline = "\r\n" if "\r\n" in text else "\n"
    if text[:end].endswith("\r"):
        end -= 1
    indent = " " * entry.value[0][0].start_mark.column
    return Cut(keys, value, end, end, f"{newline}{indent}{keys[-1]}: {_flow(value)}")


def _unshared(value: object) -> object:
    """The value with a copy of its own in each place that an alias repeats."""
    if isinstance(value, dict):
        return {key: _unshared(part) for key, part in value.items()}
    return [_unshared(part) for part in value] if isinstance(value, list) else value


def _end(node: yaml.Node) -> int:
    """Where the last value in a node ends: a block's own mark stands below comments after it."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return node.end_mark.index
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last)


def _flow(value: object) -> str:
    """On one line, quoted where YAML asks for it."""
    return yaml.safe_dump(value, default_flow_style=True, **DUMP).rstrip("\n")
