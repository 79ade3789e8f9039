"""Where a link leads, as a browser would follow it from its page: https://url.spec.whatwg.org/."""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from microsite.page import Page

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
# Around an address these count for nothing, and the first three nowhere in it.
AROUND = "".join(map(chr, range(33)))
IGNORED = re.compile(r"[\t\n\r]")
DOT = re.compile("%2e", re.IGNORECASE)
WEB = re.compile(r"(https?):(.*)", re.IGNORECASE)
TEXT_FRAGMENT = ":~:"  # https://wicg.github.io/scroll-to-text-fragment/
WEB_SCHEMES = ("http", "https")
PORTS = {"http": ":80", "https": ":443", "": ""}


class Target(NamedTuple):
    """`path` is relative to the site's root and decoded, as the name of a file is.

    "site" leads into the site, "past" to its own host but out of its folder, "outside" elsewhere.
    `fragment` is decoded, `encoded` is the same as written.
    """

    kind: Literal["site", "past", "outside"]
    path: str = ""
    fragment: str = ""
    encoded: str = ""


OUTSIDE = Target("outside")


@dataclass(frozen=True, slots=True)
class Root:
    """Where the site stands: its host in lower case, its path (`/family/`), `https` or `http`.

    Host and scheme are empty where they are not known.
    """

    host: str
    path: str
    scheme: str = ""

    @classmethod
    def at(cls, address: str) -> "Root":
        """From `https://example.org/family/`, `/family/` or nothing (then the host's root)."""
        parts = urlsplit(address)
        path = parts.path.strip("/")
        host = _host(parts.netloc, parts.scheme)
        return cls(host, f"/{path}/" if path else "/", parts.scheme)

    def start(self, page: Page) -> str | None:
        """The path from which the page's links are followed; None if `base` is another host."""
        here = f"{self.path}{page.url}"
        if not page.base:
            return here
        try:
            base = urlsplit(urljoin(f"https://{self.host}{here}", page.base))
        except ValueError:  # then the page's own address counts
            return here
        is_ours = base.scheme in WEB_SCHEMES and _host(base.netloc, base.scheme) == self.host
        return (base.path or "/") if is_ours else None

    def follow(self, start: str | None, target: str) -> Target:
        """Where a target leads from `start`. One that no browser could read leads outside."""
        target = IGNORED.sub("", target.strip(AROUND))
        if target.startswith(("//", "\\", "/\\")) or SCHEME.match(target):
            if web := WEB.fullmatch(target):
                return self._follow_web(start, web[1].lower(), web[2])
            return self._follow_address(target.replace("\\", "/"))
        return OUTSIDE if start is None else self._follow_relative(start, target)

    def _follow_web(self, start: str | None, scheme: str, rest: str) -> Target:
        """`https:x` is relative on a page that came by https, and `https:/x` too."""
        slashes = len(rest) - len(rest.lstrip("/\\"))
        if slashes < 2 and scheme == self.scheme and start is not None:
            return self._follow_relative(start, rest)
        path, sign, fragment = rest[slashes:].partition("#")
        return self._follow_address(f"{scheme}://{path.replace(chr(92), '/')}{sign}{fragment}")

    def _follow_relative(self, start: str, target: str) -> Target:
        path, _, fragment = target.partition("#")
        path = path.partition("?")[0].replace("\\", "/")
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
        if parts.scheme not in PORTS or _host(parts.netloc, parts.scheme) != self.host:
            return OUTSIDE
        within = self._within(parts.path or "/", parts.fragment)
        return within if within.kind == "site" else OUTSIDE

    def _within(self, path: str, fragment: str) -> Target:
        if "%" in path:
            path = DOT.sub(".", path)
        path, climbed = _without_dots(path)
        if f"{path}/" == self.path:
            path = self.path
        encoded = fragment.partition(TEXT_FRAGMENT)[0]
        fragment = unquote(encoded)
        if climbed or not path.startswith(self.path):
            return Target("past", unquote(path), fragment, encoded)
        return Target("site", unquote(path[len(self.path) :]), fragment, encoded)


def _host(netloc: str, scheme: str) -> str:
    """In one form: small letters, no user, no port that goes without saying, no accents."""
    host = netloc.rpartition("@")[2].lower().removesuffix(PORTS.get(scheme, "") or " ")
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


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
