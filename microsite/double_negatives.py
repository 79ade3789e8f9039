"""Two negatives that a reader must turn into one positive: "not uncommon", "no fewer than"."""

import re

_NOT = r"(?:not|\w+n['’]t|cannot|never)"
_NEGATIVE = (
    r"(?:un(?!der|til|less|ique|i(?:on|t|form|vers)|cle|to\b|ed\b)\w{4,}|dissimilar|dishonest"
    r"|dissatisfied|impossible|improbable|impractical|inaccurate|inadequate|inappropriate"
    r"|incapable|incompatible|inconsistent|incorrect|indifferent|ineffective|ineligible"
    r"|insignificant|insufficient|invalid|invisible|irrelevant|irresponsible|illegal|illogical)"
)
_BE = r"(?:is|are|was|were|am|be|been|being|seems?|feels?|['’]s|['’]re|['’]m)"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_BE} not (?:\w+ly |at all |so |too )?{_NEGATIVE}\b",
        rf"\b(?:is|are|was|were)n['’]t (?:\w+ly |at all |so |too )?{_NEGATIVE}\b",
        rf"\bnot an? (?:\w+ly )?{_NEGATIVE}\b",
        rf"\bnot {_NEGATIVE}(?=[.,;]| \w+s?[.,;])",
        r"\bnot without\b",
        rf"\b(?:{_NOT}|no one|nobody|none|no \w+)(?: [\w'’-]+){{1,6}} (?:without|unless)\b",
        rf"\b{_NOT}(?: (?!that\b|whether\b|if\b|but\b|and\b|or\b)[\w'’-]+){{0,3}}"
        r" (?:nothing|nobody|no one|nowhere|never|none)\b",
        rf"\b{_NOT} (?:\w+ly )?(?:fail|lack|prevent|prohibit|preclude|exclude|deny|refuse)\b",
        r"\b(?:no|not) (?:fewer|less) than\b",
        r"\bunless(?: [\w'’-]+){0,5} (?:not|\w+n['’]t|never|no|cannot)\b",
        r"\b(?:hardly|barely|scarcely) (?:[\w'’-]+ ){0,2}(?:not|no|nothing|nobody|never)\b",
        r"\b(?:no|nobody|no one|nothing)(?: (?!and\b|or\b|but\b)[\w'’-]+){0,4}"
        r" (?:does|is|are|do|did|was|were|has|will)"
        r"(?: not|n['’]t)\b",
    )
]


def find(sentence: str) -> str | None:
    """The two negatives of an English sentence, with what stands between them; None if none."""
    found = [match for pattern in _PATTERNS if (match := pattern.search(sentence))]
    return min(found, key=re.Match.start)[0] if found else None
