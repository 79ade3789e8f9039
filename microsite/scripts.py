"""The writing systems of languages, and whether a text keeps to its own."""

import re
import unicodedata
from collections.abc import Iterator

# By the script of a language tag: https://www.unicode.org/cldr/charts/latest/supplemental/languages_and_scripts.html
SCRIPTS = {
    "ar": ("ARABIC",),
    "fa": ("ARABIC",),
    "hy": ("ARMENIAN",),
    "ko": ("HANGUL", "CJK"),
    "pa": ("GURMUKHI",),
    "ru": ("CYRILLIC",),
    "zh": ("CJK",),
}
LATIN = ("LATIN",)
LIKE_LATIN = {"CYRILLIC", "GREEK", "ARMENIAN"}  # scripts with letters that look like Latin ones
SIGNS = r"\u0300-\u036f\u055b\u055c\u055e\u0a3c-\u0a71\u064b-\u065f\u200c"  # inside words
WORD = re.compile(rf"[^\W\d_]+(?:[{SIGNS}][^\W\d_]*)*")


def of_language(lang: str) -> tuple[str, ...]:
    """The scripts in which that language is written, as Unicode begins the names of letters."""
    return SCRIPTS.get(lang.partition("-")[0], LATIN)


def of_letter(letter: str) -> str:
    """`LATIN`, `CYRILLIC` ...; empty for what is no letter of one script."""
    name = unicodedata.name(letter, "")
    return name.partition(" ")[0].partition("-")[0] if letter.isalpha() else ""


def mixed_words(text: str) -> Iterator[str]:
    """Words in which letters of two scripts stand that look alike, such as a Cyrillic a in Latin.

    https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
    """
    for word in WORD.findall(text):
        scripts = {of_letter(letter) for letter in word} - {""}
        if len(scripts) > 1 and "LATIN" in scripts and not scripts.isdisjoint(LIKE_LATIN):
            yield word


def share(text: str, scripts: tuple[str, ...]) -> float:
    """The share of a text's letters that are of those scripts; 1.0 for a text without letters."""
    letters = [of_letter(letter) for letter in text if letter.isalpha()]
    return sum(script in scripts for script in letters) / len(letters) if letters else 1.0
