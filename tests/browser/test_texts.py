"""What no engine can judge of the built site's texts: languages, names, links and headings."""

from collections import defaultdict
from urllib.parse import urljoin

import pytest
from lxml import etree

from microsite import document
from microsite import site as sites
from tests.browser import waivers
from tests.browser.detector import Detector
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


def test_passages_are_in_the_language_that_they_say(site, pages):
    detector = Detector(site.languages)
    found = {(url, *passage, seems) for url, _, r in pages for passage, seems in detector.wrong(r)}
    assert found == set()


@pytest.mark.parametrize(
    ("html", "seems"),
    [
        ("<html lang=es><p>Every family in your class knows things that you do not.", "en"),
        (
            "<html lang=es><p>Hola <b lang=en>Cada familia sabe cosas que usted no sabe todavía",
            "es",
        ),
        ("<html lang=ar><li>هر خانواده چیزهایی می‌داند که شما هنوز نمی‌دانید و می‌پرسید", "fa"),
        ("<html lang=zh><td>Every family in your class knows things that you do not.", "en"),
        ("<html lang=en><p><b>Bawat pamilya sa iyong klase ay may alam na hindi mo alam.", "tl"),
        ("<html lang=ko><p>每个家庭都知道一些你还不知道的事情，请多听听他们的想法。", "zh"),
        ("<html lang=zh-Hant><p>每個家庭都知道一些你還不知道的事情，請多聽聽他們的想法。", ""),
        ("<html lang=es><p lang=en>Every family in your class knows things that you do not.", ""),
    ],
)
def test_a_passage_that_says_another_language_is_found(html, seems):
    detector = Detector(["en", "es", "ar", "fa", "zh", "zh-Hant", "ko", "tl"])
    assert "".join(found for _, found in detector.wrong(document.parse(html))) == seems


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
