"""A language that nobody speaks: English with accents, in brackets, and longer by two fifths.

What still reads as plain English on a page of it was never given to translators.
https://www.w3.org/International/ describes the method as pseudo-localization.
"""

import re
import shutil
from pathlib import Path

import polib

from microsite import catalog, translations

ROOT = Path(__file__).parents[2]
CODE = "eo"  # in place of en-XA, which the theme has no words for: Esperanto, of which we use none
KEPT = re.compile(r"\]\([^)]*\)|%\(\w+\)[sd]|`[^`]*`|\{[#.:][^{}]*\}|<[^<>]+>|\\.")
ACCENTED = str.maketrans(
    "aceghijklnorstuwyzACEGHIJKLNORSTUWYZbdfmpqvx",
    "äčëğħïĵķļñöŕšťüŵŷžÄČËĞĦÏĴĶĻÑÖŔŠŤÜŴŶŽƀđƒɱþɋṽẋ",
)


def pseudo(text: str) -> str:
    """The text in that language; links, places and code stay as they are."""
    parts, at = [], 0
    for kept in KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(ACCENTED), kept[0]]
        at = kept.end()
    parts.append(text[at:].translate(ACCENTED))
    more = " ".join(["öñë"] * max(1, len(text) // 10))
    return f"⟦{''.join(parts)} {more}⟧"


def make(folder: Path) -> Path:
    """Our own site in English and in that language, complete."""
    for name in ("docs", "data", "overrides", "hooks", "microsite"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    rows = (folder / "data/languages.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    own = [row for row in rows if not row.startswith("- ") or "code: en," in row]
    own.append(f"- {{code: {CODE}, name: ⟦Ŧ⟧, english: Pseudo, dir: ltr}}\n")
    (folder / "data/languages.yml").write_text("".join(own), encoding="utf-8")
    lines = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    config = ""
    for line in lines:
        if "locale: es," in line:
            config += line.replace("locale: es, name: Español", f"locale: {CODE}, name: ⟦Ŧ⟧")
        elif "locale: " not in line or "locale: en," in line:
            config += line
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    translations.update(folder, CODE)
    for path in (folder / "translations").rglob("*.po"):
        po = catalog.parse(path)
        for entry in po:
            _translate(entry)
        path.write_text(catalog.render(po), encoding="utf-8")
    return folder


def _translate(entry: polib.POEntry) -> None:
    if entry.msgid_plural:
        for form in entry.msgstr_plural:
            entry.msgstr_plural[form] = pseudo(entry.msgid_plural if form else entry.msgid)
    else:
        entry.msgstr = pseudo(entry.msgid)
