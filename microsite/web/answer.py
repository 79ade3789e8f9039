"""What came back for one address: an answer, or the reason for none."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

# Why there was no answer. `name`: the host's name does not exist; `certificate`: it is wrong;
# `issuer`: nobody known here vouches for it; `malformed`: no address at all; `private`: not on the
# public internet; `scheme`: neither http nor https; `robots`: forbidden by the host's robots.txt;
# `later`: its host cannot say or asks for a rest; `redirects`: too many; `reset`: broken off;
# `passing`: anything else that may be better later.
Cause = Literal[
    "name",
    "certificate",
    "issuer",
    "malformed",
    "private",
    "scheme",
    "robots",
    "later",
    "redirects",
    "reset",
    "passing",
]
PERMANENT = {301, 308}  # https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx


class Hop(NamedTuple):
    """One redirect: the status that asked for it, and the full address that it led to."""

    status: int
    to: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`address` is the one that answered in the end, after `hops`.

    Names of `headers` are in lower case. `body` is decompressed; `whole` tells that nothing of it
    was left unread.
    """

    address: str
    hops: tuple[Hop, ...]
    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    whole: bool = True

    @property
    def is_html(self) -> bool:
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return kind in ("text/html", "application/xhtml+xml")

    @property
    def moved(self) -> bool:
        """Whether every redirect on the way was a permanent one."""
        return bool(self.hops) and all(hop.status in PERMANENT for hop in self.hops)


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """`address` is the one that gave none; `reason` ends the sentence "This address ..."."""

    address: str
    hops: tuple[Hop, ...]
    cause: Cause
    reason: str
