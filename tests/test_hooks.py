"""Plain MkDocs, as an author may run it: complete pages without search, and news as it builds."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from microsite import approval, resources, site
from microsite.reviews import Review
from microsite.web import registry
from tests.sites import link_history, project

FAULTS = [
    ("See [it](resource:idae).", "docs/principles/time.md:8:10 error resources/unknown"),
    ("See [it](nowhere.md).", "docs/principles/time.md:8:10 error links/missing-page"),
    ("See [it](../about.md#none).", "docs/principles/time.md:8:10 error links/missing-anchor"),
    ("It was signed by all.", "docs/principles/time.md:8:1 warning reading/passive"),
    ("Meet the IEP team.", "docs/principles/time.md:8:10 error reading/unexplained-term"),
    ("Utilize it.", "docs/principles/time.md:8:1 warning reading/plainer-word"),
    ("A handicapped entrance.", "docs/principles/time.md:8:3 error reading/avoided-form"),
    (" ".join(["word"] * 30) + ".", "docs/principles/time.md:8:1 error reading/long-sentence"),
]


def mkdocs(folder: Path, site: str = "site", jobs: int = 1) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "MICROSITE_JOBS": str(jobs)}
    command = [sys.executable, "-m", "mkdocs", "build", "-d", site]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize(("text", "news"), FAULTS, ids=lambda value: value[:30])
def test_an_author_is_told_while_mkdocs_builds(tmp_path, text, news):
    result = mkdocs(project.make(tmp_path / "p", time=text))
    assert result.returncode == 0, result.stderr
    assert result.stderr.count(news) == 1
    assert result.stderr.count("WARNING") == 1


def test_sound_pages_are_complete_and_build_in_silence(tmp_path):
    folder = project.make(tmp_path / "p")
    result = mkdocs(folder)
    assert result.returncode == 0 and "WARNING" not in result.stderr
    built = site.read(folder / "site")
    assert {"", "es/", "principles/time/", "es/principles/time/"} <= set(built.pages)
    page = (folder / "site/es/principles/time/index.html").read_text(encoding="utf-8")
    assert 'id="site-search"' not in page and 'href="#site-index"' in page
    assert '<span lang="en" dir="ltr">Be on time for the meeting.</span>' in page
    assert not any("javascripts" in file for file in built.files)


def test_faulty_data_stops_mkdocs_with_words(tmp_path):
    folder = project.make(tmp_path / "p")
    (folder / "data/resources.yml").write_text("a:\n  kind: book\n", encoding="utf-8")
    result = mkdocs(folder)
    assert result.returncode == 1 and "Traceback" not in result.stderr
    assert "data/resources.yml:1:1 error data/missing-field" in result.stderr


SETTINGS = {
    "SITE_OWNER": "Example <District>",
    "BARRIER_CONTACT": "access@example.org",
    "FEEDBACK_SURVEY": "https://example.org/survey",
    "SITE_URL": "https://example.org/pd/",
}


def test_what_the_host_sets_is_shown_and_what_it_has_not_set_is_not_invented(tmp_path, monkeypatch):
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    folder = project.make(tmp_path / "p")
    project.write(folder, "next-steps", "Next", "Later.")
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text().replace("  - about.md", "  - next-steps.md\n  - about.md"))
    mkdocs(folder)
    unset = (folder / "site/next-steps/index.html").read_text(encoding="utf-8")
    assert "Please tell whoever hosts this site" in unset
    assert "survey" not in unset and "canonical" not in unset and "Hosted by" not in unset
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    mkdocs(folder)
    shown = (folder / "site/next-steps/index.html").read_text(encoding="utf-8")
    for text in (
        "mailto:access@example.org",
        "https://example.org/survey",
        "Hosted by Example &lt;District&gt;",
        '<link rel="canonical" href="https://example.org/pd/next-steps/">',
    ):
        assert text in shown


COPY = "https://web.archive.org/web/1/rule"
GONE = {  # language: what the list of resources says of a dead one with and one without a copy
    "": (
        "archived copy of May 6, 2024",
        "The original page can no longer be reached:",
        "could not be reached lately",
        "we have not opened it yet; we read a stored copy",
    ),
    "es/": (
        "copia archivada del 6 de mayo de 2024",
        "La página original ya no se puede abrir:",
        "últimamente no se pudo abrir",
        "todavía no lo hemos abierto; leímos una copia guardada",
    ),
}


def test_the_lists_of_resources_link_the_copy_of_a_dead_one_and_name_the_original(tmp_path):
    folder = project.make(tmp_path / "p", time="[a](resource:idea) [b](resource:beliefs)")
    (folder / "translations/es").mkdir()
    shutil.copy(project.ROOT / "translations/es/site.po", folder / "translations/es/site.po")
    known = resources.load(folder / registry.FILE)
    rule, beliefs = known["idea"].url, known["beliefs"]
    link_history.dead(folder, rule, beliefs.url, beliefs.alternatives[0]["url"])
    day = date(2024, 5, 6)
    registry.edit(folder / registry.FILE, lambda t: registry.archived(t, "idea", COPY, day))
    assert mkdocs(folder).returncode == 0
    for lang, (copied, gone, unreached, known_how) in GONE.items():
        page = (folder / f"site/{lang}principles/time/index.html").read_text(encoding="utf-8")
        listed = page.partition('class="resources"')[2]
        assert page.count(f'href="{COPY}"') == 2 and f'href="{rule}"' not in page
        assert f"<span>{copied}</span>" in listed
        assert f'<p>{gone} <span dir="ltr">{rule}</span></p>' in listed
        assert listed.count(unreached) == 2, "the address and its other way"
        assert f'href="{beliefs.url}"' in listed and f"<span>{known_how}</span>" in listed


PO = """\
msgid ""
msgstr ""

msgid "Time"
msgstr "Tiempo"

msgid "A page about Time for a test."
msgstr "Una página."

msgid "One text."
msgstr "Un texto."

msgid "Another text."
msgstr "Otro texto."
"""
DRAFT, SINCE = "Esta traducción es un borrador", "revisado esta página. Desde entonces"
HARM = "lo que ningún traductor calificado ha revisado está en inglés"


@pytest.mark.parametrize(
    ("front", "reviewed", "notices", "shown"),
    [
        ("", None, {DRAFT}, {"Un texto.", "Otro texto."}),
        ("", PO, set(), {"Un texto.", "Otro texto."}),
        ("", PO.replace("Otro", "Un"), {f"{SINCE} cambió 1 frag"}, {"Un texto.", "Otro texto."}),
        (
            "",
            PO.replace("exto", "exto,"),
            {f"{SINCE} cambiaron 2 frag"},
            {"Un texto.", "Otro texto."},
        ),
        ("critical: true\n", None, {HARM}, set()),
        ("critical: true\n", PO.replace("Otro", "Un"), {HARM}, {"Un texto."}),
        ("critical: true\n", PO, set(), {"Un texto.", "Otro texto."}),
    ],
)
def test_readers_are_told_what_was_reviewed(tmp_path, front, reviewed, notices, shown):
    folder = project.make(tmp_path / "p", time="One text.\n\nAnother text.")
    page = folder / "docs/principles/time.md"
    page.write_text(page.read_text().replace("---\n", f"---\n{front}", 1), encoding="utf-8")
    about = folder / "docs/about.md"
    about.write_text(about.read_text().replace("icon:", "template: about.html\nicon:"))
    po = folder / "translations/es/principles/time.po"
    po.parent.mkdir(parents=True)
    shutil.copy(project.ROOT / "translations/es/site.po", folder / "translations/es/site.po")
    if reviewed:
        po.write_text(reviewed, encoding="utf-8")
        ana = Review("Ana Ruiz", "translator", date(2026, 11, 24), frozenset())
        approval.approve(folder, "es", "principles/time.md", ana)
    po.write_text(PO, encoding="utf-8")
    result = mkdocs(folder)
    assert result.returncode == 0 and "WARNING" not in result.stderr, result.stderr
    html = (folder / "site/es/principles/time/index.html").read_text(encoding="utf-8")
    assert {text for text in (DRAFT, HARM) if text in html} == notices & {DRAFT, HARM}
    assert (SINCE in html) == any(SINCE in notice for notice in notices)
    assert all(notice in html for notice in notices)
    for text, english in (("Un texto.", "One text."), ("Otro texto.", "Another text.")):
        english = f'<span lang="en" dir="ltr">{english}</span>'
        assert f"<p>{text if text in shown else english}</p>" in html
    about = (folder / "site/es/about/index.html").read_text(encoding="utf-8")
    assert ("ha revisado 1 de 5 páginas" in about) == (reviewed == PO)


OLDER_PO = """\
#, fuzzy
#| msgid "Be on time."
msgid "Time"
msgstr "Tiempo"

#, fuzzy
#| msgid "See [it](../about.md#source)."
msgid "See [all](../about.md#source)."
msgstr "Lea [todo](../about.md#source)."

#, fuzzy
#| msgid "Part"
msgid "A part"
msgstr "Una parte"

#, fuzzy
#| msgid "Wait 5 days."
msgid "Wait 7 days."
msgstr "Espere 5 días."

#, fuzzy
msgid "Another text."
msgstr "Otro texto."
"""
OLDER_WORDS = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "%(num)d passage of this page is older than the English. A dotted line at its side marks it."
msgid_plural "%(num)d passages of this page are older than the English. A dotted line at their side marks them."
msgstr[0] "%(num)d párrafo es anterior al inglés."
msgstr[1] "%(num)d párrafos son anteriores al inglés."

msgid "%(done)s of %(total)s texts are translated."
msgstr "%(done)s de %(total)s textos están traducidos."

msgid "%(num)d of them is older than the English."
msgid_plural "%(num)d of them are older than the English."
msgstr[0] "%(num)d de ellos es anterior al inglés."
msgstr[1] "%(num)d de ellos son anteriores al inglés."

msgid "Parts of this page are still in English."
msgstr "Partes de esta página siguen en inglés."
"""  # noqa: E501


@pytest.mark.parametrize(
    ("front", "setting", "kept"),
    [("", "keep", True), ("", "english", False), ("critical: true\n", "keep", False)],
)
def test_an_older_translation_is_shown_with_a_notice_or_not_at_all(tmp_path, front, setting, kept):
    text = "See [all](../about.md#source).\n\n## A part\n\nWait 7 days.\n\nAnother text."
    folder = project.make(tmp_path / "p", time=text)
    for name, before, after in (
        ("docs/principles/time.md", "---\n", f"---\n{front}"),
        ("docs/about.md", "icon:", "template: about.html\nicon:"),
        ("data/languages.yml", "code: es,", f"code: es, out_of_date: {setting},"),
    ):
        source = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(source.replace(before, after, 1), encoding="utf-8")
    (folder / "translations/es/principles").mkdir(parents=True)
    (folder / "translations/es/site.po").write_text(OLDER_WORDS, encoding="utf-8")
    (folder / "translations/es/principles/time.po").write_text(OLDER_PO, encoding="utf-8")
    result = mkdocs(folder)
    assert result.returncode == 0 and "WARNING" not in result.stderr, result.stderr
    page = (folder / "site/es/principles/time/index.html").read_text(encoding="utf-8")
    about = (folder / "site/es/about/index.html").read_text(encoding="utf-8")
    assert ("<p>2 párrafos son anteriores al inglés.</p>" in page) is kept
    assert ("2 de ellos son anteriores al inglés." in about) is kept
    assert f": {2 * kept} de " in about, "the language's texts that are shown translated"
    mark, english = '<mark class="older">{}</mark>', '<span lang="en" dir="ltr">{}</span>'
    href = 'href="../../about/#source"'
    see = (
        mark.format(f"Lea <a {href}>todo</a>.")
        if kept
        else english.format(f"See <a {href}>all</a>.")
    )
    part = mark.format("Una parte") if kept else english.format("A part")
    assert f"<p>{see}</p>" in page and f'<h2 id="a-part">{part}</h2>' in page
    for never in ("Tiempo", "Espere", "Otro texto"):
        assert never not in page, "the title, a number that changed, a text that is only unsure"
    assert f"<p>{english.format('Wait 7 days.')}</p>" in page
    assert "Partes de esta página siguen en inglés." in page


def test_a_page_that_is_partly_english_says_so_in_the_reader_s_language(tmp_path):
    folder = project.make(tmp_path / "p", time="One text.\n\nAnother text.\n\n## A part")
    (folder / "translations/es/principles").mkdir(parents=True)
    shutil.copy(project.ROOT / "translations/es/site.po", folder / "translations/es/site.po")
    po = 'msgid ""\nmsgstr ""\n\nmsgid "One text."\nmsgstr "Un texto."\n\n'
    po += '#, fuzzy\nmsgid "Another text."\nmsgstr "Otro texto."\n'
    (folder / "translations/es/principles/time.po").write_text(po, encoding="utf-8")
    assert mkdocs(folder).returncode == 0
    page = (folder / "site/es/principles/time/index.html").read_text(encoding="utf-8")
    assert "<p>Un texto.</p>" in page and "Otro texto" not in page
    assert '<p><span lang="en" dir="ltr">Another text.</span></p>' in page
    assert '<h2 id="a-part"><span lang="en" dir="ltr">A part</span></h2>' in page
    assert "Esta traducción es un borrador" in page and "en inglés" in page
    assert page.count('<span lang="en" dir="ltr">Time</span>') >= 3, "the title, in menus too"


def test_languages_built_side_by_side_are_the_same_bytes(tmp_path):
    folder = project.make(tmp_path / "p", ("en", "es", "vi", "ar", "ru"))
    for jobs in (1, 2, 3):
        assert mkdocs(folder, str(jobs), jobs).returncode == 0
    one, *others = (
        {p.relative_to(folder / n): p.read_bytes() for p in (folder / n).rglob("*") if p.is_file()}
        for n in "123"
    )
    assert one == others[0] == others[1]


def test_a_language_that_fails_beside_the_others_stops_the_build(tmp_path):
    folder = project.make(tmp_path / "p", ("en", "es", "vi"))
    fault = '{% if lang == "vi" %}{{ 1 / 0 }}{% endif %}'
    (folder / "overrides/frame/turn.html").write_text(fault, encoding="utf-8")
    result = mkdocs(folder, jobs=2)
    assert result.returncode == 1 and "of these languages failed: vi." in result.stderr
