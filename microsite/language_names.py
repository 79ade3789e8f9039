"""Whether words name a language, as those of a menu of languages do."""

from functools import cache

from babel import Locale, UnknownLocaleError


def names(words: str, lang: str) -> bool:
    """Whether `words` are a name of the language `lang`: Español, Spanish, es, ES, español (MX)."""
    said = words.casefold().strip()
    return said in _names(lang) or said.split("(")[0].strip() in _names(lang)


@cache
def _names(lang: str) -> frozenset[str]:
    found = {lang, lang.partition("-")[0]}
    try:
        locale = Locale.parse(lang, sep="-")
    except (ValueError, UnknownLocaleError):
        return frozenset(name.casefold() for name in found)
    for shown in (locale, Locale("en")):
        found.add(locale.get_display_name(shown) or lang)
        found.add(locale.get_language_name(shown) or lang)
    return frozenset(name.casefold() for name in found)
