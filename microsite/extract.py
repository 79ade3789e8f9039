"""Every text that a translator is asked for, with the places where it stands."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import yaml
from babel.messages.extract import extract as babel_extract
from jinja2 import TemplateSyntaxError
from jinja2.ext import babel_extract as jinja_extract

from microsite.segments import split

_CALLS = {"_": None, "gettext": None, "ngettext": (1, 2)}
_SITE_WORDS = ("site_name", "site_description")
_RESOURCE_WORDS = ("title", "note", "caution")


@dataclass(frozen=True, slots=True)
class Message:
    """An English text. `kinds` says what it is ("heading", "navigation"), each once.

    `places` are (path from the project's folder, line).
    """

    msgid: str
    plural: str
    kinds: tuple[str, ...]
    places: tuple[tuple[str, int], ...]


def page(path: str, source: str) -> list[Message]:
    """The texts of a page in their order; one that stands several times is one message."""
    return _once(
        Message(s.words, "", (s.kind,), ((path, s.line),)) for s in split(source) if s.kind != "raw"
    )


def site(root: Path) -> list[Message]:
    """The words around the pages: templates, our code, mkdocs.yml, resources; in this order.

    Raises ValueError, naming the place, for a file that cannot be read.
    """
    return _once(
        message
        for path in _files(root)
        for message in _messages(path, path.relative_to(root).as_posix())
    )


def _files(root: Path) -> list[Path]:
    named = [root / "mkdocs.yml", root / "data" / "resources.yml"]
    return [
        *sorted((root / "overrides").rglob("*.html")),
        *sorted((root / "microsite").rglob("*.py")),
        *(path for path in named if path.exists()),
    ]


def _messages(path: Path, name: str) -> Iterator[Message]:
    content = path.read_bytes()
    try:
        if path.suffix == ".html":
            options = {"silent": "false", "extensions": "jinja2.ext.do,jinja2.ext.loopcontrols"}
            yield from _calls(jinja_extract, content, name, "template", options)
        elif path.suffix == ".py":
            yield from _calls("python", content, name, "code", {})
        else:
            root = yaml.compose(content.decode("utf-8"), Loader=yaml.SafeLoader)
            texts = _navigation(root) if path.name == "mkdocs.yml" else _resources(root)
            for kind, node in texts:
                place = (name, node.start_mark.line + 1)
                yield Message(node.value, "", (kind,), (place,))
    except TemplateSyntaxError as error:
        raise ValueError(f"{name}:{error.lineno} {error.message}") from error
    except yaml.YAMLError as error:
        line = error.problem_mark.line + 1 if getattr(error, "problem_mark", None) else 1
        raise ValueError(f"{name}:{line} is not YAML: {error}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{name} {error}") from error


def _calls(method, content: bytes, name: str, kind: str, options: dict) -> Iterator[Message]:
    found = babel_extract(method, io.BytesIO(content), _CALLS, options=options)
    for line, texts, _, _ in found:
        msgid, plural = texts if isinstance(texts, tuple) else (texts, "")
        yield Message(msgid, plural, (kind,), ((name, line),))


def _navigation(root: yaml.Node) -> Iterator[tuple[str, yaml.ScalarNode]]:
    """Composed, not loaded: tags such as !ENV and !!python/name mean nothing here."""
    for key, value in _pairs(root):
        if key.value in _SITE_WORDS and _is_text(value):
            yield key.value.replace("_", " "), value
        elif key.value == "nav":
            yield from (("navigation", title) for title in _titles(value))


def _titles(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _titles(item)
    for key, value in _pairs(node):
        yield key
        yield from _titles(value)


def _resources(root: yaml.Node) -> Iterator[tuple[str, yaml.ScalarNode]]:
    for _, fields in _pairs(root):
        for key, value in _pairs(fields):
            if key.value in _RESOURCE_WORDS and _is_text(value):
                yield f"resource {key.value}", value
            elif key.value == "alternatives" and isinstance(value, yaml.SequenceNode):
                for other in value.value:
                    for name, text in _pairs(other):
                        if name.value in _RESOURCE_WORDS and _is_text(text):
                            yield f"resource {name.value}", text


def _is_text(node: yaml.Node) -> bool:
    return node.tag == "tag:yaml.org,2002:str" and bool(node.value)


def _pairs(node: yaml.Node | None) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        return []
    return [(key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]


def _once(messages: Iterable[Message]) -> list[Message]:
    found: dict[str, Message] = {}
    for message in messages:
        first = found.get(message.msgid)
        if first is None:
            found[message.msgid] = message
        else:
            found[message.msgid] = replace(
                first,
                plural=first.plural or message.plural,
                kinds=tuple(dict.fromkeys(first.kinds + message.kinds)),
                places=tuple(dict.fromkeys(first.places + message.places)),
            )
    found.pop("", None)
    return list(found.values())
