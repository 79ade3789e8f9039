"""Whether a delivered file is in the language that it says: a mix-up of files breaks no link."""

from collections.abc import Iterable
from pathlib import Path

from microsite import catalog, scripts
from microsite.exchange import codes
from microsite.exchange.unit import Unit

LONG = 20  # letters of English: shorter texts are often names, the same in each language
FEWEST = 3  # texts that it takes to say something of a file


def reason(root: Path, lang: str, others: Iterable[str], texts: dict[Unit, str]) -> str:
    """Why those texts seem to be in another language than `lang`; empty where they do not.

    `others` are the codes of the languages that they could be in.
    """
    texts = {unit: text for unit, text in texts.items() if len(unit.english) >= LONG and text}
    if len(texts) < FEWEST:
        return ""
    prose = " ".join(part for t in texts.values() for part, code in codes.split(t) if not code)
    if scripts.share(prose, scripts.of_language(lang)) < 0.5:
        return f"not written in the letters of {lang}"
    if sum(text == unit.english for unit, text in texts.items()) > len(texts) / 2:
        return "English"
    for other in others:
        pages = {unit.catalog_page for unit in texts}
        known = {page: catalog.load(root, other, page).entries for page in pages}
        same = sum(
            unit.msgid in known[unit.catalog_page]
            and known[unit.catalog_page][unit.msgid].text == text
            for unit, text in texts.items()
        )
        if same > len(texts) / 2:
            return f"those of translations/{other}/"
    return ""
