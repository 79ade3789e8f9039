import re
from datetime import date

import pytest

from microsite import approval, translations, translations_page
from microsite.reviews import Review
from tests.small_project import LANGUAGES, TIME, make, put

ARABIC = "- {code: ar, name: العربية, english: Arabic, dir: rtl}\n"
DAY = date(2026, 11, 24)
PAGE = "principles/time.md"


def po(texts):
    return "".join(f'msgid "{english}"\nmsgstr "{text}"\n\n' for english, text in texts.items())


SPANISH = {"Time": "Tiempo", "Ask first.": "Pida primero."}
ARABIC_PO = po({"Time": "وقت", "Ask first.": "اسأل أولًا."})


@pytest.fixture
def root(tmp_path):
    """Two languages, of which Spanish is complete, and Arabic lacks its welcome page."""
    make(tmp_path)
    put(tmp_path, "data/languages.yml", LANGUAGES + ARABIC)
    put(tmp_path, TIME, po(SPANISH))
    put(tmp_path, TIME.replace("/es/", "/ar/"), ARABIC_PO)
    for lang in ("es", "ar"):
        put(tmp_path, f"translations/{lang}/site.po", po({"The site": "الموقع"}))
    put(tmp_path, "translations/es/index.po", po({"Welcome": "Hola"}))
    return tmp_path


def edit(root, text):
    put(root, f"docs/{PAGE}", text)
    for lang in ("es", "ar"):
        translations.update(root, lang)


def lines(root, name):
    return (root / name).read_text(encoding="utf-8").splitlines()


def page(root):
    """The page on one line, as spaces between tags say nothing."""
    html = translations_page.as_html(translations_page.gather(root), "The site", DAY)
    return re.sub(r"\s*\n\s*", "", html)


def test_an_english_edit_shows_old_and_new_with_the_words_that_differ(root):
    put(root, TIME, po(SPANISH | {"Ask first.": "Pida <b>primero</b>."}))
    edit(root, "# Time\n\nAsk <i>parents</i> first.\n")
    html = page(root)
    assert "Earlier English</p><p>Ask first.</p>" in html
    new = "Ask <ins>&lt;i&gt;parents&lt;/i&gt;</ins> first."
    assert html.count(f"English now</p><p>{new}</p>") == 2
    assert '<p lang="ar" dir="rtl">اسأل أولًا.</p>' in html
    assert "<i>" not in html and "<b>" not in html
    assert '<p lang="es" dir="ltr">Pida &lt;b&gt;primero&lt;/b&gt;.</p>' in html
    assert "<p>docs/<wbr>principles/<wbr>time.md:3</p>" in html
    [line] = [n for n, row in enumerate(lines(root, TIME), 1) if row == "#. paragraph"]
    assert f"translations/<wbr>es/<wbr>principles/<wbr>time.po:{line}</p>" in html
    edit(root, "# Time\n\nAsk last.\n")
    html = page(root)
    assert "<p>Ask <del>first</del>.</p>" in html and "<p>Ask <ins>last</ins>.</p>" in html
    edit(root, "# Time\n\nAsk first.\n")
    assert "<del>" not in page(root) and "<ins>" not in page(root)


def test_a_doubted_text_has_no_earlier_english(root):
    put(root, TIME, f"#, fuzzy\n{po(SPANISH)}")
    html = page(root)
    assert "Not recorded" in html and "<p>Time</p>" in html and "<ins>" not in html


def test_a_changed_plural_says_so(root):
    put(root, "overrides/a.html", '{{ ngettext("a %(n)d", "c %(n)d", 2) }}')
    put(root, "translations/es/site.po", 'msgid "a %(n)d"\nmsgid_plural "b %(n)d"\n'
        'msgstr[0] "uno"\nmsgstr[1] "dos"\n')  # fmt: skip
    translations.update(root, "es")
    html = page(root)
    assert "The same: its plural changed." in html
    assert "<p>a %(n)d</p><p>c %(n)d</p>" in html
    assert '<p lang="es" dir="ltr">uno</p><p lang="es" dir="ltr">dos</p>' in html


def test_a_text_of_many_places_names_three_of_them(root):
    for number in range(5):
        put(root, f"overrides/{number}.html", '{{ _("Print") }}')
    put(root, "translations/es/site.po", f"#, fuzzy\n{po({'Print': 'Imprima'})}")
    html = page(root)
    assert "2.html:1</p><p>and 2 more places</p>" in html and "3.html" not in html


def test_what_needs_work_comes_first(root):
    put(root, "docs/index.md", "# Welcome to all of the many pages\n")
    spanish = "translations/es/index.po"
    put(root, spanish, po({"Welcome to all of the many pages": "Hola"}))
    groups = translations_page.gather(root)
    assert [(g.language.code, g.words_left, g.missing) for g in groups] == [
        ("ar", 7, 1),
        ("es", 0, 0),
    ]
    assert groups[0].rows[0].page == "index.md"
    html = page(root)
    assert "7 English words left: 0 texts out of date, 1 missing." in html
    assert html.index('<section id="ar">') < html.index('<section id="es">')
    assert html.count("Every text is translated and up to date.") == 1
    assert [line.page for line in translations_page.lines(groups)] == ["index.md", "", PAGE]
    edit(root, "---\ncritical: true\n---\n# Time\n\nAsk parents first.\n")
    groups = translations_page.gather(root)
    assert [line.page for line in translations_page.lines(groups)] == [PAGE, "index.md", ""]
    assert [cell.lang for cell in translations_page.lines(groups)[0].cells] == ["ar", "es"]
    assert translations_page.summary(groups) == (
        "2 languages: 13 English words left to translate, 2 texts out of date, "
        "0 of 6 pages reviewed as they are."
    )


def cell(html, page, lang=0):
    """The words of a cell of the table of pages, in the order of its languages."""
    grid = html[html.index('class="grid"') : html.index("</table>", html.index('class="grid"'))]
    row = next(row for row in grid.split("<tr>") if f'<th scope="row">{page}' in row)
    found = re.findall(r"<td>(.*?)</td>", row)[lang]
    return [re.sub("<[^>]+>", "", part) for part in found.split("</p>") if part]


def approve(root, page=PAGE):
    approval.approve(root, "es", page, Review("Ana <Ruiz>", "court translator", DAY, frozenset()))


TIME_CELL = "principles/<wbr>time"


def test_reviews_and_what_became_void_of_them(root):
    assert "Nobody has reviewed a page" in page(root)
    assert cell(page(root), TIME_CELL, 1) == ["2 of 2", "Draft"]
    approve(root)
    html = page(root)
    assert cell(html, TIME_CELL, 1) == ["2 of 2", "Reviewed"]
    assert "<p>Ana &lt;Ruiz&gt;, court translator</p>" in html
    assert '<time datetime="2026-11-24">November 24, 2026</time>' in html
    assert "2 of 2 translated texts" in html and "to review again" not in html
    put(root, TIME, po(SPANISH | {"Time": "La hora"}))
    html = page(root)
    assert cell(html, TIME_CELL, 1) == ["2 of 2", "1 to review", "Draft, 1 reviewed"]
    assert "1 of 2 translated texts" in html
    assert '<span class="state care">1 text</span>, changed or gone since' in html
    assert "time: 1 text to review again" in html
    assert '<p lang="es" dir="ltr">La hora</p>' in html


def test_the_reviews_that_are_void_for_most_texts_come_first(root):
    for name in ("", "index.md", PAGE):
        approve(root, name)
    put(root, "translations/es/index.po", po({"Welcome": "Salud"}))
    put(root, TIME, po({"Time": "La hora", "Ask first.": "Pida."}))
    groups = {group.language.code: group for group in translations_page.gather(root)}
    found = [(row.page, review.void) for row, review in groups["es"].reviews]
    assert found == [(PAGE, 2), ("index.md", 1), ("", 0)]


def test_what_is_approved_of_a_critical_page_is_not_held_back(root):
    put(root, f"docs/{PAGE}", "---\ncritical: true\n---\n# Time\n\nAsk first.\n")
    html = page(root)
    assert cell(html, TIME_CELL, 1) == ["2 of 2", "2 held back", "Draft"]
    assert f'{TIME_CELL} <span class="badge">Critical</span></th>' in html
    assert "index <span" not in html
    approve(root)
    edit(root, "---\ncritical: true\n---\n# Time\n\nAsk parents first.\n")
    found = cell(page(root), TIME_CELL, 1)
    assert found == ["1 of 2", "1 out of date", "All 1 reviewed"]


def test_a_translation_that_cannot_be_shown_is_a_finding(root):
    path = TIME.replace("/es/", "/ar/")
    put(root, "translations/ar/index.po", po({"Welcome": "أهلاً"}))
    put(root, path, ARABIC_PO.replace("وقت", "**وقت**"))
    put(root, TIME, po({"Ask first.": "Pida primero."}))
    assert [group.language.code for group in translations_page.gather(root)] == ["ar", "es"]
    html = page(root)
    assert cell(html, TIME_CELL) == ["1 of 2", "1 missing", "1 finding", "Draft"]
    assert f"<li>{path.replace('/', '/<wbr>')}:1 " in html and "1 translation that cannot" in html


def test_short_lists_are_open_and_long_ones_are_not(root):
    for number, opened in ((5, True), (6, False)):
        texts = {f"Text {letter}.": "Texto." for letter in "abcdef"[:number]}
        words = "".join(f'#, fuzzy\nmsgid "{t}"\nmsgstr "{s}"\n\n' for t, s in texts.items())
        put(root, f"docs/{PAGE}", "\n\n".join(texts))
        put(root, TIME, words)
        html = page(root)
        assert f"<details{' open' if opened else ''}><summary>{TIME_CELL}: {number} texts" in html


def test_a_site_of_one_language_says_how_to_add_another(root):
    put(root, "data/languages.yml", LANGUAGES.splitlines(keepends=True)[0])
    assert "The site has one language." in page(root)
    assert "<table" not in page(root)


def test_a_source_that_cannot_be_read_is_named(root):
    put(root, "mkdocs.yml", "a: [\n")
    with pytest.raises(ValueError, match=r"mkdocs\.yml:2"):
        translations_page.gather(root)
