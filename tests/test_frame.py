import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from microsite import approval, catalog, frame, languages, resources, translation
from microsite.reviews import Review
from tests.small_project import LANGUAGES, put

ROOT = Path(__file__).parents[1]


def test_a_page_without_own_text_is_told_apart(tmp_path):
    (tmp_path / "data").mkdir()
    text = (ROOT / "data/languages.yml").read_text(encoding="utf-8")
    (tmp_path / "data/languages.yml").write_text(text, encoding="utf-8")
    po = catalog.path_of(tmp_path, "es", "a.md")
    po.parent.mkdir(parents=True)
    po.write_text('msgid ""\nmsgstr ""\n\n#, fuzzy\nmsgid "A"\nmsgstr "B"\n', encoding="utf-8")
    known = languages.load(tmp_path / "data/languages.yml")
    codes = frame.languages_of(tmp_path, "a.md", "# A\n")
    pages = {a.code: a for a in frame.alternates(known, codes, "a/", "en")}
    assert (pages["en"].url, pages["es"].url) == ("a/", "es/a/")
    assert pages["en"].own_text and not pages["es"].own_text
    po.write_text(po.read_text() + '\nmsgid "Gone"\nmsgstr "Ya no"\n', encoding="utf-8")
    gone = frame.languages_of(tmp_path, "a.md", "# A\n")
    assert gone == {"en"}, "a text that is no longer on the page"
    assert pages["en"].current and not pages["es"].current
    header = 'msgid ""\nmsgstr ""\n\n'
    put(tmp_path, "translations/es/a.po", f'{header}#, fuzzy\n#| msgid "a"\nmsgid "A"\nmsgstr "B"')
    assert "es" in frame.languages_of(tmp_path, "a.md", "# A\n")
    put(tmp_path, "data/languages.yml", re.sub("(code: es)", r"\1, out_of_date: english", text))
    assert "es" not in frame.languages_of(tmp_path, "a.md", "# A\n")


def test_a_page_written_by_hand_has_own_text_and_so_have_the_others(tmp_path):
    put(tmp_path, "data/languages.yml", LANGUAGES + LANGUAGES.splitlines()[1].replace("es", "vi"))
    put(tmp_path, "docs/a.md", "# A\n")
    put(tmp_path, "docs/a.es.md", "# Otra\n")
    put(tmp_path, "translations/vi/a.po", 'msgid ""\nmsgstr ""\n\nmsgid "A"\nmsgstr "B"\n')
    assert frame.languages_of(tmp_path, "a.md", "# A\n") == {"en", "es", "vi"}


def test_a_state_counts_what_readers_are_told():
    shown = translation.translate("---\ntitle: T\n---\n# A\n\nB\n", catalog.Catalog("x.po"))
    state = frame.state(shown)
    assert (state.total, state.translated, state.older, state.missing) == (3, 0, 0, 3)
    assert state.english == {"title"} and (state.approved, state.unapproved) == (0, 0)


def test_a_page_is_reviewed_while_all_of_its_translation_is_approved(tmp_path):
    languages = "- {code: en, name: English, english: English, dir: ltr}\n"
    put(tmp_path, "data/languages.yml", languages + languages.replace("en,", "es,"))
    po = 'msgid ""\nmsgstr ""\n\nmsgid "A"\nmsgstr "B"\n\nmsgid "C"\nmsgstr "D"\n'
    put(tmp_path, "translations/es/a.po", po)
    pages = {"a.md": "# A\n\nC\n", "b.md": "# A\n"}
    for page, source in pages.items():
        put(tmp_path, f"docs/{page}", source)
    review = Review("Ana Ruiz", "translator", date(2026, 11, 24), frozenset())
    approval.approve(tmp_path, "es", "a.md", review)

    def seen():
        shown = translation.translate(pages["a.md"], catalog.load(tmp_path, "es", "a.md"))
        state = frame.state(shown)
        (language,) = frame.language_states(tmp_path, pages)
        return state.approved, state.unapproved, language.reviewed

    assert seen() == (2, 0, 1)
    put(tmp_path, "translations/es/a.po", po.replace('"D"', '"E"'))
    assert seen() == (1, 1, 0)
    put(
        tmp_path,
        "translations/es/a.po",
        po.replace('msgid "C"', '#, fuzzy\n#| msgid "c"\nmsgid "C"'),
    )
    assert seen() == (1, 0, 0)
    (language,) = frame.language_states(tmp_path, pages)
    assert (language.total, language.translated, language.older) == (3, 1, 1)


def test_resources_used_come_once_in_the_order_of_the_page():
    registry = resources.load(ROOT / "data/resources.yml")
    text = "[a](resource:idea) [b](resource:feedback) [c](resource:idea) [d](resource:none)"
    assert [r.id for r in frame.used(text, registry)] == ["idea", "feedback"]
    registry = {**registry, "idea": replace(registry["idea"], withdrawn=True)}
    assert [r.id for r in frame.used(text, registry)] == ["feedback"]


def test_language_states_count_all_pages():
    sources = {"a.md": "# A\n", "b.md": "# B\n\nC\n"}
    (state, *_) = frame.language_states(ROOT, sources)
    assert (state.code, state.total, state.pages, state.reviewed) == ("es", 3, 2, 0)


def test_words_take_their_places_and_a_percent_sign_is_no_place():
    words = frame.globals_of(ROOT, "en")
    assert words["_"]("15 % of them") == "15 % of them"
    assert words["_"]("opens %(site)s", site="X") == "opens X"
    assert words["ngettext"]("%(num)d minute", "%(num)d minutes", 3) == "3 minutes"
    assert words["dir"] == "ltr" and {"en", "es"} <= set(words["translate_in"])
