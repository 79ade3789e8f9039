"""Words that have a plainer one, and forms that speak badly of people.

Quoted words, code, titles and names are left alone: the lists are for what the page itself says.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from microsite import yaml_text
from microsite.glossary import AFTER, BEFORE, Term
from microsite.passages import Passage
from microsite.text_fault import Fault, quote

_NOT_ITS_OWN = re.compile(
    r"`[^`]*`|“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|\"[^\"]*\"|</?[A-Za-z][^<>]*>"
    r"|\[[^\]]*\]\((?:resource|https?|mailto):[^)]*\)|\]\([^)]*\)"
    r"|(?<![*\w])\*(?!\*)[^*]+\*(?![*\w])|(?<!\w)_[^_]+_(?!\w)"
)


def load(path: Path) -> Mapping[str, Sequence[str]]:
    """The forms to replace, by the plain word; none where there is no file."""
    return _parse(path.read_text(encoding="utf-8")) if path.exists() else {}


def faults(
    prose: Sequence[Passage], plain: Mapping[str, Sequence[str]], terms: Sequence[Term]
) -> Iterator[Fault]:
    """Those of one text."""
    own = [(p, _NOT_ITS_OWN.sub(lambda found: "\0" * len(found[0]), p.text)) for p in prose]
    whole = "\n".join(text for _, text in own)
    for word, forms in plain.items():
        for passage, match in _all(forms, own, whole):
            yield _fault("plainer-word", passage, match, plain=word)
    for term in terms:
        for passage, match in _all(term.avoid, own, whole):
            words = {"term": term.term, "explanation": term.explanation}
            yield _fault("avoided-form", passage, match, **words)


@lru_cache(maxsize=4)  # every page of a build reads the same few texts
def _parse(text: str) -> Mapping[str, Sequence[str]]:
    lists = yaml_text.load(text) or {}
    return MappingProxyType({word: tuple(forms) for word, forms in lists.items()})


def _all(
    forms: Sequence[str], own: list[tuple[Passage, str]], whole: str
) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Where the forms stand; one search in the `whole` text tells of most that they do not."""
    if not forms or not (pattern := _pattern(tuple(forms))).search(whole):
        return
    for passage, text in own:
        for match in pattern.finditer(text):
            if not _is_name(match, text, passage):
                yield passage, match


@lru_cache(maxsize=256)  # the lists of a few languages, looked for in every passage
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the forms; only their first letter may be a capital that the form does not have."""
    return re.compile(rf"(?<!-){BEFORE}(?:{'|'.join(map(_form, forms))}){AFTER}(?!-)")


def _form(form: str) -> str:
    first, *others = (word.split("/") for word in form.split())
    first = [f"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}" for word in first]
    rest = (map(re.escape, words) for words in others)
    return r"\s+".join(f"(?:{'|'.join(words)})" for words in (first, *rest))


def _is_name(match: re.Match[str], text: str, passage: Passage) -> bool:
    """Whether a capital says so: one inside a sentence, or two at its beginning."""
    first = match[0].split()[0]
    if not first[0].isupper() or first[:2].isupper():
        return False
    begins = any(s.start == match.start() for s in passage.sentences)
    return not begins or text[match.end() :].lstrip()[:1].isupper()


def _fault(rule: str, passage: Passage, match: re.Match[str], **words: str) -> Fault:
    before = [s.text for s in passage.sentences if s.start <= match.start()]
    said = " ".join(match[0].split())
    sentence = quote(before[-1] if before else passage.text)
    return Fault(rule, passage, match.start(), {"words": said, "sentence": sentence, **words})
