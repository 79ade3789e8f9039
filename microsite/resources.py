"""The registry of linked resources: what each is, where it is, what to know before opening it."""

from dataclasses import dataclass, field
from pathlib import Path

import yaml


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
    opened: dict[str, str] | None = None

    def address(self, lang: str) -> tuple[str, str]:
        """Its address in that language and "lang", or else the address it has and its language."""
        if lang in self.translations:
            return self.translations[lang], lang
        return self.url, self.language


def load(path: Path) -> dict[str, Resource]:
    """All resources by id, in the order of the file.

    Raises TypeError for an entry with a field that is missing or not known:
    `microsite check` says which, with its line.
    """
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return {
        id: Resource(id=id, **entry | {"alternatives": tuple(entry.get("alternatives", ()))})
        for id, entry in entries.items()
    }
