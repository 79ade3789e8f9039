"""The findings on the translations of a language, each text beside its English."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from microsite import catalog, pairs
from microsite.catalog import Catalog, Entry
from microsite.findings import Finding, finding
from microsite.pairs import Pair

LONG = 40  # letters of English: shorter texts have no usual ratio
ENOUGH = 50  # texts that it takes to know what is usual
FAR = 2.5  # times the usual ratio, or the same part of it
LONGEST_QUOTE = 160


def check(root: Path, lang: str, pages: list[str]) -> list[Finding]:
    """The findings on `pages`, paths below docs/, and on the words around them."""
    catalogs = [catalog.load(root, lang, page) for page in ["", *pages]]
    entries = [
        (found, english, entry)
        for found in catalogs
        for english, entry in found.entries.items()
        if entry.text and not entry.fuzzy
    ]
    return sorted({*_pairs(entries, lang), *_lengths(entries)})


def _pairs(entries: list[tuple[Catalog, str, Entry]], lang: str) -> Iterator[Finding]:
    for found, english, entry in entries:
        for rule, what in pairs.faults(Pair(english, entry.text, lang)):
            yield _finding(rule, found, english, entry, what=what)


def _lengths(entries: list[tuple[Catalog, str, Entry]]) -> Iterator[Finding]:
    """Texts much longer or shorter than the language makes them: its own median says what is usual.

    Languages differ by a factor of four in letters, so a table of ours would be a guess.
    """
    sizes = [(e, len(pairs.prose(e[1])), len(pairs.prose(e[2].text))) for e in entries]
    long = [(entry, theirs / ours) for entry, ours, theirs in sizes if ours >= LONG]
    if len(long) < ENOUGH:
        return
    usual = median(ratio for _, ratio in long)
    for (found, english, entry), ratio in long:
        if not usual / FAR < ratio < usual * FAR:
            words = {"ratio": f"{ratio:.1f}", "usual": f"{usual:.1f}"}
            yield _finding("translations/length", found, english, entry, **words)


def _finding(rule: str, found: Catalog, english: str, entry: Entry, **words: str) -> Finding:
    quotes = {"text": _quote(entry.text), "english": _quote(english)}
    return finding(rule, found.source, entry.line, 1, **quotes, **words)


def _quote(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"
