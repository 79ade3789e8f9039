"""What makes a text hard to read: a tangled sentence, a term that nobody explains, its grade."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from microsite import (
    baseline,
    cuts,
    double_negatives,
    fragments,
    glossary,
    languages,
    longer,
    noun_strings,
    page_reading,
    passive,
    plain_words,
    texts,
    tiers,
)
from microsite.findings import Finding
from microsite.glossary import Term
from microsite.passages import Passage
from microsite.sentences import Sentence
from microsite.text_fault import Fault, Reading, accepted, quote
from microsite.texts import Text

# For English only: no rule for another language was tried on enough sentences.
PATTERNS: dict[str, Callable[[str], str | None]] = {
    "passive": passive.find,
    "noun-string": noun_strings.find,
    "double-negative": double_negatives.find,
}


def check_pages(root: Path) -> list[Finding]:
    """The findings on all pages of docs/ and all notes of resources, in every language."""
    found = baseline.faults(root)
    state = baseline.load(root) if not found else {}
    for text in texts.of_project(root):
        found += of_project(root, text, state).findings
    return found


def of_project(root: Path | None, text: Text, state: Mapping[str, baseline.Page]) -> Reading:
    """The findings on a text, by the limits, the glossary and the baseline of a project.

    Outside a project (None) there is no glossary, and limits are those that were measured.
    """
    page = state.get(text.path)
    return check(
        text,
        limit_of(root, text.lang),
        terms_of(root, text.lang),
        page and page.sections,
        plain_words.load(root / f"data/plain-words/{text.lang}.yml") if root else {},
    )


def terms_of(root: Path | None, lang: str) -> tuple[Term, ...]:
    """The glossary of a language; empty where there is none."""
    return glossary.load(glossary.path_of(root, lang)) if root else ()


def limit_of(root: Path | None, lang: str) -> int | None:
    """The words a sentence may have: as the project says, else as was measured."""
    known = languages.load(root / "data" / "languages.yml") if root else []
    rows = {language.code: language.longest_sentence for language in known}
    return rows[lang] if lang in rows else tiers.of(lang).longest_sentence


def check(
    text: Text,
    limit: int | None,
    terms: tuple[Term, ...],
    baseline: Mapping[str, float] | None = None,
    plain: Mapping[str, Sequence[str]] | None = None,
) -> Reading:
    """The findings on one text. `limit` is in words a sentence; None where none was measured.

    `baseline` is the accepted grade of its sections by their titles, `plain` the forms that have
    a plainer word, by that word.
    """
    lists = tuple((word, tuple(forms)) for word, forms in (plain or {}).items())
    faults = [
        *_faults(text, limit, terms, lists),
        *page_reading.over_budget(text, terms),
        *page_reading.harder(text, terms, baseline or {}),
    ]
    return accepted(text, faults)


@lru_cache(maxsize=512)  # an author saves one page, and all are read again
def _faults(
    text: Text,
    limit: int | None,
    terms: tuple[Term, ...],
    plain: tuple[tuple[str, tuple[str, ...]], ...],
) -> tuple[Fault, ...]:
    """Those of single sentences. A note of a resource explains no terms: its page does."""
    split = [(passage, s) for passage in text.passages for s in passage.sentences]
    explaining = [pair for pair in split if pair[0].kind != "note"]
    faults = [
        *_unexplained(explaining, page_reading.used(text, terms)),
        *plain_words.faults(text.passages, dict(plain), terms),
        *longer.faults(text),
    ]
    if limit is not None:
        faults += _too_long(split, limit)
    if tiers.of(text.lang).measure == "grade":
        faults += [*_patterns(split), *_fragments(text.passages)]
    return tuple(faults)


def _too_long(split: list[tuple[Passage, Sentence]], limit: int) -> Iterator[Fault]:
    for passage, sentence in split:
        if (count := len(sentence.words)) > limit:
            cut = cuts.place(sentence.text, passage.lang)
            words = {"sentence": quote(sentence.text), "count": count, "limit": limit}
            words["cut"] = f', for example before "{cut}"' if cut else ""
            yield Fault("long-sentence", passage, sentence.start, words)


def _unexplained(split: list[tuple[Passage, Sentence]], terms: Sequence[Term]) -> Iterator[Fault]:
    for term in terms:
        using = ((p, s) for p, s in split if term.first_in(s.text) is not None)
        if not (first := next(using, None)):
            continue
        passage, sentence = first
        if not term.is_explained_in(sentence.text):
            offset = term.first_in(passage.text) or sentence.start
            words = {"term": term.term, "sentence": quote(sentence.text), "plain": term.plain}
            yield Fault("unexplained-term", passage, offset, words)


def _patterns(split: list[tuple[Passage, Sentence]]) -> Iterator[Fault]:
    for passage, sentence in split:
        for rule, find in PATTERNS.items():
            if cause := find(sentence.text):
                words = {"cause": cause, "sentence": quote(sentence.text)}
                yield Fault(rule, passage, sentence.start, words)


def _fragments(prose: Sequence[Passage]) -> Iterator[Fault]:
    for passage in prose:
        split = passage.sentences
        for at in fragments.find([s.text for s in split]):
            words = {"sentence": quote(split[at].text), "before": quote(split[at - 1].text)}
            yield Fault("fragment", passage, split[at].start, words)
