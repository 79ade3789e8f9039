import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from markdown import Markdown

from microsite.catalog import Catalog, Entry
from microsite.heading_ids import pin
from microsite.reviews import Review
from microsite.segments import split
from microsite.translation import translate
from tests.hostile import DOCS, sources

DAY = date(2026, 11, 24)
EMPTY = Catalog("translations/es/a.po")


def catalog(**entries):
    """Texts by English text; `fuzzy_` before the English makes the entry fuzzy."""
    rows = {
        english.removeprefix("fuzzy "): Entry(text, english.startswith("fuzzy "), 5)
        for english, text in entries.items()
    }
    return Catalog("translations/es/a.po", rows)


def older(**entries):
    """Fuzzy texts by English text, each made from an earlier English."""
    rows = {now: Entry(text, True, 5, previous=f"{now} Before.") for now, text in entries.items()}
    return Catalog("translations/es/a.po", rows)


def spanish(source, entries):
    return translate(source, catalog(**entries))


@pytest.mark.parametrize(
    ("source", "entries", "expected"),
    [
        ("# Time {#t}\n", {"Time": "Tiempo"}, "# Tiempo {#t}\n"),
        ("# Time\n", {"Time": "Tiempo"}, "# Tiempo {#time}\n"),
        ("# Time\n", {}, '# <span lang="en" dir="ltr">Time</span> {#time}\n'),
        ("A.\n", {"fuzzy A.": "B."}, '<span lang="en" dir="ltr">A.</span>\n'),
        ("- A {#i}\r\n", {"A": "B\n\nC"}, "- B C {#i}\r\n"),
        ("A\nb.\n", {"A b.": "C."}, "C.\n"),
        ("A.\n", {"A.": "- B."}, '<span lang="en" dir="ltr">A.</span>\n'),
        ("---\ntitle: 'A'\n---\n", {"A": 'B: "c" #'}, '---\ntitle: "B: \\"c\\" #"\n---\n'),
        ("---\ntitle: A\n---\n", {}, "---\ntitle: A\n---\n"),
        ("/// scene | A\n    id: a\n", {"A": "B"}, "/// scene | B\n    id: a\n"),
        ("| A | c |\n|--|--|\n", {"A": "B", "c": "d"}, "| B | d |\n|--|--|\n"),
    ],
)
def test_text(source, entries, expected):
    assert spanish(source, entries).text == expected


ENGLISH, OLDER = '<span lang="en" dir="ltr">%s</span>', '<mark class="older">%s</mark>'


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("# A\n", "B", f"# {OLDER} {{#a}}\n"),
        ("- A [a](b.md) {#i}\n", "B [b](b.md)", f"- {OLDER} {{#i}}\n"),
        ("- A [a](b.md) {#i}\n", "B [b](c.md)", f"- {ENGLISH} {{#i}}\n"),
        ("/// scene | A\n    id: a\n", "B", f"/// scene | {OLDER}\n    id: a\n"),
        ("| A | 1 |\n|--|--|\n", "B", f"| {OLDER} | 1 |\n|--|--|\n"),
        ("---\ntitle: A\n---\n", "B", "---\ntitle: A\n---\n"),
    ],
)
def test_a_passage_older_than_the_english_is_marked_or_stands_in_english(source, text, expected):
    english = next(s.words for s in split(source) if s.kind != "raw")
    entries = older(**{english: text})
    shown = expected.replace("%s", text if "older" in expected else english)
    assert translate(source, entries).text == shown
    in_english = translate(source, entries, keep_older=False)
    assert in_english.text == translate(source, EMPTY).text
    assert (in_english.older, in_english.fuzzy) == (0, 1)


@pytest.mark.parametrize(("critical", "kept"), [(False, 1), (True, 0)])
def test_older_texts_are_counted_apart_and_not_approved(critical, kept):
    source = "---\ncritical: true\n---\n" * critical + "One.\n\nTwo.\n\nThree.\n\nTwo.\n"
    entries = catalog(**{"One.": "Uno.", "fuzzy Three.": "Tres."})
    entries.entries.update(older(**{"Two.": "Dos."}).entries)
    found = translate(source, approved(entries, "One.", "Two.", "Three."))
    assert (found.translated, found.older, found.fuzzy) == (1, kept, 2 - kept)
    assert found.total == found.translated + found.older + found.fuzzy + found.missing
    assert (found.approved, found.unapproved) == (("One.",), ())
    assert found.english_texts == ("Two.", "Three.")[kept:]
    assert found.body.count(OLDER % "Dos.") == 2 * kept
    assert found.reviewed is not bool(kept), "what readers see is not all reviewed"
    assert found.findings == () and not found.complete
    assert translate("Two.", entries).complete


def test_counts_and_places():
    source = "---\ntitle: T\ndescription: D\n---\n# H\n\nOne.\n\nTwo.\n\n42\n"
    found = spanish(source, {"T": "t", "fuzzy H": "h", "One.": "# u", "Two.": "dos"})
    assert (found.total, found.translated, found.fuzzy, found.missing) == (5, 2, 1, 2)
    assert found.english_texts == ("D", "H", "One.")
    assert found.meta == {"title": "t", "description": "D"}
    assert found.english_meta == {"description"}
    assert found.body == (
        '# <span lang="en" dir="ltr">H</span> {#h}\n\n'
        '<span lang="en" dir="ltr">One.</span>\n\ndos\n\n42\n'
    )
    assert not found.complete
    (fault,) = found.findings
    assert (fault.rule, fault.line) == ("translations/breaks-page", 5)


TEXTS = {"T": "t", "One.": "Uno.", "Two.": "Dos.", "fuzzy Four.": "Cuatro."}
CRITICAL = "---\ntitle: T\ncritical: true\n---\nOne.\n\nTwo.\n\nThree.\n\nFour.\n"


def approved(entries, *texts):
    digests = frozenset(map(entries.digest, texts))
    return replace(entries, reviews=(Review("Ana", "translator", DAY, digests),))


@pytest.mark.parametrize(
    ("texts", "approvals", "unapproved", "reviewed"),
    [
        ((), (), ("T", "One.", "Two."), False),
        (("One.",), ("One.",), ("T", "Two."), False),
        (("T", "One.", "Two.", "Four."), ("T", "One.", "Two."), (), True),
    ],
)
def test_what_is_approved_of_a_page(texts, approvals, unapproved, reviewed):
    entries = approved(catalog(**TEXTS), *texts)
    for source in (CRITICAL, CRITICAL.replace("true", "false")):
        found = translate(source, entries)
        assert (found.approved, found.unapproved) == (approvals, unapproved)
        assert found.reviewed is reviewed
        assert found.total == found.translated + found.fuzzy + found.missing + found.withheld
        assert (found.fuzzy, found.missing) == (1, 1)
        assert found.withheld == (len(unapproved) if source == CRITICAL else 0)


def test_an_untranslated_page_is_not_reviewed():
    assert not translate("A.\n", EMPTY).reviewed


def test_of_a_critical_page_only_what_is_approved_is_shown():
    found = translate(CRITICAL, approved(catalog(**TEXTS), "Two."))
    assert found.body.startswith('<span lang="en" dir="ltr">One.</span>\n\nDos.\n')
    assert found.english_meta == {"title"} and found.meta["title"] == "T"
    assert found.english_texts == ("T", "One.", "Three.", "Four.")


def test_complete():
    assert spanish("A\n", {"A": "b"}).complete


@given(sources)
def test_english_and_older_texts_shown_have_the_same_structure(source):
    before = pin(split(source))
    for entries in (EMPTY, older(**{s.words: s.words for s in before if s.kind != "raw"})):
        after = split(translate(source, entries).text)
        assert [s.prefix + s.suffix for s in before if s.kind != "meta"] == [
            s.prefix + s.suffix for s in after if s.kind != "meta"
        ]


HTML = """# A *b* [c](d.md)

Text with `code` and **bold**, and a \\* star.

- item [l](resource:x) {#i}
    - nested

> quote

| h | `a|b` |
|---|---|
| c | d |

1. **Stage**: words
"""


def test_marks_are_inline_and_change_nothing_else():
    def render(text):
        return Markdown(extensions=["attr_list", "tables", "toc"]).convert(text)

    marked = render(translate(HTML, EMPTY).text)
    assert marked.count('<span lang="en" dir="ltr">') == 10
    assert re.sub(r'<span lang="en" dir="ltr">|</span>', "", marked) == render(HTML)
    same = older(**{s.words: s.words for s in split(HTML) if s.kind != "raw"})
    marked = render(translate(HTML, same).text)
    assert marked.count('<mark class="older">') == 10
    assert re.sub(r'<mark class="older">|</mark>', "", marked) == render(HTML)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_every_text_of_a_page_can_be_translated_and_marked(path):
    source = path.read_text(encoding="utf-8")
    found = translate(source, EMPTY)
    assert found.missing == found.total > 3
    same = {text: Entry(text, False, 1) for text in found.english_texts}
    assert translate(source, Catalog("a.po", same)).findings == ()
    assert translate(source, Catalog("a.po", same)).complete
    kept = translate(source, older(**{text: text for text in found.english_texts}))
    assert kept.older + len(set(kept.english_texts)) == kept.total
    assert set(kept.english_texts) == {s.words for s in split(source) if s.kind == "meta"}
