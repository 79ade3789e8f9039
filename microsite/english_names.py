"""Marks what stays in English on a page of another script: names, laws, a term behind its own.

A screen reader changes its voice there, and in Arabic the words keep their order. In a language of
Latin letters nothing tells such a name from the words around it, and a name alone needs no mark.
https://www.w3.org/TR/WCAG22/#language-of-parts
"""

import re
from collections.abc import Iterator

from microsite import scripts

FEWEST = 3  # words in a row: one or two, such as IEP, are used like words of the language
MARK = '<span lang="{}" dir="ltr">{}</span>'
_LETTER = "A-Za-z\u00c0-\u024f"
_WORD = rf"[{_LETTER}][{_LETTER}0-9]*(?:(?:['’.&-]|&#39;|&amp;)[{_LETTER}0-9]+)*"
_NEXT = rf"[.,:;?!]?[ \u00a0](?:&amp; )?{_WORD}"
_RUN = re.compile(rf"(?<![{_LETTER}0-9&#]){_WORD}(?:{_NEXT}){{{FEWEST - 1},}}(?![{_LETTER}0-9])")
# Elements whose text can hold no element of HTML, comments and tags.
_TAG = re.compile(
    r"<!--.*?-->|<(?P<raw>script|style|title|textarea|option|svg)\b.*?</(?P=raw)\s*>"
    r"|<(?P<end>/?)(?P<name>[a-z][\w-]*)(?P<rest>(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>|<![^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_LANG = re.compile(r"""\slang\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "wbr",
}


def marked(html: str, lang: str, default: str) -> str:
    """The page in `lang`, each run of Latin words that no element marks yet marked as `default`."""
    if scripts.of_language(lang) == scripts.LATIN:
        return html
    parts: list[str] = []
    at = 0
    for start, end in _texts(html, lang):
        if run := _RUN.search(html, start, end):
            parts += [html[at : run.start()], _marked(html[run.start() : end], default)]
            at = end
    return "".join((*parts, html[at:]))


def _marked(text: str, default: str) -> str:
    return _RUN.sub(lambda run: MARK.format(default, run[0]), text)


def _texts(html: str, lang: str) -> Iterator[tuple[int, int]]:
    """Where the texts in the page's own language begin and end."""
    opened: list[tuple[str, str]] = []
    at = 0
    for tag in _TAG.finditer(html):
        if at < tag.start() and opened and opened[-1][1] == lang:
            yield at, tag.start()
        at = tag.end()
        if name := (tag["name"] or "").lower():
            _follow(opened, name, tag)


def _follow(opened: list[tuple[str, str]], name: str, tag: re.Match[str]) -> None:
    if not tag["end"]:
        rest = tag["rest"]
        if name not in _VOID and not rest.endswith("/"):
            named = _LANG.search(rest) if "lang" in rest.lower() else None
            inherited = opened[-1][1] if opened else ""
            opened.append((name, named[1] if named else inherited))
    elif name in (known for known, _ in opened):
        while opened.pop()[0] != name:
            pass
