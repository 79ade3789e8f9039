"""How long a page takes: reading it, and the time its prompts ask for."""

import math
import re

from microsite import segments

WORDS_A_MINUTE = 238
"""Adults' silent reading of English non-fiction, the mean of 190 studies (Brysbaert 2019,
https://doi.org/10.1016/j.jml.2019.104047)."""

_PROMPT = re.compile(r"^ +minutes: *(\d+)", re.MULTILINE)


def of(source: str) -> int:
    """Whole minutes for a page's English Markdown, the same in every language, at least 1."""
    words = sum(
        len(s.text.split()) for s in segments.split(source) if s.kind not in ("raw", "meta")
    )
    prompts = sum(int(minutes) for minutes in _PROMPT.findall(source))
    return max(1, math.ceil(words / WORDS_A_MINUTE) + prompts)
