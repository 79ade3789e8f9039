"""What one visit to an address of another host came to."""

from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["ok", "broken", "blocked", "transient"]
Anchor = Literal["there", "missing", "unknown"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`ok` was seen, `broken` leads nowhere, `blocked` needs a person, `transient` may pass.

    `reason` ends the sentence "This address ...", such as `answered 404 (Not Found)`. `final` is
    the address that answered in the end; `moved` tells that every step to it was permanent.
    `title` is the page's, empty where none was read. `anchors` are the fragments asked for.
    `answered` tells that some server did, which shows that there is a network.
    """

    verdict: Verdict
    reason: str
    final: str
    answered: bool
    moved: bool = False
    title: str = ""
    anchors: dict[str, Anchor] = field(default_factory=dict)
