"""Where a long sentence can be cut in two: before a conjunction or a relative clause."""

import re

LEAST = 5  # words on each side of a cut
QUOTED = 3  # words that show the place

_BEFORE = {
    "en": re.compile(
        r"(?<=[,;:—–] )(?=\w)|(?<= )(?=(?:and|but|or|so|because|which|who|whose|where|when|while"
        r"|although|though|if|unless|until|after|before|that)\b)",
    ),
    "es": re.compile(
        r"(?<=[,;:—–] )(?=\w)|(?<= )(?=(?:y|e|o|pero|porque|pues|que|quien|quienes|cuando|donde"
        r"|mientras|aunque|si|para que|ya que|sino)\b)",
    ),
}
_ANYWHERE = re.compile(r"(?<=[,;:،؛，；：、])\s*(?=\w)")
_STRONG = re.compile(
    r"(?:and|but|so|because|which|who|while|although|y|pero|porque|que|cuando|aunque|mientras)\b"
)


def place(sentence: str, lang: str) -> str:
    """The first words after the best cut, as written; empty where there is no good one.

    The nearest to the middle is best; a conjunction or relative pronoun is better than a comma.
    """
    best, least = "", 2.0
    for found in _BEFORE.get(lang, _ANYWHERE).finditer(sentence):
        left, right = sentence[: found.end()], sentence[found.end() :]
        sizes = (_words(left), _words(right)) if " " in sentence else (len(left), len(right))
        if min(sizes) < LEAST:
            continue
        distance = abs(sizes[0] - sizes[1]) / sum(sizes) + (0 if _STRONG.match(right) else 1)
        if distance < least:
            shown = " ".join(right.split()[:QUOTED]) if " " in sentence else right[:QUOTED]
            best, least = shown.rstrip(".,;:!?。"), distance
    return best


def _words(text: str) -> int:
    return len(text.split())
