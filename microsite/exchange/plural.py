"""For which numbers a language has each of its plural forms, in examples that people read."""

import gettext
import re

_HEADER = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+)")
HIGHEST, SHOWN = 200, 3


def examples(header: str) -> dict[int, str]:
    """`{0: "1", 1: "0, 2, 3 …"}` for the Plural-Forms of a PO file; empty for no such header.

    Raises ValueError for a rule that cannot be read.
    """
    found = _HEADER.search(header)
    if not found:
        return {}
    form_of = gettext.c2py(found[2])
    numbers: dict[int, list[int]] = {}
    try:
        for number in range(HIGHEST + 1):
            numbers.setdefault(form_of(number), []).append(number)
    except ZeroDivisionError as error:
        raise ValueError(f"its rule for plural forms divides by zero: {found[2]}") from error
    return {form: _said(of_form) for form, of_form in sorted(numbers.items())}


def _said(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:SHOWN])) + (" …" if len(numbers) > SHOWN else "")
