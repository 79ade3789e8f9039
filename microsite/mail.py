"""The addresses and fields of a `mailto:` link: https://www.rfc-editor.org/rfc/rfc6068."""

import re
from urllib.parse import unquote

from microsite.address import Problem

BAD_PERCENT = re.compile(r"%(?![0-9a-f]{2})", re.IGNORECASE)
NAMED = re.compile(r"[^<>]*<([^<>]*)>")
# https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1, and letters of all languages (RFC 6532).
ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
LOCAL = re.compile(rf'{ATOM}(?:\.{ATOM})*|"(?:[^"\\]|\\.)*"')
LABEL = r"(?!-)[^\W_](?:[^\W_]|-){0,62}(?<!-)"
DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})*(?<!\.)|\[[\d.]+\]|\[IPv6:[\da-f:.]+\]", re.IGNORECASE)
RECIPIENTS = ("to", "cc", "bcc")
EXAMPLE = "mailto:office@example.org"


def fault(target: str) -> Problem | None:
    """Why nobody would get the mail; `target` begins with `mailto:`."""
    to, fields = _parts(target)
    if to.startswith("//"):
        return Problem("has two slashes", f'Write "mailto:{to.lstrip("/")}".')
    if BAD_PERCENT.search(to):
        return Problem("has a % without its two digits", "Write %25 for the sign itself.")
    addresses = [*_addresses(to)]
    for name, value in fields:
        if name in RECIPIENTS:
            if "?" in (value or ""):
                return Problem("has a second question mark", "Write & between fields.")
            addresses += _addresses(value)
    if not addresses and not any(name in ("subject", "body") and value for name, value in fields):
        return Problem("names no address", f'Write one: "{EXAMPLE}".')
    for address in addresses:
        if not _is_address(address):
            return Problem(f'has "{address}" where an address stands', "Correct the address.")
    return None


def form(target: str) -> Problem | None:
    """What only some mail programs understand, in a link whose addresses are sound."""
    to, fields = _parts(target)
    addresses = re.split("[,;]", to)
    if ";" in to and '"' not in to:
        return Problem("has a semicolon between addresses", "Write a comma: some programs need it.")
    if len(addresses) > 1 and not all(map(str.strip, addresses)):
        return Problem("has a comma and no address beside it", "Take the comma away.")
    if NAMED.search(unquote(to)):
        return Problem("has a name beside the address", "Write the address alone.")
    if any(unquote(address) != unquote(address).strip() for address in addresses):
        return Problem("has a space beside an address", "Take the space away.")
    for name, value in fields:
        if name.startswith("amp;"):
            return Problem(
                'has "amp;" in it', 'Write "&amp;amp;" as "&amp;": it was escaped twice.'
            )
        if not name or value is None:
            return Problem(f'has a field "{name}" without a value', "Write it as subject=Words.")
        if BAD_PERCENT.search(value):
            return Problem("has a % without its two digits", "Write %25 for the sign itself.")
        if re.search(r"\?(?:subject|body|cc|bcc|to)=", value, re.IGNORECASE):
            return Problem("has a second question mark", "Write & between fields.")
    return None


def _parts(target: str) -> tuple[str, list[tuple[str, str | None]]]:
    """What stands before the question mark, and each field with its value; None without `=`."""
    to, _, query = target.partition(":")[2].partition("#")[0].partition("?")
    fields = []
    for part in query.split("&") if query else ():
        name, sign, value = part.partition("=")
        fields.append((unquote(name).strip().lower(), value if sign else None))
    return to, fields


def _addresses(text: str | None) -> list[str]:
    if not text:
        return []
    text = unquote(text)
    parts = [text] if '"' in text else re.split("[,;]", text)
    return [part.strip() for part in parts if part.strip()]


def _is_address(text: str) -> bool:
    """Of the shape of one; whether anybody reads it, only a letter could tell."""
    named = NAMED.fullmatch(text)
    local, sign, domain = (named[1] if named else text).rpartition("@")
    if not sign or len(local) > 64 or not LOCAL.fullmatch(local) or not DOMAIN.fullmatch(domain):
        return False
    return domain.startswith("[") or not domain.rpartition(".")[2].isdecimal()
