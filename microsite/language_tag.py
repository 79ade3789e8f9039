"""Whether a language is named as browsers and search engines read it: `es`, `es-US`, `zh-Hant`.

The rules: https://www.rfc-editor.org/rfc/bcp/bcp47.txt
"""

import re
from functools import cache

from babel import Locale

from microsite.address import Problem

TAG = re.compile(
    r"(?P<language>[a-z]{2,8})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?P<region>[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?",
    re.IGNORECASE | re.ASCII,
)
PRIVATE = re.compile(r"(?:x|i)(?:-[a-z\d]{1,8})+", re.IGNORECASE | re.ASCII)
# What people write, and what they mean.
MEANT = {"jp": "ja", "cz": "cs", "gr": "el", "dk": "da", "cn": "zh", "kr": "ko", "vn": "vi"}


def fault(tag: str) -> Problem | None:
    """What is wrong with it; None also where it is only a rare one."""
    if PRIVATE.fullmatch(tag):
        return None
    form = TAG.fullmatch(tag)
    if form is None:
        meant = tag.replace("_", "-")
        advice = f'Did you mean "{meant}"?' if TAG.fullmatch(meant) else "Write a code such as es."
        return Problem("that is no language code", advice)
    language, region = form["language"].lower(), (form["region"] or "").upper()
    languages, regions = _known()
    if len(language) == 2 and language not in languages or len(language) > 3:
        meant = MEANT.get(language)
        advice = f'Did you mean "{meant}"?' if meant else "Write the code of the language, as es."
        return Problem(f'no language has the code "{language}"', advice)
    if len(region) == 2 and region not in regions:
        advice = 'Did you mean "GB"?' if region == "UK" else "Leave the country out, or correct it."
        return Problem(f'no country has the code "{region}"', advice)
    return None


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    english = Locale("en")
    return frozenset(english.languages), frozenset(english.territories)
