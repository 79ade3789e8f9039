"""The registry of linked resources: what each is, where it is, what to know before opening it."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import yaml

from microsite import yaml_text


@dataclass(frozen=True, slots=True)
class Resource:
    """One entry of `data/resources.yml`, where a comment says what each field means."""

    id: str
    title: str
    publisher: str
    kind: str
    url: str
    evidence: str
    language: str = "en"
    note: str = ""
    caution: str = ""
    leaves_for: str = ""
    personal_data: bool = False
    evidence_note: str = ""
    translations: dict[str, str] = field(default_factory=dict)
    alternatives: tuple[dict[str, str], ...] = ()
    opened: dict[str, object] | None = None
    archived: dict[str, object] | None = None
    withdrawn: bool = False

    def address(self, lang: str) -> tuple[str, str]:
        """Its address in that language and "lang", or else the address it has and its language."""
        if lang in self.translations:
            return self.translations[lang], lang
        return self.url, self.language

    def addresses(self) -> list[str]:
        """All of them, each once: the main one, other languages, alternatives."""
        others = (other["url"] for other in self.alternatives if "url" in other)
        return list(dict.fromkeys((self.url, *self.translations.values(), *others)))


def load(path: Path) -> Mapping[str, Resource]:
    """All resources by id, in the order of the file.

    An entry that is not whole is left out, and so is all of a file that cannot be read:
    `data_check` says what is wrong, before a page is built.
    """
    return _parse(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)  # every page of a build reads the same text
def _parse(text: str) -> Mapping[str, Resource]:
    try:
        entries = yaml_text.load(text) or {}
    except yaml.YAMLError:
        entries = {}
    whole = {}
    for id, entry in entries.items():
        with suppress(TypeError, AttributeError):
            others = tuple(entry.get("alternatives", ()))
            whole[id] = Resource(id=id, **entry | {"alternatives": others})
    return MappingProxyType(whole)
