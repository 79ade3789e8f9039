"""The number of a `tel:` link: https://www.rfc-editor.org/rfc/rfc3966."""

import re
from urllib.parse import unquote

from microsite.address import Problem

SEPARATORS = re.compile(r"[-.()]")
# Emergency and service numbers: they have no form for the whole world.
LONGEST_SHORT_CODE = 6
LONGEST = 15  # https://www.itu.int/rec/T-REC-E.164
CONTEXT = re.compile(r"\+[\d.()-]*\d[\d.()-]*|[a-z\d](?:[a-z\d.-]*[a-z\d])?\.?", re.IGNORECASE)
EXAMPLE = "tel:+1-555-0100"


def fault(target: str) -> Problem | None:
    """Why a phone has nothing to dial; `target` begins with `tel:`."""
    number = unquote(target.partition(":")[2].partition(";")[0])
    if not re.search(r"[\d*#]", number, re.ASCII):
        return Problem("names no number", f'Write one: "{EXAMPLE}".')
    return None


def form(target: str) -> Problem | None:
    """What only some phones, or only those of one country, dial right."""
    number, *parameters = target.partition(":")[2].split(";")
    names = dict((*part.lower().partition("=")[::2],) for part in parameters)
    bare = SEPARATORS.sub("", number)
    digits = re.sub(r"\D", "", bare, flags=re.ASCII)
    if re.search(r"\s|%20", number):
        return Problem("has a space", "Write a hyphen, or nothing, between its parts.")
    if bare.startswith("+"):
        if not re.fullmatch(r"\+\d+", bare, re.ASCII):
            return _sign(bare[1:])
        if len(digits) > LONGEST:
            return Problem(f"has more than {LONGEST} digits", "Write an extension as ;ext=12.")
    elif not re.fullmatch(r"[\da-f*#]+", bare, re.IGNORECASE | re.ASCII):
        return _sign(bare)
    elif "phone-context" not in names:
        if re.search("[a-f]", bare, re.IGNORECASE):
            return _sign(bare)
        if len(digits) > LONGEST_SHORT_CODE:
            advice = f'Begin with + and the country, as in "{EXAMPLE}".'
            return Problem("can be dialed in one country only", advice)
    if "phone-context" in names and not CONTEXT.fullmatch(names["phone-context"]):
        advice = "Write a + and the country, or a host name: ;phone-context=+1"
        return Problem("has a phone-context that is none", advice)
    if "ext" in names and not re.fullmatch(r"[\d.()-]+", names["ext"], re.ASCII):
        return Problem("has an extension that is no number", "Write it in digits: ;ext=12")
    return None


def _sign(bare: str) -> Problem:
    wrong = re.search(r"[^\d*#]", bare, re.ASCII)
    sign = wrong[0] if wrong else bare
    return Problem(f'has "{sign}" among its digits', "Write digits, and hyphens between them.")
