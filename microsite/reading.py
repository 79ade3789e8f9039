"""What makes a page hard to read: a tangled sentence, a term that nobody explains.

No grade is shown: a measure comes with its evidence, or not at all.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from microsite import catalog, glossary, languages, passages, sentences
from microsite.findings import Finding, finding
from microsite.glossary import Term
from microsite.passages import Passage
from microsite.sentences import Sentence

LONGEST_QUOTE = 160


def check(
    prose: list[Passage], lang: str, limit: int | None, terms: Sequence[Term]
) -> list[Finding]:
    """The findings on one page. `limit` is in words a sentence; None where none was measured."""
    split = [(passage, s) for passage in prose for s in sentences.split(passage.text, lang)]
    found = list(_unexplained(split, terms))
    if limit is not None:
        found += _too_long(split, limit)
    return sorted(found)


def check_pages(root: Path) -> list[Finding]:
    """The findings on all pages of docs/, in every language."""
    found = []
    for language in languages.load(root / "data" / "languages.yml"):
        terms = glossary.load(root / "data" / "glossary" / f"{language.code}.yml")
        for path in sorted((root / "docs").rglob("*.md")):
            prose = _prose(root, path, language.code)
            found += check(prose, language.code, language.longest_sentence, terms)
    return found


def _prose(root: Path, path: Path, lang: str) -> list[Passage]:
    source = path.read_text(encoding="utf-8")
    page = path.relative_to(root / "docs").as_posix()
    if lang == languages.load(root / "data" / "languages.yml")[0].code:
        return passages.english(f"docs/{page}", source)
    return passages.translated(source, catalog.load(root, lang, page))


def _too_long(split: list[tuple[Passage, Sentence]], limit: int) -> Iterator[Finding]:
    for passage, sentence in split:
        if (count := len(sentence.words)) > limit:
            yield _finding(
                "reading/long-sentence",
                passage,
                sentence.start,
                sentence=_quote(sentence.text),
                count=count,
                limit=limit,
            )


def _unexplained(split: list[tuple[Passage, Sentence]], terms: Sequence[Term]) -> Iterator[Finding]:
    for term in terms:
        used = ((p, s) for p, s in split if term.first_in(s.text) is not None)
        if not (first := next(used, None)):
            continue
        passage, sentence = first
        if not term.is_explained_in(sentence.text):
            yield _finding(
                "reading/unexplained-term",
                passage,
                term.first_in(passage.text) or sentence.start,
                term=term.term,
                sentence=_quote(sentence.text),
                plain=term.plain,
            )


def _finding(rule: str, passage: Passage, offset: int, **words: object) -> Finding:
    line, column = passage.place(offset)
    return finding(rule, passage.source, line, column, **words)


def _quote(text: str) -> str:
    """The sentence, shortened in its middle where it is very long."""
    if len(text) <= LONGEST_QUOTE:
        return text
    half = LONGEST_QUOTE // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
