"""Words that have a plainer one, and forms that speak badly of people.

Quoted words, code, titles and names are left alone: the lists are for what the page itself says.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from microsite import catalog, glossary, languages, passages, sentences, yaml_text
from microsite.findings import Finding, finding
from microsite.glossary import Term
from microsite.passages import Passage

_NOT_ITS_OWN = re.compile(
    r"`[^`]*`|“[^”]*”|«[^»]*»|\"[^\"]*\"|</?[A-Za-z][^<>]*>"
    r"|\[[^\]]*\]\((?:resource|https?|mailto):[^)]*\)|\]\([^)]*\)"
    r"|(?<![*\w])\*(?!\*)[^*]+\*(?![*\w])|(?<!\w)_[^_]+_(?!\w)"
)


def load(path: Path) -> Mapping[str, Sequence[str]]:
    """The forms to replace, by the plain word; none where there is no file."""
    return _parse(path.read_text(encoding="utf-8")) if path.exists() else {}


def check(
    prose: list[Passage], lang: str, plain: Mapping[str, Sequence[str]], terms: Sequence[Term]
) -> list[Finding]:
    """The findings on one page."""
    found = []
    for passage in prose:
        text = _NOT_ITS_OWN.sub(lambda own: "\0" * len(own[0]), passage.text)
        for word, forms in plain.items():
            for match in _all(forms, text, passage, lang):
                found.append(_finding("reading/plainer-word", passage, match, lang, plain=word))
        for term in terms:
            words = {"term": term.term, "explanation": term.explanation}
            for match in _all(term.avoid, text, passage, lang):
                found.append(_finding("reading/avoided-form", passage, match, lang, **words))
    return sorted(found)


def check_pages(root: Path) -> list[Finding]:
    """The findings on all pages of docs/, in every language."""
    found = []
    known = languages.load(root / "data" / "languages.yml")
    for language in known:
        plain = load(root / "data" / "plain-words" / f"{language.code}.yml")
        terms = glossary.load(glossary.path_of(root, language.code))
        for path in sorted((root / "docs").rglob("*.md")):
            page = path.relative_to(root / "docs").as_posix()
            source = path.read_text(encoding="utf-8")
            if language == known[0]:
                prose = passages.english(f"docs/{page}", source)
            else:
                prose = passages.translated(source, catalog.load(root, language.code, page))
            found += check(prose, language.code, plain, terms)
    return found


@lru_cache(maxsize=4)  # every page of a build reads the same few texts
def _parse(text: str) -> Mapping[str, Sequence[str]]:
    lists = yaml_text.load(text) or {}
    return MappingProxyType({word: tuple(forms) for word, forms in lists.items()})


def _all(forms: Sequence[str], text: str, passage: Passage, lang: str) -> Iterator[re.Match[str]]:
    if forms:
        for match in _pattern(tuple(forms)).finditer(text):
            if not _is_name(match, text, passage, lang):
                yield match


@lru_cache(maxsize=256)  # the lists of a few languages, looked for in every passage
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the forms; only their first letter may be a capital that the form does not have."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(_form, forms))})(?![\w-])")


def _form(form: str) -> str:
    first, *others = (word.split("/") for word in form.split())
    first = [f"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}" for word in first]
    rest = (map(re.escape, words) for words in others)
    return r"\s+".join(f"(?:{'|'.join(words)})" for words in (first, *rest))


def _is_name(match: re.Match[str], text: str, passage: Passage, lang: str) -> bool:
    """Whether a capital says so: one inside a sentence, or two at its beginning."""
    first = match[0].split()[0]
    if not first[0].isupper() or first.isupper():
        return False
    begins = any(s.start == match.start() for s in sentences.split(passage.text, lang))
    return not begins or text[match.end() :].lstrip()[:1].isupper()


def _finding(rule: str, passage: Passage, match: re.Match[str], lang: str, **words: str) -> Finding:
    line, column = passage.place(match.start())
    split = [s for s in sentences.split(passage.text, lang) if s.start <= match.start()]
    said = " ".join(match[0].split())
    sentence = split[-1].text if split else passage.text
    return finding(rule, passage.source, line, column, words=said, sentence=sentence, **words)
