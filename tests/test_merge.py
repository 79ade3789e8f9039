import random
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite import catalog, extract
from microsite.merge import merge

GOLDEN = Path(__file__).parent / "golden" / "merge"


def texts(*words, page="a.md"):
    return extract.page(f"docs/{page}", "\n\n".join(words))


def file(*rows):
    """A PO file of (English, translation) or (English, translation, more fields)."""
    po = catalog.new("es")
    for msgid, msgstr, *more in rows:
        po.append(polib.POEntry(msgid=msgid, msgstr=msgstr, **(more[0] if more else {})))
    return po


def told(po):
    """What a test wants to see of the entries: obsolete, fuzzy and earlier text where there are."""
    rows = []
    for e in po:
        marks = ["obsolete"] * bool(e.obsolete) + ["fuzzy"] * e.fuzzy
        rows.append((e.msgid, e.msgstr, *marks, *([e.previous_msgid] if e.previous_msgid else [])))
    return rows


def test_golden():
    source = (GOLDEN / "page.md").read_text(encoding="utf-8")
    wanted = {"time.md": extract.page("docs/time.md", source)}
    after = merge({"time.md": catalog.parse(GOLDEN / "before.po")}, wanted, "es")
    assert catalog.render(after["time.md"]) == (GOLDEN / "after.po").read_text(encoding="utf-8")


def test_a_new_page_in_the_order_of_its_source():
    files = merge({}, {"a.md": texts("B", "A", "B")}, "es")
    assert told(files["a.md"]) == [("B", ""), ("A", "")]


MOVED = [
    # to another page
    ({"a.md": ["One."], "b.md": ["Two."]}, {"a.md": [], "b.md": ["One.", "Two."]},
     {"a.md": [], "b.md": [("One.", "1"), ("Two.", "2")]}),
    # to another page that waits for it
    ({"a.md": ["One."], "b.md": [("One.", "")]}, {"a.md": [], "b.md": ["One."]},
     {"a.md": [], "b.md": [("One.", "1")]}),
    # said again elsewhere
    ({"a.md": ["One."]}, {"a.md": ["One."], "b.md": ["One."]},
     {"a.md": [("One.", "1")], "b.md": [("One.", "1")]}),
    # a page removed
    ({"a.md": ["One."]}, {}, {"a.md": [("One.", "1", "obsolete")]}),
    # a page renamed
    ({"a.md": ["One.", "Two."]}, {"b.md": ["One.", "Two."]},
     {"a.md": [], "b.md": [("One.", "1"), ("Two.", "2")]}),
    # to the words around pages
    ({"a.md": ["One."]}, {"": ["One."], "a.md": []}, {"": [("One.", "1")], "a.md": []}),
]  # fmt: skip
DIGITS = {"One.": "1", "Two.": "2"}


@pytest.mark.parametrize(("before", "sources", "after"), MOVED)
def test_moved(before, sources, after):
    old = {
        page: file(*((w, DIGITS[w]) if isinstance(w, str) else w for w in words))
        for page, words in before.items()
    }
    wanted = {page: texts(*words, page=page) for page, words in sources.items()}
    assert {page: told(po) for page, po in merge(old, wanted, "es").items()} == after


@pytest.mark.parametrize(
    ("fields", "other", "expected"),
    [
        ({"obsolete": True}, {}, ("One.", "own")),
        ({"obsolete": True}, {"obsolete": True}, ("One.", "own")),
        ({"obsolete": True, "flags": ["fuzzy"]}, {}, ("One.", "other")),
        ({"obsolete": True, "flags": ["fuzzy"]}, {"flags": ["fuzzy"]}, ("One.", "own", "fuzzy")),
    ],
)
def test_the_best_of_several(fields, other, expected):
    old = {"b.md": file(("One.", "other", other)), "a.md": file(("One.", "own", fields))}
    files = merge(old, {"b.md": texts("One."), "a.md": texts("One.")}, "es")
    assert told(files["a.md"])[0] == expected


def test_a_renamed_page_keeps_its_translator():
    old = file(("One.", "1"))
    old.metadata["Last-Translator"], old.header = "Ana Ruiz", "By Ana"
    new = merge({"a.md": old}, {"b.md": texts("One.")}, "es")["b.md"]
    assert (new.metadata["Last-Translator"], new.header) == ("Ana Ruiz", "By Ana")


def test_text_taken_from_a_page_that_stays_brings_no_translator():
    old = file(("One.", "1"))
    old.metadata["Last-Translator"] = "Ana Ruiz"
    new = merge({"a.md": old}, {"a.md": texts("One."), "b.md": texts("One.")}, "es")["b.md"]
    assert "Last-Translator" not in new.metadata


STEPS = [
    # changed twice, then back: each time from the text that was translated
    (["Ask before you act.", "Ask first before you act.", "Ask first, before you act."],
     [("Ask first, before you act.", "t", "fuzzy", "Ask before you act.")]),
    (["Ask before you act.", "Ask first before you act.", "Ask before you act."],
     [("Ask before you act.", "t")]),
    # gone and back
    (["Ask before you act.", "Xyz", "Ask before you act."], [("Ask before you act.", "t")]),
    # changed, then gone: obsolete under the text that was translated
    (["Ask before you act.", "Ask first before you act.", "Xyz"],
     [("Xyz", ""), ("Ask before you act.", "t", "obsolete", "fuzzy")]),
]  # fmt: skip


@pytest.mark.parametrize(("versions", "expected"), STEPS)
def test_steps(versions, expected):
    po = file((versions[0], "t"))
    for version in versions[1:]:
        po = merge({"a.md": po}, {"a.md": texts(version)}, "es")["a.md"]
    assert told(po) == expected


def test_two_entries_of_one_text_lose_neither_translation():
    po = merge({"a.md": file(("One.", "1"), ("One.", "uno"))}, {"a.md": texts("One.")}, "es")
    assert told(po["a.md"]) == [("One.", "1"), ("One.", "uno", "obsolete")]


def test_an_entry_with_a_context_is_kept_obsolete():
    po = merge({"a.md": file(("One.", "1", {"msgctxt": "x"}))}, {"a.md": texts("One.")}, "es")
    assert told(po["a.md"]) == [("One.", ""), ("One.", "1", "obsolete")]


def test_a_text_that_gains_a_plural_keeps_its_words():
    wanted = {"": [extract.Message("%(num)d day", "%(num)d days", ("code",), (("a.py", 1),))]}
    po = merge({"": file(("%(num)d day", "%(num)d día"))}, wanted, "es")[""]
    assert told(po) == [("%(num)d day", ""), ("%(num)d day", "%(num)d día", "obsolete")]


WORDS = ["Ask before you act.", "Ask first before you act.", "Time", "Times", "One.", "Two words"]
pages = st.dictionaries(
    st.sampled_from(["a.md", "b.md", "c.md"]), st.lists(st.sampled_from(WORDS), max_size=5)
)


@given(st.lists(pages, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_no_word_is_lost_and_a_second_run_changes_nothing(versions, rng):
    files, said = {}, set()
    for version in versions:
        wanted = {page: texts(*words, page=page) for page, words in version.items()}
        files = reread(merge(files, wanted, "es"))
        again = reread(merge(files, wanted, "es"))
        assert rendered(again) == rendered(files)
        assert {e.msgstr for po in files.values() for e in po} - {""} >= said
        said |= translate_some(files, rng)


def translate_some(files, rng: random.Random):
    """A translator fills in some entries, each with words of its own and a comment."""
    said = set()
    for page, po in files.items():
        for entry in po:
            if not entry.obsolete and not entry.msgstr and rng.random() < 0.7:
                entry.msgstr = f"{page} {entry.msgid} {rng.random()}"
                entry.tcomment = entry.msgstr
                said.add(entry.msgstr)
    return said


def rendered(files):
    return {page: catalog.render(po) for page, po in files.items()}


def reread(files):
    """As the command leaves them: written, those without entries removed."""
    read = {page: polib.pofile(text, wrapwidth=0) for page, text in rendered(files).items()}
    return {page: po for page, po in read.items() if po}
