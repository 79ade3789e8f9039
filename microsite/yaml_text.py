"""YAML read by the fast parser where PyYAML has it: a build reads the same kinds of text often."""

import yaml
from yaml.constructor import ConstructorError
from yaml.error import Mark, MarkedYAMLError
from yaml.reader import ReaderError


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict:
        """A name that stands twice is refused at its second place: one value would be lost."""
        seen = set()
        for key, _ in node.value:
            name = key.value if isinstance(key.value, str) else id(key)  # a list is refused below
            if name in seen:
                problem = f'"{key.value}" stands here for the second time'
                raise ConstructorError(None, None, problem, key.start_mark)
            seen.add(name)
        return super().construct_mapping(node, deep)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        """A value such as `2026-13-45` is refused at its place."""
        try:
            return super().construct_object(node, deep)
        except (ValueError, OverflowError) as error:
            raise ConstructorError(None, None, str(error), node.start_mark) from error


def load(text: str) -> object:
    """What `yaml.safe_load` gives. Raises MarkedYAMLError for any text that cannot be read."""
    try:
        return yaml.load(text, _Loader)
    except ReaderError as error:
        before = text[: text.find(chr(error.character))]
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        mark = Mark("", len(before), line, column, None, None)
        problem = f"the character U+{error.character:04X} may not stand in it"
        raise MarkedYAMLError(problem=problem, problem_mark=mark) from error
