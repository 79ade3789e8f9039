"""The site's languages, and where a page stands in each."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

from microsite import yaml_text

OutOfDate = Literal["keep", "english"]
OUT_OF_DATE: tuple[str, ...] = get_args(OutOfDate)


@dataclass(frozen=True, slots=True)
class Language:
    """`code` as in `<html lang>`, `name` in the language itself, `dir` is "ltr" or "rtl".

    `longest_sentence` is in words, None where nothing was measured. `out_of_date` says what stands
    where the English has changed since the translation: that, marked as older, or the English.
    """

    code: str
    name: str
    english: str
    dir: str
    longest_sentence: int | None = None
    out_of_date: OutOfDate = "keep"

    @property
    def keeps_older(self) -> bool:
        """Whether readers see a translation that is older than the English, marked."""
        return self.out_of_date == "keep"


def load(path: Path) -> list[Language]:
    """The languages of `data/languages.yml`; the first is the default, the one docs/ is in."""
    return list(_parse(path.read_text(encoding="utf-8")))


@lru_cache(maxsize=4)  # every page of a build reads the same text
def _parse(text: str) -> tuple[Language, ...]:
    return tuple(Language(**row) for row in yaml_text.load(text))


def url_in(url: str, source: str, target: str, default: str) -> str:
    """The address of the same page in another language, relative to the site's root.

    >>> url_in("principles/empathy/", "en", "es", "en")
    'es/principles/empathy/'
    """
    if source != default:
        url = url.removeprefix(f"{source}/")
    return url if target == default else f"{target}/{url}"
