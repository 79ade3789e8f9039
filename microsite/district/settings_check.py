"""What is wrong in `district.yml`: a name that nothing reads, a value that no page can show."""

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import NamedTuple

from microsite import address, mail
from microsite.district.yaml_places import Keys, Place
from microsite.findings import Finding, finding

ENGLISH = "en"  # the language that docs/ is written in
COLOR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


class Wanted(NamedTuple):
    """What a value must be; `words` end the sentences "which is not …" and "Write …"."""

    is_met: Callable[[object], bool]
    words: str
    required: bool = False


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_contact(value: object) -> bool:
    if not isinstance(value, str):
        return False
    is_mail = address.MAIL.fullmatch(value) and mail.fault(f"mailto:{value}") is None
    return bool(is_mail) or value.startswith("https://") and address.fault(value) is None


def _is_base(value: object) -> bool:
    if not isinstance(value, str) or not re.fullmatch(r"https://[^?#\s]+/", value):
        return False
    return address.fault(value) is None and not address.is_on_this_machine(value)


def _is_color(value: object) -> bool:
    return isinstance(value, str) and COLOR.fullmatch(value) is not None


TEXT = "text, in quotation marks if it holds a colon or begins with a sign"
CONTACT = "an e-mail address, or a page's address that begins with https://"
BASE = (
    'the address where the site will stand, such as "https://pd.example.org/", with a / at its end'
)
_COLOR = Wanted(_is_color, 'a color such as "#0b4b55", in quotation marks', required=True)
TOP = {
    "name": Wanted(_is_text, TEXT, required=True),
    "short_name": Wanted(_is_text, TEXT, required=True),
    "base_address": Wanted(_is_base, BASE, required=True),
    "contact": Wanted(_is_contact, CONTACT, required=True),
    "accessibility_contact": Wanted(_is_contact, CONTACT, required=True),
    "feedback": Wanted(_is_contact, CONTACT),
    "legal": Wanted(_is_text, TEXT),
    "logo": Wanted(lambda value: isinstance(value, dict), "{file: logo.svg, alt: TEXT}"),
    "colors": Wanted(lambda value: isinstance(value, dict), "{light: COLOR, dark: COLOR}"),
    "languages": Wanted(
        lambda value: isinstance(value, list), "a list of language codes, such as [ar, en, es]"
    ),
}
PARTS = {
    "logo": {
        "file": Wanted(_is_text, "the name of a file in the district's folder", required=True),
        "alt": Wanted(_is_text, TEXT, required=True),
    },
    "colors": {"light": _COLOR, "dark": _COLOR},
}


def check(
    source: str, data: dict[object, object], places: dict[Keys, Place], known: list[str]
) -> list[Finding]:
    """The findings on the settings, all of them errors; `known` are the product's languages."""
    found = [*_mapping(source, data, TOP, (), places)]
    for name, wanted in PARTS.items():
        if isinstance(data.get(name), dict):
            found += _mapping(source, data[name], wanted, (name,), places)
    if isinstance(data.get("languages"), list):
        found += _languages(source, data["languages"], places, known)
    return sorted(found)


def sound(data: dict[object, object], known: list[str]) -> dict[str, object]:
    """Those of the settings that can be used; without a choice of languages, all of them."""
    found = _met(data, TOP)
    for name, wanted in PARTS.items():
        if name in found and (parts := _met(found.pop(name), wanted)).keys() == wanted.keys():
            found[name] = parts
    chosen = [code for code in found.get("languages", ()) if code in known]
    return found | {"languages": list(dict.fromkeys(chosen)) or known}


def _met(given: dict[object, object], wanted: dict[str, Wanted]) -> dict[str, object]:
    return {name: given[name] for name, rule in wanted.items() if rule.is_met(given.get(name))}


def _mapping(
    source: str,
    given: dict[object, object],
    wanted: dict[str, Wanted],
    keys: Keys,
    places: dict[Keys, Place],
) -> Iterator[Finding]:
    entry = keys[0] if keys else "district"
    for name, value in given.items():
        place = places.get((*keys, str(name)), (1, 1))
        if name not in wanted:
            words = {"entry": entry, "field": name, "known": ", ".join(wanted)}
            yield finding("data/unknown-field", source, *place, **words)
        elif value is not None and not wanted[name].is_met(value):
            words = {"entry": entry, "field": name, "value": value, "wanted": wanted[name].words}
            yield finding("data/bad-value", source, *place, **words)
    for name, rule in wanted.items():
        if rule.required and given.get(name) is None:
            place = places.get((*keys, name)) or places.get(keys, (1, 1))
            yield _missing(source, place, entry, name)


def _missing(source: str, place: Place, entry: str, name: str) -> Finding:
    if name == "accessibility_contact":
        return finding("district/no-accessibility-contact", source, *place)
    if entry == "colors":  # nothing is read after a bare #, which begins a comment
        return finding("district/no-color", source, *place, scheme=name)
    return finding("data/missing-field", source, *place, entry=entry, field=name)


def _languages(
    source: str, given: list[object], places: dict[Keys, Place], known: list[str]
) -> Iterator[Finding]:
    for number, code in enumerate(given):
        place = places.get(("languages", number), (1, 1))
        if code not in known:
            close = get_close_matches(str(code), known, n=1)
            nearest = f'Did you mean "{close[0]}"? ' if close else ""
            words = {"code": code, "known": ", ".join(known), "nearest": nearest}
            yield finding("district/unknown-language", source, *place, **words)
        elif code in given[:number]:
            words = {"entry": "languages", "field": number + 1, "value": code}
            wanted = "a language that the list does not hold already"
            yield finding("data/bad-value", source, *place, **words, wanted=wanted)
    if ENGLISH not in given:
        yield finding("district/no-english", source, *places.get(("languages",), (1, 1)))
