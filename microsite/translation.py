"""A page in another language: each text looked up, the English kept and marked where there is none.

Where the English has changed since, the older translation stands, marked, if it still fits and the
language keeps such. Of a critical page only what somebody has approved is shown: a mistake there
could do harm.
"""

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache

from microsite import front_matter, older
from microsite.catalog import Catalog
from microsite.findings import Finding
from microsite.fit import fault, one_line
from microsite.heading_ids import pin
from microsite.segments import Segment, join, split

ENGLISH = '<span lang="en" dir="ltr">{}</span>'
OLDER = '<mark class="older">{}</mark>'  # screen readers can tell it, as the line at its side does


@dataclass(frozen=True, slots=True)
class Translated:
    """`text` is the whole page, `body` the page below its front matter, `meta` what the front
    matter says; `english_meta` names what of it stands in English, where no markup is possible.

    The counts are of texts, one that stands several times counting once, as in the PO file:
    `total = translated + older + fuzzy + missing + withheld`. `older` ones show the translation of
    an earlier English, `fuzzy` ones do not. `english_texts` are those shown in English, `approved`
    and `unapproved` those that have a translation of today's English fit to be shown.
    """

    text: str
    body: str
    meta: dict[str, str]
    english_meta: frozenset[str]
    total: int
    translated: int
    older: int
    fuzzy: int
    missing: int
    withheld: int
    english_texts: tuple[str, ...]
    approved: tuple[str, ...]
    unapproved: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def complete(self) -> bool:
        """Whether a reader finds no English on the page."""
        return self.translated + self.older == self.total

    @property
    def reviewed(self) -> bool:
        """Whether somebody has approved every translation that the page shows, as it is now."""
        return bool(self.approved) and not self.unapproved and not self.older


@lru_cache(maxsize=1024)  # one page tells how far all pages of all languages are
def translate(source: str, catalog: Catalog, keep_older: bool = True) -> Translated:
    """The page with its texts from the catalog, structure, ids and links those of the English.

    Without `keep_older` a text whose English has changed since stands in English.
    """
    segments, critical = _english(source), front_matter.critical(source)
    kept = older.texts(segments, catalog) if keep_older and not critical else frozenset()
    results = [_translate(segment, catalog, critical, kept) for segment in segments]
    states: dict[str, str] = {}
    for segment, (_, state, _) in zip(segments, results, strict=True):
        if state and states.get(segment.words) in (None, "translated"):
            states[segment.words] = state
    fit = dict.fromkeys(
        segment.words
        for segment, (_, state, _) in zip(segments, results, strict=True)
        if state in ("translated", "withheld")
    )
    counts = Counter(states.values())
    text = join([shown for shown, _, _ in results])
    meta = [(_key(shown), shown, state) for shown, state, _ in results if shown.kind == "meta"]
    return Translated(
        text=text,
        body=front_matter.below(text),
        meta={key: shown.words for key, shown, _ in meta},
        english_meta=frozenset(key for key, _, state in meta if state != "translated"),
        total=len(states),
        translated=counts["translated"],
        older=counts["older"],
        fuzzy=counts["fuzzy"],
        missing=counts["missing"],
        withheld=counts["withheld"],
        english_texts=tuple(
            t for t, state in states.items() if state not in ("translated", "older")
        ),
        approved=tuple(text for text in fit if catalog.approved(text)),
        unapproved=tuple(text for text in fit if not catalog.approved(text)),
        findings=(*catalog.findings, *sorted({found for _, _, found in results if found})),
    )


@lru_cache(maxsize=64)  # each language begins with the same page
def _english(source: str) -> tuple[Segment, ...]:
    return tuple(pin(split(source)))


def _translate(
    segment: Segment, catalog: Catalog, critical: bool, kept: frozenset[str]
) -> tuple[Segment, str, Finding | None]:
    """The segment to show, its state ("" if raw), and what is wrong with its translation."""
    if segment.kind == "raw":
        return segment, "", None
    entry = catalog.entries.get(segment.words)
    text = one_line(entry.text) if entry else ""
    if not text:
        return _marked(segment), "missing", None
    if segment.words in kept:
        return replace(segment, text=OLDER.format(text)), "older", None
    if entry.fuzzy:
        return _marked(segment), "fuzzy", None
    if found := fault(segment, text, catalog.source, entry.line):
        return _marked(segment), "missing", found
    if critical and not catalog.approved(segment.words):
        return _marked(segment), "withheld", None
    if segment.kind == "meta":
        prefix = f"{_key(segment)}: "
        quoted = front_matter.quoted(text)
        return replace(segment, prefix=prefix, text=quoted, suffix="\n"), "translated", None
    return replace(segment, text=text), "translated", None


def _marked(segment: Segment) -> Segment:
    if segment.kind == "meta":
        return segment
    return replace(segment, text=ENGLISH.format(segment.text))


def _key(segment: Segment) -> str:
    return segment.prefix.partition(":")[0]
