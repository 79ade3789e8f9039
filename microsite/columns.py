"""The text of a page with that of another language beside it, passage by passage.

The page keeps its structure: each heading, paragraph or item holds its text twice.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from microsite import alignment
from microsite.alignment import Row

PAIR, BESIDE = "pair", "beside"  # classes: of two texts that say the same, and of the second one
HOLD_TEXT = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "label", "legend", "dt", "summary"}
LISTS = {"ul", "ol", "dl"}
BLOCKS = HOLD_TEXT | LISTS | {"li", "dd", "div", "section", "article", "header", "footer", "aside"}
BLOCKS |= {"figure", "figcaption", "blockquote", "details", "form", "fieldset"}
# What a page needs once: controls, and the parts of its frame that stand among its text.
CONTROLS = {"button", "input", "select", "textarea", "nav", "script"}
FRAME = {"notice", "ways", "both"}


class Side(NamedTuple):
    """The language of one of the two texts, as in `lang` and `dir`."""

    lang: str
    dir: str


def join(own: Element, other: Element, side: Side, beside: Side) -> None:
    """Puts the text of `other` beside that of `own`, a part of a page; `other` is taken apart.

    Each id stays one: those that the page of `own` has are taken from `other`, and so are its
    controls. Where the two are not built alike, whole parts stand beside each other.
    """
    ids = {el.get("id") for el in own.getroottree().iter() if el.get("id")}
    _Join(side, beside, ids).parts(own, other)


class _Join(NamedTuple):
    side: Side
    beside: Side
    ids: set[str]

    def parts(self, own: Element, other: Element) -> None:
        last = None
        for row in _rows(own, _parts(own), _parts(other)):
            if row.is_pair and _can_be_joined(row.own[0], row.other[0]):
                (last,) = row.own
                self.pair(last, row.other[0])
            elif row.own and row.other:
                last = self.whole(own, row)
            else:
                for part in row.own:
                    last = self.alone(part, self.side)
                for part in row.other:
                    self.alone(self.clean(part), self.beside)
                    own.insert(0 if last is None else own.index(last) + 1, part)
                    last = part

    def pair(self, own: Element, other: Element) -> None:
        if _is_text(own):
            _fill(own, self.cell([own], self.side), self.cell([self.clean(other)], self.beside))
            return
        id = other.get("id")
        self.parts(own, other)
        if id and id not in self.ids:  # a link in the other text may lead to it
            for cell in own.xpath(f".//*[@class='{BESIDE}'][not(@id)][1]")[:1]:
                cell.set("id", id)

    def whole(self, holder: Element, row: Row) -> Element:
        """All of one side beside all of the other, in an element of its own."""
        pair = _text_in(holder)
        holder.insert(holder.index(row.own[0]), pair)
        for part in (*row.own, *row.other):
            if _is_text(part):  # no pair, then: one of several parts
                del part.attrib["class"]
        others = [self.clean(part) for part in row.other]
        _fill(pair, self.cell(row.own, self.side), self.cell(others, self.beside))
        return pair

    def alone(self, part: Element, side: Side) -> Element:
        """Leaves the place beside it empty."""
        if _is_text(part):
            _fill(part, self.cell([part], side))
        else:
            for inner in _parts(part):
                self.alone(inner, side)
        return part

    def cell(self, parts: Sequence[Element], side: Side) -> Element:
        """One of the two texts. What is marked as being in a third language stays so."""
        marked = next((el for el in parts[0].iterancestors() if el.get("lang")), None)
        if marked is not None and marked.get("lang") != side.lang:
            lang, dir = marked.get("lang"), marked.get("dir") or side.dir
        else:
            lang, dir = side
        cell = _text_in(parts[0].getparent())
        cell.attrib.clear()
        if side is self.beside:
            cell.set("class", BESIDE)
        cell.set("lang", lang)
        cell.set("dir", dir)
        for part in parts:
            if _is_text(part):
                cell.text = part.text
                cell.extend(part)
            else:
                cell.append(part)
        return cell

    def clean(self, part: Element) -> Element:
        """Without what the page has already."""
        etree.strip_elements(part, *CONTROLS, with_tail=False)
        for el in part.iter():
            for name in ("id", "aria-labelledby"):
                if el.get(name) in self.ids:
                    del el.attrib[name]
            if el.tag == "label":
                el.attrib.pop("for", None)
        return part


def _rows(holder: Element, own: Sequence[Element], other: Sequence[Element]) -> Iterator[Row]:
    sort = alignment.by_id if holder.tag == "dl" and _have_ids(own, other) else alignment.rows
    return sort(own, other)


def _can_be_joined(own: Element, other: Element) -> bool:
    """A list takes nothing but items: where they are not alike, it stands whole."""
    if own.tag not in LISTS:
        return True
    ours, theirs = _parts(own), _parts(other)
    return alignment.are_alike(ours, theirs) or own.tag == "dl" and _have_ids(ours, theirs)


def _have_ids(*sides: Sequence[Element]) -> bool:
    return all(part.get("id") for parts in sides for part in parts)


def _parts(holder: Element) -> list[Element]:
    """The blocks in an element, and the text among them, for which it makes elements.

    What has no words, such as an icon, stays where it is and is no part.
    """
    children: list[Element] = []
    run = _text_in(holder)
    run.text, holder.text = holder.text, None
    for child in [*holder, None]:
        if child is not None and not (child.tag in BLOCKS | CONTROLS or _is_text(child)):
            run.append(child)
            continue
        has_words = "".join(run.itertext()).strip() or run.find(".//img") is not None
        children += [run] if has_words else run
        if child is not None:
            children.append(child)
            run = _text_in(holder)
            run.text, child.tail = child.tail, None
    holder[:] = children
    return [
        child
        for child in children
        if _is_text(child) or child.tag in BLOCKS and child.get("class") not in FRAME
    ]


def _text_in(holder: Element) -> Element:
    """An element for text that is a child of `holder`."""
    return holder.makeelement("span" if holder.tag in HOLD_TEXT else "div", {"class": PAIR})


def _is_text(part: Element) -> bool:
    return part.get("class") == PAIR


def _fill(pair: Element, *cells: Element) -> None:
    pair.text = None
    pair[:] = cells
    for cell in cells[:-1]:
        cell.tail = " "  # the name of a field or heading is read in one
