"""The findings on the translations of a language, each text beside its English."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from microsite import agreed_terms, catalog, languages, pairs, waivers
from microsite.agreed_terms import Agreed
from microsite.catalog import Entry
from microsite.findings import Finding, finding
from microsite.pairs import Pair

LONG = 40  # letters of English: shorter texts have no usual ratio
ENOUGH = 50  # texts that it takes to know what is usual
FAR = 2.5  # times the usual ratio, or the same part of it
LONGEST_QUOTE = 160
LENGTH, TERM = "translations/length", "translations/term"
ACCEPTABLE = tuple(rule.partition("/")[2] for rule in (*pairs.RULES, LENGTH, TERM))


class _Text(NamedTuple):
    source: str
    english: str
    entry: Entry


class _Fault(NamedTuple):
    rule: str
    text: _Text
    words: dict[str, str]


def check(root: Path, lang: str, pages: list[str]) -> list[Finding]:
    """The findings on `pages`, paths below docs/, and on the words around them.

    Those that a translator accepts with a reason are left out; a reason without use is a finding.
    """
    catalogs = [catalog.load(root, lang, page) for page in ["", *pages]]
    texts = [
        _Text(found.source, english, entry)
        for found in catalogs
        for english, entry in found.entries.items()
        if entry.text and not entry.fuzzy
    ]
    default = languages.load(root / "data" / "languages.yml")[0].code
    agreed = agreed_terms.load(root, lang, default)
    faults = [*_pairs(texts, lang), *_lengths(texts), *_terms(texts, lang, agreed)]
    return sorted({found for text in texts for found in _judged(text, faults)})


def _pairs(texts: list[_Text], lang: str) -> Iterator[_Fault]:
    for text in texts:
        for rule, what in pairs.faults(Pair(text.english, text.entry.text, lang)):
            yield _Fault(rule, text, {"what": what})


def _lengths(texts: list[_Text]) -> Iterator[_Fault]:
    """Texts much longer or shorter than the language makes them: its own median says what is usual.

    Languages differ by a factor of four in letters, so a table of ours would be a guess.
    """
    sizes = [(t, len(pairs.prose(t.english)), len(pairs.prose(t.entry.text))) for t in texts]
    long = [(text, theirs / ours) for text, ours, theirs in sizes if ours >= LONG]
    if len(long) < ENOUGH:
        return
    usual = median(ratio for _, ratio in long)
    for text, ratio in long:
        if not usual / FAR < ratio < usual * FAR:
            words = {"ratio": f"{ratio:.1f}", "usual": f"{usual:.1f}"}
            yield _Fault(LENGTH, text, words)


def _terms(texts: list[_Text], lang: str, agreed: Sequence[Agreed]) -> Iterator[_Fault]:
    for text in texts:
        plain = (pairs.prose(text.english), pairs.prose(text.entry.text))
        for english, own in agreed_terms.lacking(*plain, agreed):
            words = {"term": english.term, "own": own.term, "id": own.id, "lang": lang}
            yield _Fault(TERM, text, words)


def _judged(text: _Text, faults: list[_Fault]) -> Iterator[Finding]:
    """Of the faults of a text those that are not accepted, and of comments those without use."""
    own = [fault for fault in faults if fault.text is text]
    accepted = waivers.in_comment(text.entry.comment, text.entry.line, ACCEPTABLE)
    allowed = {f"translations/{waiver.rule}" for waiver in accepted if not waiver.fault}
    quotes = {"text": _quote(text.entry.text), "english": _quote(text.english)}
    place = (text.source, text.entry.line, 1)
    for rule, _, words in own:
        if rule not in allowed:
            yield finding(rule, *place, **quotes, **words)
    for waiver in accepted:
        if waiver.fault:
            yield finding("translations/bad-waiver", *place, reason=waiver.fault)
        elif f"translations/{waiver.rule}" not in {fault.rule for fault in own}:
            yield finding("translations/unused-waiver", *place, name=waiver.rule)


def _quote(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"
