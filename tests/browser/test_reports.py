"""The reports: nothing that axe would report, in any width or color, and no request elsewhere."""

from datetime import date

import pytest

from microsite import (
    approval,
    links_formats,
    links_report,
    reading_page,
    report_pages,
    tiers,
    translations,
    translations_page,
)
from microsite.reading_page import Group, Row
from microsite.resources import Resource
from microsite.reviews import Review
from microsite.source_map import Place
from microsite.web.uses import Use
from tests import small_project
from tests.browser import axe
from tests.sites.link_history import record

DAY = date(2026, 11, 24)
RECORDS = (
    record("https://example.org/dead", "broken", 3),
    record("https://example.org/refuses-programs", "blocked"),
    record("https://example.org/" + "long" * 40, moved=True, final="https://example.org/new"),
    record("https://example.org/fine"),
)
ROW = Row(
    path="docs/principles/accessibility.md",
    words=120,
    sentences=4,
    longest=40,
    said="grade 3 to 9: within",
    trend="1 easier of 2 sections",
    hardest=("A long sentence.", "Why it matters", 12),
    bars=reading_page.bars([5, 22, 40], 25),
    findings=1,
    waived=("reading/long-sentence: it quotes the law",),
)
GROUPS = [Group("English", tiers.of("en"), 25, (ROW,)), Group("Hmong", tiers.of("hmn"), None, ())]

CHANGED = "---\ncritical: true\n---\n# Time\n\nAsk <i>parents</i> first.\n"
LANGUAGES = (("es", "ltr"), ("ar", "rtl"), ("zh", "ltr"), ("ko", "ltr"), ("ru", "ltr"))


def _groups(root):
    """A project of six languages, its English edited after it was translated and reviewed."""
    small_project.make(root)
    rows = (
        f"- {{code: {code}, name: {code}, english: Named {code}, dir: {dir}}}\n"
        for code, dir in LANGUAGES
    )
    known = "".join(("- {code: en, name: English, english: English, dir: ltr}\n", *rows))
    small_project.put(root, "data/languages.yml", known)
    for lang, _ in LANGUAGES:
        texts = 'msgid "Time"\nmsgstr "وقت"\n\nmsgid "Ask first."\nmsgstr "اسأل"\n'
        small_project.put(root, f"translations/{lang}/principles/time.po", texts)
    ana = Review("Ana Ruiz", "court translator", DAY, frozenset())
    approval.approve(root, "ar", "principles/time.md", ana)
    small_project.put(root, "docs/principles/time.md", CHANGED)
    for lang, _ in LANGUAGES:
        translations.update(root, lang)
    broken = 'msgid "Welcome"\nmsgstr "**Hola**"\n'
    small_project.put(root, "translations/es/index.po", broken)
    path = "translations/ar/principles/time.po"
    text = (root / path).read_text(encoding="utf-8")
    small_project.put(root, path, text.replace("وقت", "الوقت"))
    return translations_page.gather(root)


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """The folder of a report with links in several states, and of the list of reports."""
    folder = tmp_path_factory.mktemp("reports")
    copy = {"url": "https://web.archive.org/1", "date": DAY}
    known = {
        f"r{number}": Resource(f"r{number}", "A title", "P", "tool", one.address, "seen")
        for number, one in enumerate(RECORDS)
    }
    known["copied"] = Resource(
        "copied", "T", "P", "tool", RECORDS[0].address, "seen", archived=copy
    )
    found = [
        Use(one.url, one.url, one.title, id, Place("data/resources.yml", 9, 8))
        for id, one in known.items()
    ]
    records = {one.address: one for one in RECORDS}
    pages = {"r0": ("docs/principles/accessibility.md", "docs/principles/time.md")}
    entries = links_report.entries(found, records, known, pages)
    report = links_report.Report(DAY, False, tuple(entries))
    listed = [{"name": "links", "title": links_formats.TITLE, "summary": report.summary}]
    texts = {
        "links": links_formats.as_html(report, "A site"),
        "reading": reading_page.as_html(GROUPS, "A site", DAY),
        "translations": translations_page.as_html(
            _groups(tmp_path_factory.mktemp("project")), "A site", DAY
        ),
        "index": report_pages.render("reports.html", "A site", "Reports", DAY, reports=listed),
    }
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", ["links", "reading", "translations", "index"])
def test_each_report(browser, reports, name, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((reports / f"{name}.html").as_uri())
    assert axe.violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    context.close()


def test_a_narrow_table_is_still_a_table_that_says_what_each_cell_is(browser, reports):
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto((reports / "links.html").as_uri())
    table = page.get_by_role("table", name="Links to look at")
    assert table.get_by_role("columnheader").count() == 4
    assert table.get_by_role("rowheader").count() == 3
    assert table.locator(".narrow", has_text="What to do").first.is_visible()
    page.close()


def test_the_wide_table_scrolls_by_keyboard_and_its_first_column_stays(browser, reports):
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto((reports / "translations.html").as_uri())
    region = page.get_by_role("region", name="Pages by language")
    first = region.get_by_role("rowheader").first
    cell = region.get_by_role("cell").first
    stays, goes = (one.bounding_box()["x"] for one in (first, cell))
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.scroll').scrollLeft > 100")
    assert first.bounding_box()["x"] == pytest.approx(stays, abs=2)
    assert cell.bounding_box()["x"] < goes - 50
    page.close()


@pytest.mark.parametrize("colors", ["none", "active"])
def test_words_that_changed_are_told_apart_without_color(browser, reports, colors):
    context = browser.new_context(forced_colors=colors)
    page = context.new_page()
    page.goto((reports / "translations.html").as_uri())
    added = page.locator("ins").first
    assert added.text_content() == "<i>parents</i>"
    line = "element => getComputedStyle(element).textDecorationLine"
    assert added.evaluate(line) == "underline"
    context.close()


def test_a_closed_list_is_on_the_paper(browser, reports):
    page = browser.new_page()
    page.goto((reports / "translations.html").as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = false)")
    text = page.locator("details td").first
    assert not text.is_visible()
    page.emulate_media(media="print")
    assert text.is_visible() and text.bounding_box()["height"] > 0
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.close()
