"""What came back from another tool, whatever its format: language, texts and where each stood."""

from dataclasses import dataclass

from microsite.findings import Finding, finding


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


def language(delivery: Delivery, source: str, known: list[str]) -> tuple[str, list[Finding]]:
    """The language of `known` (the default first) that the file is for, or what is wrong.

    Codes are compared as written, but for case and "_": a text for one country is another text.
    """
    default, *others = known
    codes = {code.lower(): code for code in others}
    lang = codes.get(delivery.lang.replace("_", "-").lower(), "")
    if lang and delivery.source.replace("_", "-").lower().partition("-")[0] in ("", default):
        return lang, []
    said = {"english": delivery.source, "lang": delivery.lang, "names": ", ".join(others)}
    return lang, [finding("exchange/language", source, 1, 1, **said)]
