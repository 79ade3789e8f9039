"""What no engine can judge of the built site's texts: languages, names, links and headings."""

from collections import defaultdict
from urllib.parse import urljoin

import pytest
from lxml import etree

from microsite import document
from microsite import site as sites
from tests.browser import waivers
from tests.browser.waivers import Finding

VAGUE = {"here", "click here", "this", "this page", "this link", "link", "more", "read more"}
NAMES = "//@aria-label | //img/@alt | //@title | //@placeholder"


@pytest.fixture(scope="module")
def pages(site):
    """Every page, those in two languages too: (URL, language, root element)."""
    found = sites.read(site.folder).pages.values()
    return [(p.url, p.lang, document.parse((site.folder / p.file).read_bytes())) for p in found]


def lang_of(element: etree._Element) -> str:
    return next(e.get("lang") for e in [element, *element.iterancestors()] if e.get("lang"))


def text_of(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_no_name_is_left_in_english(pages):
    """Names that nobody sees: of regions, drawings and buttons."""
    names = defaultdict(set)
    for _, _, root in pages:
        for name in root.xpath(NAMES):
            names[lang_of(name.getparent())].add(" ".join(name.split()))
    names = {lang: found - {""} for lang, found in names.items()}
    assert {lang: found & names["en"] for lang, found in names.items() if lang != "en"} == {
        lang: set() for lang in names if lang != "en"
    }
    assert all(len(found) > 10 for found in names.values())


def test_links_make_sense_alone_and_differ_where_their_targets_do(pages):
    """In a menu, what opens the menu is a part of the link's sense."""
    found = []
    for url, _, root in pages:
        targets = defaultdict(set)
        for link in root.iter("a"):
            name = link.get("aria-label") or text_of(link)
            menu = next(
                (text_of(above.find("summary")) for above in link.iterancestors("details")), ""
            )
            targets[menu, name.casefold()].add(urljoin(f"/{url}", link.get("href")))
        for (_, name), to in targets.items():
            if not name.strip("↑") or name in VAGUE:
                found.append(Finding("ours", "vague-link", url, name))
            if len(to) > 1:
                found.append(Finding("ours", "same-link-text", url, f"{name}: {sorted(to)}"))
    assert waivers.as_text(found) == ""


def test_headings_read_like_a_table_of_contents(site):
    faults = []
    for url, page in site.pages.items():
        levels = [heading.level for heading in page.headings]
        skipped = [b for a, b in zip(levels, levels[1:], strict=False) if b > a + 1]
        above, seen = {}, set()
        for heading in page.headings:
            above = {n: text for n, text in above.items() if n < heading.level}
            place = (*above.values(), heading.text)
            if place in seen or not heading.text or heading.text[-1] in ".:;,。：":
                faults.append((url, heading.text))
            if len(heading.text) > 90:
                faults.append((url, heading.text))
            seen.add(place)
            above[heading.level] = heading.text
        if levels.count(1) != 1 or levels[0] != 1 or skipped:
            faults.append((url, levels))
    assert faults == []
