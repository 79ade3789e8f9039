"""What came back from another tool, whatever its format: language, texts and where each stood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Received:
    """A text under the id of its unit, with the English that came back beside it.

    `line` is that of the delivered file. A `fuzzy` one asks for another look.
    """

    id: str
    english: str
    text: str
    fuzzy: bool
    line: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """`source` and `lang` are the codes of the two languages as the file says them, or empty."""

    source: str
    lang: str
    received: tuple[Received, ...]
