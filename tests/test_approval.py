from datetime import date

import pytest

from microsite import approval, catalog, reviews
from microsite.approval import Approved
from microsite.reviews import Review
from tests.small_project import SITE, TIME, make, put

ANA = Review("Ana Ruiz", "court translator", date(2026, 11, 24), frozenset())
PAGE = "principles/time.md"
TRANSLATED = 'msgid "Time"\nmsgstr "Tiempo"\n\nmsgid "Ask first."\nmsgstr "Pida"\n'


@pytest.fixture
def root(tmp_path):
    return make(tmp_path)


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("site", ""),
        ("principles/time.md", PAGE),
        ("docs/principles/time.md", PAGE),
        ("principles/time", PAGE),
        ("index", "index.md"),
    ],
)
def test_a_page_is_named_as_people_type_it(root, name, page):
    assert approval.page_named(root, name) == page


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("principles/tme.md", 'Did you mean "principles/time.md"?'),
        ("../docs/index.md", 'no page "../docs/index.md"'),
        ("zzz", "Name a file"),
    ],
)
def test_no_such_page(root, name, said):
    with pytest.raises(ValueError, match="there is no page") as error:
        approval.page_named(root, name)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("po", "expected", "held"),
    [
        (TRANSLATED, Approved(2, 2, 2, True), {"Time", "Ask first."}),
        (TRANSLATED.replace("Pida", ""), Approved(1, 2, 1, True), {"Time"}),
        (TRANSLATED.replace("Pida", "- Pida"), Approved(1, 2, 1, True), {"Time"}),
        ("#, fuzzy\n" + TRANSLATED, Approved(1, 2, 1, True), {"Ask first."}),
        (TRANSLATED + '\nmsgid "Gone"\nmsgstr "Ido"\n', Approved(2, 2, 2, True),
         {"Time", "Ask first."}),
    ],
)  # fmt: skip
def test_what_readers_could_see_is_approved_and_nothing_else(root, po, expected, held):
    put(root, TIME, po)
    assert approval.approve(root, "es", PAGE, ANA) == expected
    found = catalog.load(root, "es", PAGE)
    assert {text for text in found.entries if found.approved(text)} == held


def test_a_critical_page_can_be_approved_before_it_is_shown(root):
    put(root, f"docs/{PAGE}", "---\ncritical: true\n---\n# Time\n\nAsk first.\n")
    put(root, TIME, TRANSLATED)
    assert approval.approve(root, "es", PAGE, ANA) == Approved(2, 2, 2, True)


def test_a_second_time_only_what_is_new_is_counted(root):
    put(root, TIME, TRANSLATED)
    approval.approve(root, "es", PAGE, ANA)
    assert approval.approve(root, "es", PAGE, ANA) == Approved(2, 2, 0, False)
    put(root, TIME, TRANSLATED.replace("Pida", "Pregunte"))
    assert approval.approve(root, "es", PAGE, ANA) == Approved(2, 2, 1, True)
    (review,) = reviews.load(root, "es")[PAGE]
    assert len(review.texts) == 2


def test_the_words_around_pages(root):
    put(root, "overrides/a.html", '{{ _("By %(name)s") }}{{ ngettext("a %(n)d", "b %(n)d", 2) }}')
    put(root, SITE, 'msgid "The site"\nmsgstr "El sitio"\n\nmsgid "By %(name)s"\nmsgstr "%(x)s"\n\n'
        'msgid "a %(n)d"\nmsgid_plural "b %(n)d"\nmsgstr[0] "uno"\nmsgstr[1] "dos"\n')  # fmt: skip
    assert approval.approve(root, "es", "", ANA) == Approved(2, 3, 2, True)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (TIME, 'msgid "Time"\n', "none to approve"),
        (TIME, 'msgid "Time\n', f"{TIME}:1:1 error translations/broken-file"),
        ("data/reviews/es.yml", "a: []\nb: {}\n", "data/reviews/es.yml:2 cannot be read"),
    ],
)
def test_nothing_is_written_where_a_file_cannot_be_read_or_nothing_is_translated(
    root, name, content, said
):
    put(root, TIME, TRANSLATED)
    put(root, name, content)
    path = root / "data/reviews/es.yml"
    before = path.read_text() if path.exists() else None
    with pytest.raises(ValueError, match="approve|error|cannot") as error:
        approval.approve(root, "es", PAGE, ANA)
    assert said in str(error.value)
    assert (path.read_text() if path.exists() else None) == before
