"""The reading of a page as a whole and by section: its grade, its budget, what was accepted."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from microsite import grade, measure
from microsite.glossary import Term
from microsite.grade import ENOUGH_WORDS
from microsite.measure import Measure
from microsite.passages import Passage
from microsite.sentences import Sentence
from microsite.text_fault import Fault, quote
from microsite.texts import Text

MOST_WORDS = 5  # that an advice names
RISE = 1.0  # grades by which a section may become harder without anybody saying so


@lru_cache(maxsize=512)  # an author saves one page, and all are read again
def used(text: Text, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms of a glossary that the text uses."""
    whole = "\n".join(s.text for passage in text.passages for s in passage.sentences)
    return tuple(term for term in terms if term.first_in(whole) is not None)


def explained(text: Text, terms: tuple[Term, ...]) -> frozenset[str]:
    """The words, in small letters, of the glossary's terms that the text uses: it explains them."""
    forms = (form for term in used(text, terms) for form in (term.term, *term.also))
    return frozenset(word for form in forms for word in form.lower().split())


@lru_cache(maxsize=512)
def measured(text: Text, terms: tuple[Term, ...]) -> Measure:
    """The measure of all of a text."""
    return _measure(text.passages, text, terms)


@lru_cache(maxsize=512)
def sections(text: Text, terms: tuple[Term, ...]) -> Mapping[str, Measure]:
    """The measure of each section by its English title, in the order of the page."""
    return {name: _measure(prose, text, terms) for name, prose in by_section(text).items()}


def by_section(text: Text) -> dict[str, tuple[Passage, ...]]:
    """The prose of each section."""
    found: dict[str, list[Passage]] = {}
    for passage in text.passages:
        found.setdefault(passage.section, []).append(passage)
    return {name: tuple(prose) for name, prose in found.items()}


def over_budget(text: Text, terms: tuple[Term, ...]) -> Iterator[Fault]:
    """At the longest sentence of its hardest section, where the whole is likely over its budget."""
    found = measured(text, terms).grade
    if not found or found.verdict(text.budget) != "over":
        return
    graded = [(m.grade, name) for name, m in sections(text, terms).items() if m.grade]
    sure = [pair for pair in graded if pair[0].words >= ENOUGH_WORDS]
    section = max(sure or graded, key=lambda pair: pair[0].estimate)[1]
    passage, sentence = _longest(by_section(text)[section])
    yield Fault(
        "over-budget",
        passage,
        sentence.start,
        {
            "band": found.band,
            "budget": text.budget,
            "chance": min(round(100 * found.chance_over(text.budget)), 99),
            "where": f'in "{section}"' if section else "there",
            "sentence": quote(sentence.text),
            "count": len(sentence.words),
            "rare": _rare(by_section(text)[section], explained(text, terms)),
        },
    )


def harder(text: Text, terms: tuple[Term, ...], accepted: Mapping[str, float]) -> Iterator[Fault]:
    """Each section that is harder by a grade than what was accepted, at its longest sentence."""
    for name, found in sections(text, terms).items():
        if found.grade is None or found.grade.words < ENOUGH_WORDS or name not in accepted:
            continue
        if (rise := round(found.grade.estimate - accepted[name], 1)) >= RISE:
            passage, sentence = _longest(by_section(text)[name])
            words = {"section": name, "rise": f"{rise:.0f} grade" + "s" * (round(rise) > 1)}
            words |= {"page": text.path, "sentence": quote(sentence.text)}
            words["count"] = len(sentence.words)
            words["rare"] = _rare(by_section(text)[name], explained(text, terms))
            yield Fault("harder", passage, sentence.start, words)


def _measure(prose: tuple[Passage, ...], text: Text, terms: tuple[Term, ...]) -> Measure:
    words = explained(text, terms)
    return measure.of([s for p in prose for s in p.sentences], text.lang, words)


def _rare(prose: tuple[Passage, ...], known: frozenset[str]) -> str:
    """The rarest words, for an advice; empty where all are familiar."""
    found = grade.rare_words((s.text for p in prose for s in p.sentences), known)
    return f", such as {', '.join(found[:MOST_WORDS])}" if found else ""


def _longest(prose: tuple[Passage, ...]) -> tuple[Passage, Sentence]:
    split = [(passage, s) for passage in prose for s in passage.sentences]
    return max(split, key=lambda pair: len(pair[1].words))
