from datetime import date

import pytest

from microsite import approval, status
from microsite.reviews import Review
from tests.small_project import INDEX, LANGUAGES, SITE, TIME, make, put


@pytest.fixture
def root(tmp_path):
    return make(tmp_path)


def rows(root):
    return [
        (s.page, s.total, s.translated, s.fuzzy, s.missing, s.approved, s.reviewed)
        for s in status.load(root)
    ]


def test_nothing_translated_is_a_draft(root):
    assert rows(root) == [
        ("", 1, 0, 0, 1, 0, False),
        ("index.md", 1, 0, 0, 1, 0, False),
        ("principles/time.md", 2, 0, 0, 2, 0, False),
    ]


def test_counts_and_faults(root):
    put(root, "overrides/a.html", '{{ _("By %(name)s") }}{{ ngettext("a %(n)d", "b %(n)d", 2) }}')
    put(root, SITE, 'msgid "The site"\nmsgstr "El sitio"\n\nmsgid "By %(name)s"\nmsgstr "%(x)s"\n\n'
        'msgid "a %(n)d"\nmsgid_plural "b %(n)d"\nmsgstr[0] "uno"\nmsgstr[1] ""\n')  # fmt: skip
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "- Bienvenida"\n')
    put(root, TIME, 'msgid "Time"\nmsgstr "Tiempo"\n\n'
        '#, fuzzy\nmsgid "Ask first."\nmsgstr "Pida"\n')  # fmt: skip
    assert rows(root) == [
        ("", 3, 1, 0, 2, 0, False),
        ("index.md", 1, 1, 0, 0, 0, False),
        ("principles/time.md", 2, 1, 1, 0, 0, False),
    ]
    rules = [[f.rule for f in s.findings] for s in status.load(root)]
    assert rules == [["translations/placeholders"], [], []]


TRANSLATED = 'msgid "Time"\nmsgstr "Tiempo"\n\nmsgid "Ask first."\nmsgstr "Pida"\n'


@pytest.mark.parametrize("critical", [False, True])
def test_approvals_are_counted_by_person_and_void_where_a_text_changed(root, critical):
    front = "---\ncritical: true\n---\n" if critical else ""
    put(root, "docs/principles/time.md", f"{front}# Time\n\nAsk first.\n")
    put(root, TIME, TRANSLATED)
    put(root, SITE, 'msgid "The site"\nmsgstr "El sitio"\n')
    ana = Review("Ana Ruiz", "translator", date(2026, 11, 24), frozenset())
    approval.approve(root, "es", "principles/time.md", ana)
    approval.approve(root, "es", "", ana)
    assert rows(root)[0] == ("", 1, 1, 0, 0, 1, True)
    assert rows(root)[2] == ("principles/time.md", 2, 2, 0, 0, 2, True)
    put(root, TIME, TRANSLATED.replace("Pida", "Pregunte"))
    assert rows(root)[2] == ("principles/time.md", 2, 2, 0, 0, 1, False)
    luis = Review("Luis Vega", "teacher", date(2026, 11, 25), frozenset())
    approval.approve(root, "es", "principles/time.md", luis)
    put(root, TIME, TRANSLATED.replace("Tiempo", "El tiempo").replace("Pida", "Pregunte"))
    found = status.load(root)[2]
    assert (found.approved, found.reviewed) == (1, False)
    assert (found.critical, found.withheld) == (critical, int(critical))
    assert [text.english for text in found.to_review] == ["Time"]
    assert found.reviews == (
        status.Reviewed("Ana Ruiz", "translator", "2026-11-24", 0, 2),
        status.Reviewed("Luis Vega", "teacher", "2026-11-25", 1, 1),
    )


@pytest.mark.parametrize(("setting", "older"), [("keep", 1), ("english", 0)])
def test_an_older_text_is_counted_apart_and_leaves_the_page_unreviewed(root, setting, older):
    put(root, "data/languages.yml", LANGUAGES.replace("es,", f"es, out_of_date: {setting},"))
    put(root, TIME, TRANSLATED)
    ana = Review("Ana Ruiz", "translator", date(2026, 11, 24), frozenset())
    approval.approve(root, "es", "principles/time.md", ana)
    put(root, TIME, TRANSLATED.replace('msgid "Ask', '#, fuzzy\n#| msgid "Do ask"\nmsgid "Ask'))
    found = status.load(root)[2]
    assert (found.total, found.translated, found.older, found.fuzzy) == (2, 1, older, 1 - older)
    assert (found.approved, found.reviewed) == (1, not older)


def test_a_text_that_does_not_fit_is_missing(root):
    put(root, TIME, 'msgid "Ask first."\nmsgstr "- Pida"\n')
    assert rows(root)[2] == ("principles/time.md", 2, 0, 0, 2, 0, False)
    assert [f.rule for f in status.load(root)[2].findings] == ["translations/breaks-page"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ask first.", 2),
        ("Don't **ever** re-read it at 2:40.", 6),
        ("Read [the law](resource:idea) and <b>ask</b>.", 5),
        ("%(num)d minutes of %(page)s", 2),
        ("", 0),
    ],
)
def test_words_are_counted_without_marks_targets_and_places(text, words):
    assert status.count(text) == words


def test_words_left_are_those_of_texts_missing_or_out_of_date(root):
    put(root, "overrides/a.html", '{{ ngettext("a %(n)d day", "some %(n)d days ago", 2) }}')
    assert [s.words_left for s in status.load(root)] == [2 + 2 + 3, 1, 3]
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "Hola"\n')
    put(root, TIME, 'msgid "Time"\nmsgstr "Tiempo"\n\n#, fuzzy\n#| msgid "Ask."\n'
        'msgid "Ask first."\nmsgstr "Pida"\n')  # fmt: skip
    put(root, SITE, 'msgid "The site"\nmsgstr "El sitio"\n\n#, fuzzy\nmsgid "a %(n)d day"\n'
        'msgid_plural "some %(n)d days ago"\nmsgstr[0] "día"\nmsgstr[1] "días"\n')  # fmt: skip
    found = status.load(root)
    assert [s.words_left for s in found] == [2 + 3, 0, 2]
    assert [(s.older, s.fuzzy, len(s.out_of_date)) for s in found] == [
        (0, 1, 1),
        (0, 0, 0),
        (1, 0, 1),
    ]
    assert [text.before for s in found for text in s.out_of_date] == ["", "Ask."]


def test_a_page_that_is_not_utf8_is_named(root):
    (root / "docs/index.md").write_bytes(b"\xff")
    with pytest.raises(ValueError, match=r"docs/index\.md is not in UTF-8"):
        status.load(root)
