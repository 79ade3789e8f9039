import pytest

from microsite import status
from tests.small_project import INDEX, SITE, TIME, make, put


@pytest.fixture
def root(tmp_path):
    return make(tmp_path)


def rows(root):
    return [
        (s.page, s.total, s.translated, s.fuzzy, s.missing, s.reviewed_by, s.review_date)
        for s in status.load(root)
    ]


def test_nothing_translated_is_a_draft(root):
    assert rows(root) == [
        ("", 1, 0, 0, 1, None, None),
        ("index.md", 1, 0, 0, 1, None, None),
        ("principles/time.md", 2, 0, 0, 2, None, None),
    ]


def test_counts_reviewer_and_faults(root):
    put(root, "overrides/a.html", '{{ _("By %(name)s") }}{{ ngettext("a %(n)d", "b %(n)d", 2) }}')
    put(root, SITE, 'msgid "The site"\nmsgstr "El sitio"\n\nmsgid "By %(name)s"\nmsgstr "%(x)s"\n\n'
        'msgid "a %(n)d"\nmsgid_plural "b %(n)d"\nmsgstr[0] "uno"\nmsgstr[1] ""\n')  # fmt: skip
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "- Bienvenida"\n')
    put(root, TIME, 'msgid ""\nmsgstr ""\n"X-Reviewed-By: Ana Ruiz\\n"\n'
        '"X-Review-Date: 2026-11-20\\n"\n\nmsgid "Time"\nmsgstr "Tiempo"\n\n'
        '#, fuzzy\nmsgid "Ask first."\nmsgstr "Pida"\n')  # fmt: skip
    assert rows(root) == [
        ("", 3, 1, 0, 2, None, None),
        ("index.md", 1, 1, 0, 0, None, None),
        ("principles/time.md", 2, 1, 1, 0, "Ana Ruiz", "2026-11-20"),
    ]
    rules = [[f.rule for f in s.findings] for s in status.load(root)]
    assert rules == [["translations/placeholders"], [], []]


def test_a_text_that_does_not_fit_is_missing(root):
    put(root, TIME, 'msgid "Ask first."\nmsgstr "- Pida"\n')
    assert rows(root)[2] == ("principles/time.md", 2, 0, 0, 2, None, None)
    assert [f.rule for f in status.load(root)[2].findings] == ["translations/breaks-page"]
