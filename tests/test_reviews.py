from datetime import date

import pytest

from microsite import reviews
from microsite.reviews import Review

DAY = date(2026, 11, 24)
ANA = Review("Ana Ruiz", "court translator", DAY, frozenset(c * 12 for c in "fbdaec"))
LUIS = Review("Luis Vega", "teacher", date(2026, 10, 1), frozenset({"1" * 12}))
FILE = f"""\
{reviews.HEAD}site:
- by: Luis Vega
  role: teacher
  date: 2026-10-01
  texts:
  - '111111111111'
principles/time.md:
- by: Luis Vega
  role: teacher
  date: 2026-10-01
  texts:
  - '111111111111'
- by: Ana Ruiz
  role: court translator
  date: 2026-11-24
  texts:
  - aaaaaaaaaaaa
  - bbbbbbbbbbbb
  - cccccccccccc
  - dddddddddddd
  - eeeeeeeeeeee
  - ffffffffffff
"""


def put(root, content, lang="es"):
    for page in ("index.md", "principles/time.md"):
        path = root / "docs" / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# A\n", encoding="utf-8")
    path = root / reviews.file_of(lang)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def test_a_file_has_one_form_and_is_read_again(tmp_path):
    known = {"principles/time.md": (ANA, LUIS), "": (LUIS,)}
    assert reviews.write(tmp_path, "es", known)
    assert (tmp_path / "data/reviews/es.yml").read_text(encoding="utf-8") == FILE
    assert reviews.load(tmp_path, "es") == {"": (LUIS,), "principles/time.md": (LUIS, ANA)}
    assert not reviews.write(tmp_path, "es", reviews.load(tmp_path, "es"))
    assert reviews.of_page(tmp_path, "es", "") == (LUIS,)
    assert reviews.of_page(tmp_path, "ko", "") == reviews.of_page(tmp_path, "es", "a.md") == ()


def test_who_reviews_again_takes_the_place_of_their_earlier_word():
    again = ANA._replace(date=date(2027, 1, 5), texts=frozenset({"c" * 12}))
    known = reviews.added({"a.md": (ANA, LUIS), "b.md": (ANA,)}, "a.md", again)
    assert known == {"a.md": (LUIS, again), "b.md": (ANA,)}
    assert reviews.added({}, "a.md", ANA) == {"a.md": (ANA,)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Time", "Tiempo"), ("Time.", "Tiempo")),
        (("Time", "Tiempo"), ("Time", "tiempo")),
        (("a", "b", "c"), ("a", "c", "b")),
        (("a", "bc"), ("ab", "c")),
    ],
)
def test_a_digest_changes_with_each_part(one, other):
    assert reviews.digest(*one) != reviews.digest(*other)
    assert reviews.digest(*one) == reviews.digest(*one) and len(reviews.digest(*one)) == 12


BY, ROLE, DATE, TEXTS = "by: A", "role: r", "date: 2026-11-24", "texts: [aaaaaaaaaaaa]"
FAULTS = [
    ("index.md: [\n", 2, ""),
    ("<<<<<<< HEAD\nindex.md: []\n", 2, ""),
    ("index.md: []\nindex.md: []\n", 2, "second time"),
    (b"a: \xff\n", 1, "UTF-8"),
    ("- a\n", 1, "by page"),
    ("site: []\nindex.md: {}\n", 2, '"index.md", it does not hold a list'),
    ("index.md: [a]\n", 1, "by, role, date, texts"),
    (f"index.md: [{{{BY}, {ROLE}, {DATE}}}]\n", 1, "by, role, date, texts"),
    (f"index.md: [{{{BY}, {ROLE}, {DATE}, {TEXTS}, x: y}}]\n", 1, "by, role, date, texts"),
    (f"index.md: [{{by: 5, {ROLE}, {DATE}, {TEXTS}}}]\n", 1, '"by"'),
    (f"index.md: [{{{BY}, role: ' ', {DATE}, {TEXTS}}}]\n", 1, '"role"'),
    (f"index.md: [{{{BY}, {ROLE}, date: soon, {TEXTS}}}]\n", 1, "YYYY-MM-DD"),
    (f"index.md: [{{{BY}, {ROLE}, date: 2026-11-24 10:00:00, {TEXTS}}}]\n", 1, "YYYY-MM-DD"),
    (f"index.md: [{{{BY}, {ROLE}, {DATE}, texts: [aaa]}}]\n", 1, "digests"),
    (f"index.md: [{{{BY}, {ROLE}, {DATE}, texts: aaaaaaaaaaaa}}]\n", 1, "digests"),
]


@pytest.mark.parametrize(("content", "line", "said"), FAULTS)
def test_a_file_that_cannot_be_read_is_said_and_approves_nothing(tmp_path, content, line, said):
    put(tmp_path, content)
    (found,) = reviews.check(tmp_path)
    assert (found.rule, found.source, found.line) == (
        "reviews/unreadable", "data/reviews/es.yml", line
    )  # fmt: skip
    assert said in found.message and found.severity == "error"
    assert reviews.of_page(tmp_path, "es", "index.md") == ()
    with pytest.raises(reviews.Unreadable):
        reviews.load(tmp_path, "es")


def test_a_review_of_no_page_is_a_warning(tmp_path):
    put(tmp_path, FILE)
    assert reviews.check(tmp_path) == []
    put(tmp_path, FILE.replace("/time.md", "/tme.md"))
    (found,) = reviews.check(tmp_path)
    assert (found.rule, found.line, found.severity) == ("reviews/unknown-page", 9, "warning")
    assert "Luis Vega, Ana Ruiz" in found.message
    assert 'Did you mean "principles/time.md"? Name' in found.advice
