"""Passages of a built page whose words are in another language than their `lang` says.

A screen reader reads a passage with the voice of its `lang`:
https://www.w3.org/TR/WCAG22/#language-of-parts
"""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import _Element as Element
from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Letters from which on the detector errs in none of our texts; a sign of Han says as much as two.
ENOUGH = 40
ENOUGH_SIGNS = 16
BLOCKS = {"p", "li", "h1", "h2", "h3", "dt", "dd", "td", "th", "figcaption", "summary", "label"}
INNER = BLOCKS | {"ul", "ol", "dl", "div", "table", "section", "details", "fieldset"}


class Passage(NamedTuple):
    """`lang` as its element or one around it says; `text` is all that stands in it in that."""

    lang: str
    text: str


class Detector:
    """Knows the languages of a site, by their codes, and no others."""

    def __init__(self, codes: list[str]) -> None:
        self._model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._model.set_languages(sorted({_spoken(code) for code in codes}))

    def wrong(self, root: Element) -> Iterator[tuple[Passage, str]]:
        """Passages long enough to tell, and the language that they seem to be in."""
        for passage in passages(root):
            letters = sum(letter.isalpha() for letter in passage.text)
            enough = ENOUGH_SIGNS if _spoken(passage.lang) in ("zh", "ko") else ENOUGH
            if letters >= enough:
                seems, _ = self._model.classify(passage.text)
                if seems != _spoken(passage.lang):
                    yield passage, seems


def passages(root: Element) -> Iterator[Passage]:
    """Each block's own words, without those that say another language, which are passages too."""
    for element in root.iter(*BLOCKS):
        lang = next(e.get("lang") for e in [element, *element.iterancestors()] if e.get("lang"))
        yield Passage(lang, " ".join("".join(_own(element)).split()))
        for marked in element.xpath(".//*[@lang]"):
            yield Passage(marked.get("lang"), " ".join("".join(_own(marked)).split()))


def _own(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in INNER and not child.get("lang"):
            yield from _own(child)
        yield child.tail or ""


def _spoken(code: str) -> str:
    """`zh-Hant` is another script of the same language."""
    return code.partition("-")[0]
