"""How a text ends: as a sentence, a question, before a list, or without a sign, in any script."""

import re

NONE = "no sign"
SIGNS = {
    sign: name
    for name, signs in {
        "a period": ".。．।॥։۔",
        "a question mark": "?？؟",
        "an exclamation mark": "!！",
        "a colon": ":：",
        "an ellipsis": "…",
        "a semicolon": ";；؛",
        "a comma": ",，、،",
    }.items()
    for sign in signs
}
# What a sign means in a language, where that is not what it means in English.
OWN = {"hy": {".": "a colon", "՝": "a colon"}}
# Signs of English for which a language has its own.
FOREIGN = {"ar": "?;,", "fa": "?;,", "hy": "?!", "pa": ".", "zh": ".?!:;,"}
ASKING, CALLING = "՞", "՜"  # in Armenian they stand inside a word
ENDS_BEFORE_A_LIST = {"ko"}  # languages in which the sentence that announces a list ends there
CLOSING = " \"'”’»›*_)）」』\u200e\u200f\u202c\u2069"  # what may stand behind the last sign
_TARGET = re.compile(r"\]\([^)]*\)|\]")
_IDS = re.compile(r"\{[#.:][^{}]*\}\s*$")


def asks(text: str) -> bool:
    """Whether it ends as a question, be it quoted and the period of the sentence behind it."""
    end = text.rstrip(CLOSING + ".。")
    return SIGNS.get(end[-1:]) == "a question mark" or ASKING in _last_sentence(end)


def differ(english: str, text: str, lang: str) -> tuple[str, str] | None:
    """How the two end, such as ("a colon", "a period"); None where alike, or where one asks."""
    ours, theirs, last = _end(english, "en"), _end(text, lang), _bare(text)[-1:]
    if theirs != "an ellipsis" and last in set(FOREIGN.get(lang.partition("-")[0], "")):
        return ours, f'the sign "{last}" of another script'
    if ours == theirs or asks(english) or asks(text):
        return None
    if lang in ENDS_BEFORE_A_LIST and (ours, theirs) == ("a colon", "a period"):
        return None
    return ours, theirs


def _end(text: str, lang: str) -> str:
    plain = _bare(text)
    if CALLING in _last_sentence(plain.rstrip("։")):
        return "an exclamation mark"
    if plain.endswith("..."):
        return "an ellipsis"
    return OWN.get(lang, {}).get(plain[-1:]) or SIGNS.get(plain[-1:], NONE)


def _bare(text: str) -> str:
    return _TARGET.sub("", _IDS.sub("", text)).rstrip(CLOSING)


def _last_sentence(text: str) -> str:
    return re.split(r"[։.!]\s", text)[-1]
