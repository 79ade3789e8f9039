"""Explains the terms of the glossary on the page that uses them, without scripts.

A term's first use in a page's own text is a link to its entry in a list at the end, which a
template gives its heading. A link within a page holds in every language and folder.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from microsite.glossary import Shown, Term

EXPLAINED = ("acronym", "term")
SKIPPED = {"h1", "h2", "h3", "h4", "h5", "h6", "a", "code", "pre", "label", "legend", "svg"}
_LANG = re.compile(r"<span\b[^>]*\blang=\"([\w-]+)\"")


class _Text(NamedTuple):
    """A text of the tree: that in front of the holder's children or, given a parent, behind it."""

    holder: Element
    parent: Element | None

    @property
    def value(self) -> str:
        return (self.holder.text if self.parent is None else self.holder.tail) or ""


class _Use(NamedTuple):
    start: int
    end: int
    shown: Shown


class Terms(Treeprocessor):
    """Links each term where it is first used, and lists what the page used in that order.

    `glossaries` are by language: an untranslated text of a page is looked through for the terms of
    its own language, and they are explained in the page's language where that has them. `dirs`
    are "ltr" or "rtl", by language.
    """

    def __init__(
        self,
        md: Markdown,
        glossaries: Mapping[str, Sequence[Term]],
        lang: str,
        dirs: Mapping[str, str],
        gettext: Callable[[str], str],
    ) -> None:
        super().__init__(md)
        self.glossaries, self.lang, self.dirs, self.gettext = glossaries, lang, dirs, gettext

    def run(self, root: Element) -> None:
        folded = "".join(root.itertext()).casefold()
        wanted = {
            lang: {t.id: t for t in terms if t.kind in EXPLAINED and t.may_stand_in(folded)}
            for lang, terms in self.glossaries.items()
        }
        langs = [self.lang]
        used: dict[str, Shown] = {}
        for text in list(_texts(root)):
            if uses := list(self._uses(text.value, langs, wanted)):
                _link(text, uses)
                used |= {use.shown.term.id: use.shown for use in uses}
        if used:
            self._list(root, used)

    def _uses(
        self, value: str, langs: list[str], wanted: dict[str, dict[str, Term]]
    ) -> Iterator[_Use]:
        """The first uses in one text, in its order; each is no longer wanted in any language."""
        for start, end in self._pieces(value, langs):
            folded = value[start:end].casefold()
            found = [
                _Use(start + match.start(), start + match.end(), Shown(term, langs[-1]))
                for term in wanted.get(langs[-1], {}).values()
                if term.may_stand_in(folded) and (match := term.find(value[start:end]))
            ]
            at = start
            for use in sorted(found, key=lambda use: (use.start, -use.end)):
                if use.start >= at:
                    at = use.end
                    for terms in wanted.values():
                        terms.pop(use.shown.term.id, None)
                    yield use

    def _pieces(self, value: str, langs: list[str]) -> Iterator[tuple[int, int]]:
        """The parts of a text between inline HTML, which says in `langs` what language comes next.

        Python-Markdown keeps a number in the place of each tag.
        """
        at = 0
        for tag in HTML_PLACEHOLDER_RE.finditer(value):
            yield at, tag.start()
            at = tag.end()
            html = str(self.md.htmlStash.rawHtmlBlocks[int(tag[1])])
            if html.startswith("</span") and len(langs) > 1:
                langs.pop()
            elif html.startswith("<span"):
                named = _LANG.match(html)
                langs.append(named[1] if named else langs[-1])
        yield at, len(value)

    def _list(self, root: Element, used: Mapping[str, Shown]) -> None:
        own = {term.id: Shown(term, self.lang) for term in self.glossaries.get(self.lang, ())}
        entries = SubElement(root, "dl", {"class": "terms"})
        for id in used:
            term, lang = own.get(id, used[id])
            marks = {} if lang == self.lang else {"lang": lang, "dir": self.dirs.get(lang, "ltr")}
            entry = SubElement(entries, "div", {"id": f"term-{id}"})
            SubElement(entry, "dt", marks).text = term.term
            explained = SubElement(entry, "dd")
            words = SubElement(explained, "span", marks) if marks else explained
            words.text = f"{term.explanation}\u00a0"  # so that no line holds the arrow alone
            back = self.gettext("Back to “%(term)s” in the text") % {"term": term.term}
            where = {"class": "back", "href": f"#term-{id}-use", "aria-label": back}
            SubElement(explained, "a", where | {"role": "doc-backlink"}).text = "↑"


def _texts(element: Element) -> Iterator[_Text]:
    """The texts in which terms are linked, in the order of reading."""
    if element.tag not in SKIPPED:
        yield _Text(element, None)
        for child in element:
            yield from _texts(child)
            yield _Text(child, element)


def _link(text: _Text, uses: list[_Use]) -> None:
    """Puts the links into the tree; what stood between them becomes their tails."""
    holder, parent, value = *text, text.value
    links = []
    for use, end in zip(uses, [*(next.start for next in uses[1:]), len(value)], strict=True):
        id = use.shown.term.id
        where = {"class": "term", "href": f"#term-{id}", "id": f"term-{id}-use"}
        link = Element("a", where | {"role": "doc-glossref"})
        link.text, link.tail = value[use.start : use.end], value[use.end : end]
        links.append(link)
    if parent is None:
        holder.text, holder[:0] = value[: uses[0].start], links
    else:
        at = list(parent).index(holder) + 1
        holder.tail, parent[at:at] = value[: uses[0].start], links
