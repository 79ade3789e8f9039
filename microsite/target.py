"""Where a link leads, as a browser would follow it from its page."""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from microsite.page import Page

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# https://url.spec.whatwg.org/#concept-basic-url-parser: these count for nothing in an address.
IGNORED = re.compile(r"[\t\n\r]")
TEXT_FRAGMENT = ":~:"  # https://wicg.github.io/scroll-to-text-fragment/


class Target(NamedTuple):
    """`path` is relative to the site's root and decoded, as the name of a file is.

    "site" leads into the site, "past" to its own host but out of its folder, "outside" elsewhere.
    """

    kind: Literal["site", "past", "outside"]
    path: str = ""
    fragment: str = ""


OUTSIDE = Target("outside")


@dataclass(frozen=True, slots=True)
class Root:
    """Where the site stands: its host in lower case, empty if unknown, and its path: `/family/`."""

    host: str
    path: str

    @classmethod
    def at(cls, address: str) -> "Root":
        """From `https://example.org/family/`, `/family/` or nothing (then the host's root)."""
        parts = urlsplit(address)
        path = parts.path.strip("/")
        return cls(parts.netloc.lower(), f"/{path}/" if path else "/")

    def start(self, page: Page) -> str | None:
        """The path from which the page's links are followed; None if `base` is another host."""
        here = f"{self.path}{page.url}"
        if not page.base:
            return here
        base = urlsplit(urljoin(f"https://{self.host}{here}", page.base))
        return base.path if base.netloc.lower() == self.host else None

    def follow(self, start: str | None, target: str) -> Target:
        """Where a target leads from `start`. One that no browser could read leads outside."""
        target = IGNORED.sub("", target.strip())
        if target.startswith("//") or SCHEME.match(target):
            return self._follow_address(target)
        if start is None:
            return OUTSIDE
        path, _, fragment = target.partition("#")
        path = path.partition("?")[0]
        if not path:
            path = start
        elif not path.startswith("/"):
            path = start[: start.rfind("/") + 1] + path
        return self._within(path, fragment)

    def _follow_address(self, target: str) -> Target:
        """A full address is a link into the site only below the site's own folder."""
        try:
            parts = urlsplit(target)
        except ValueError:
            return OUTSIDE
        if parts.scheme not in ("http", "https", "") or parts.netloc.lower() != self.host:
            return OUTSIDE
        within = self._within(parts.path or "/", parts.fragment)
        return within if within.kind == "site" else OUTSIDE

    def _within(self, path: str, fragment: str) -> Target:
        path, climbed = _without_dots(path)
        if f"{path}/" == self.path:
            path = self.path
        fragment = unquote(fragment.partition(TEXT_FRAGMENT)[0])
        if climbed or not path.startswith(self.path):
            return Target("past", unquote(path), fragment)
        return Target("site", unquote(path[len(self.path) :]), fragment)


def _without_dots(path: str) -> tuple[str, bool]:
    """The path with `.` and `..` followed, and whether it climbed above the root of the host."""
    if "/." not in path:
        return path, False
    climbed = False
    parts: list[str] = []
    *folders, last = path.split("/")[1:]
    for part in folders:
        if part == "..":
            climbed = climbed or not parts
            del parts[-1:]
        elif part != ".":
            parts.append(part)
    if last == "..":
        climbed = climbed or not parts
        del parts[-1:]
    ending = "" if last in (".", "..") else last
    return "/" + "".join(f"{part}/" for part in parts) + ending, climbed
