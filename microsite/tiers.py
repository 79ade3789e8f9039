"""What may be said of reading level in each language: no more than there is evidence for."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from microsite import yaml_text

SAME = {"fil": "tl", "cmn": "zh", "pes": "fa", "prs": "fa"}  # other codes of those languages


@dataclass(frozen=True, slots=True)
class Tier:
    """A row of `microsite/tiers.yml`, where a comment says what each field means."""

    measure: Literal["grade", "relative", "length", "ratio", "none"]
    longest_sentence: int | None = None
    ratio: float | None = None

    @property
    def words(self) -> str:
        """For people: what is measured."""
        return {
            "grade": "grade band",
            "relative": "easier or harder",
            "length": "sentence length",
            "ratio": "ratio to its source",
            "none": "no validated measure",
        }[self.measure]


def of(lang: str) -> Tier:
    """The tier of a language, by its code: `zh-Hans` is `zh`."""
    code = lang.replace("_", "-").partition("-")[0].lower()
    return _table().get(SAME.get(code, code), Tier("none"))


@cache
def _table() -> dict[str, Tier]:
    rows = yaml_text.load(files("microsite").joinpath("tiers.yml").read_text(encoding="utf-8"))
    return {code: Tier(**row) for code, row in rows.items()}
