"""Pages that show a translation with the English beside it, made from the two built pages.

A translated page asks for one by its link to it. The new page stands in a folder below the
translated one (`es/principles/empathy/both/`): so it is known by its language's folder like any
other page, and each link that it takes over leads one folder further up.
"""

from copy import deepcopy
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from microsite import columns, document, languages, rebase
from microsite.columns import Side
from microsite.languages import Language

ASKS = ".//p[@class='both']/a"
DOCTYPE = "<!doctype html>"


def write(site: Path, known: list[Language]) -> int:
    """Writes the pages that the built site asks for, and counts them.

    `known` are its languages, the default first. Raises RuntimeError, in words for an author,
    where there is a page already at such an address.
    """
    default, *others = known
    asked: dict[str, tuple[str, Element, Language]] = {}
    for language in others:
        for file in sorted((site / language.code).rglob("index.html")):
            url = f"{file.parent.relative_to(site).as_posix()}/"
            english = languages.url_in(url, language.code, default.code, default.code)
            root = document.parse(file.read_bytes())
            if root.find(ASKS) is not None and (site / english / "index.html").exists():
                asked[url] = english, root, language
    made = {
        url: rebase.target(root.find(ASKS).get("href"), url) for url, (_, root, _) in asked.items()
    }
    read: dict[str, Element] = {}
    for url, (english, root, language) in asked.items():
        if english not in read:
            read[english] = document.parse((site / english / "index.html").read_bytes())
        file = site / made[url] / "index.html"
        if file.exists():
            raise RuntimeError(
                f'"{made[url]}" is a page of yours, and the address of "{url}" in two languages. '
                "Rename your page in docs/."
            )
        html = page(root, deepcopy(read[english]), url, english, made, (language, default))
        file.parent.mkdir()
        file.write_text(html, encoding="utf-8")
    return len(made)


def page(
    own: Element,
    other: Element,
    url: str,
    english: str,
    made: dict[str, str],
    sides: tuple[Language, Language],
) -> str:
    """The HTML of both: `own`, the page at `url`, and `other`, the one at `english`.

    Both trees are taken apart. `made` says which pages have such a page, and where: links of the
    frame and of the own text lead to those, so that a reader keeps both languages.
    """
    new = made[url]
    rebase.rebase(own, url, new, made)
    rebase.rebase(other, english, new)
    _frame(own, url, new, sides)
    text, beside = (next(root.iter("article")) for root in (own, other))
    text.attrib.pop("data-pagefind-body", None)  # search finds the page in one language
    columns.join(text, beside, *(Side(side.code, side.dir) for side in sides))
    text.insert(0, _names(text, sides))
    return etree.tostring(own, encoding="unicode", method="html", doctype=DOCTYPE)


def _frame(root: Element, url: str, new: str, sides: tuple[Language, Language]) -> None:
    """What the frame says of itself on such a page: in no index, and the way back."""
    head, body = root.find("head"), root.find("body")
    for link in head.findall("link[@hreflang]"):
        head.remove(link)
    etree.SubElement(head, "meta", name="robots", content="noindex").tail = "\n"
    title = head.find("title")
    title.text = f"{title.text} ({', '.join(side.name for side in sides)})"
    body.set("class", "side-by-side")
    for script in body.findall(".//main/script"):  # it offers another language: here are two
        script.getparent().remove(script)
    back = root.find(ASKS)
    back.text = back.attrib.pop("data-back")
    back.set("href", rebase.relative(url, new))


def _names(text: Element, sides: tuple[Language, Language]) -> Element:
    """Both languages by their names, over the columns."""
    names = text.makeelement("p", {"class": f"{columns.PAIR} names"})
    for side in sides:
        name = etree.SubElement(names, "span", lang=side.code, dir=side.dir)
        name.text, name.tail = side.name, " "
    names[1].set("class", columns.BESIDE)
    return names
