"""A passive verb: somebody does something, and the sentence does not begin with who."""

import re

from microsite.english_words import of_kind

_BE = r"(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|gets?|got)"
_BETWEEN = (
    r"(?:(?:not|never|always|often|also|already|still|just|only|first|then|soon|now|usually|fully"
    r"|clearly|carefully|quickly|well|all|both|\w+ly)\s+){0,2}"
)
_PASSIVE = re.compile(
    rf"\b(?P<verb>{_BE}\s+{_BETWEEN}(?:being\s+)?(?P<participle>[a-z]+))\b", re.IGNORECASE
)
_BY = re.compile(r"\s+by\s+(?!\w+day\b|\d|now\b|noon\b|the (?:end|time)\b)")


def find(sentence: str) -> str | None:
    """The first passive verb of an English sentence, as written ("was not signed"); None if none.

    With "by" after it, a participle that may say how someone is counts as well.
    """
    for found in _PASSIVE.finditer(sentence):
        participle = found["participle"].lower()
        if participle not in of_kind("participles") and not re.match(r"\w\w+ed$", participle):
            continue
        if participle in of_kind("states") and not _BY.match(sentence, found.end()):
            continue
        return " ".join(found["verb"].split())
    return None
