"""Addresses that no browser can follow, or that only the author's own machine can.

The rules: https://url.spec.whatwg.org/#concept-host-parser
"""

import re
from difflib import get_close_matches
from ipaddress import AddressValueError, IPv4Address, IPv6Address, ip_address
from typing import NamedTuple
from urllib.parse import unquote

WEB = re.compile(r"(?:(https?|ftp|wss?):)?[/\\]*([^/\\?#]*)", re.IGNORECASE)
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
# What people write when they mean an address on the web: `www.example.org`, `https//example.org`.
WITHOUT_SCHEME = re.compile(r"www\d?\.[\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?", re.IGNORECASE)
SCHEME_WITHOUT_COLON = re.compile(r"(https?)[;.,]?//+(.+)", re.IGNORECASE)
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
FORBIDDEN = re.compile(r"[\x00-\x20\x7f<>^|%#:/?@\[\]\\]")
DRIVE = re.compile(r"file:|[a-z]:[\\/]|\\\\", re.IGNORECASE)
KNOWN = ("http", "https", "mailto")


class Problem(NamedTuple):
    """`problem` ends the sentence "leads to that address, which …"; `advice` is a whole one."""

    problem: str
    advice: str


def fault(target: str) -> Problem | None:
    """Why no browser can follow an address that names a scheme or a host; None where one can."""
    scheme = SCHEME.match(target)
    name = scheme[1].lower() if scheme else ""
    if name in ("http", "https", "ftp", "ws", "wss") or not scheme and target.startswith("//"):
        return _fault_of_host(target)
    if name in ("", *KNOWN):
        return None
    if not (meant := get_close_matches(name, KNOWN, n=1, cutoff=0.8)):
        return None
    advice = f'Did you mean "{meant[0]}:{target[len(name) + 1 :]}"?'
    return Problem(f'begins with "{name}:", which no browser knows', advice)


def meant(target: str) -> Problem | None:
    """The same for a relative target that is no page of the site, and was meant for an address."""
    if WITHOUT_SCHEME.fullmatch(target):
        address = f"https://{target}"
    elif found := SCHEME_WITHOUT_COLON.fullmatch(target):
        address = f"{found[1]}://{found[2]}"
    elif MAIL.fullmatch(target):
        address = f"mailto:{target}"
    else:
        return None
    return Problem("browsers take for a page of this site", f'Write "{address}".')


def is_on_this_disk(target: str) -> bool:
    """`file:`, `C:\\` and `\\\\server\\`: a reader's machine has no such file."""
    return DRIVE.match(target) is not None


def is_on_this_machine(target: str) -> bool:
    """`http://localhost:8000/`, `http://127.0.0.1/`: a site that runs only for its author."""
    if not SCHEME.match(target) and not target.startswith("//"):
        return False
    host = _host(target)[0]
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _host(target: str) -> tuple[str, str]:
    """The host in small letters and what follows it: a port with its colon, or nothing."""
    authority = WEB.match(target)[2].rpartition("@")[2]
    host, bracket, port = authority.rpartition("]")
    if authority.startswith("[") and not bracket:
        return authority, ""
    if not bracket:
        host, colon, port = authority.partition(":")
        return host.lower(), colon + port
    return host + bracket, port


def _fault_of_host(target: str) -> Problem | None:
    host, port = _host(target)
    if not host:
        return Problem("names no host", "Write the host after the two slashes: https://example.org")
    if port and (not re.fullmatch(r":\d*", port, re.ASCII) or int(port[1:] or 0) > 65535):
        return Problem(f'has "{port}" where a port stands', "Take it away, or write its number.")
    try:
        if host.startswith("["):
            IPv6Address(host[1:-1] if host.endswith("]") else host)
        elif re.fullmatch(r"[\d.]*\.\d+", host, re.ASCII) and host.count(".") == 3:
            IPv4Address(host)
    except AddressValueError:
        return Problem(f'has no host but "{host}"', "Correct the numbers of the host.")
    if not host.startswith("[") and (sign := FORBIDDEN.search(unquote(host))):
        return Problem(f'has "{sign[0]}" in its host', "Correct the host; no name has that sign.")
    return None
