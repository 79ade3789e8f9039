from datetime import date
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite import catalog, reviews, safe_file
from microsite.catalog import Entry

GOOD = """#
msgid ""
msgstr ""
"Language: es\\n"

# note
#: docs/a.md:1
#, fuzzy
#| msgid "Old"
msgid "One"
msgstr "Uno"

msgid "Two"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Ida"
"""


def put(root, content, page="a.md"):
    path = catalog.path_of(root, "es", page)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("page", "path"),
    [("principles/time.md", "translations/es/principles/time.po"), ("", "translations/es/site.po")],
)
def test_path(page, path):
    assert catalog.path_of(Path(), "es", page) == Path(path)


def test_load(tmp_path):
    put(tmp_path, GOOD)
    found = catalog.load(tmp_path, "es", "a.md")
    assert found.source == "translations/es/a.po"
    assert found.entries == {
        "One": Entry("Uno", True, 6, comment="note", previous="Old"),
        "Two": Entry("", False, 13),
    }
    assert found.reviews == found.findings == ()


def test_no_file_is_an_empty_draft(tmp_path):
    found = catalog.load(tmp_path, "es", "a.md")
    assert (found.entries, found.reviews, found.findings) == ({}, (), ())


PLURAL = 'msgid ""\nmsgstr ""\n\nmsgid "day"\nmsgid_plural "days"\n'
PLURAL += 'msgstr[0] "día"\nmsgstr[1] "días"\n\nmsgid "One"\nmsgstr "Uno"\n'


@pytest.mark.parametrize(
    ("old", "new", "still"),
    [
        ("Uno", "Uno", {"day", "One"}),
        ("Uno", "Un", {"day"}),
        ('"días"', '"dias"', {"One"}),
        ('"days"', '"Days"', {"One"}),
        ("#", "# a note\n#", {"day", "One"}),
        ('msgid "One"', '# a note\n#: docs/b.md:9\nmsgid "One"', {"day", "One"}),
    ],
)
def test_an_approval_holds_for_the_texts_as_they_were(tmp_path, old, new, still):
    put(tmp_path, PLURAL)
    before = catalog.load(tmp_path, "es", "a.md")
    assert not before.approved("One") and not before.approved("none")
    texts = frozenset(map(before.digest, before.entries))
    review = reviews.Review("Ana Ruiz", "translator", date(2026, 11, 24), texts)
    reviews.write(tmp_path, "es", {"a.md": (review,)})
    put(tmp_path, PLURAL.replace(old, new))
    now = catalog.load(tmp_path, "es", "a.md")
    assert {text for text in now.entries if now.approved(text)} == still
    assert not catalog.load(tmp_path, "es", "b.md").reviews, "of another page"


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ('msgid "a"\nmsgstr "b\n', 2, 'msgstr "b'),
        ('msgid "a"\nmsgstr "say "b""\n', 2, 'msgstr "say'),
        ("<<<<<<< HEAD\n", 1, "<<<<<<< HEAD"),
        ('msgid "a"\nmsgid "b"\n', 2, "follow each other"),
        ('msgid "a"\nmsgstr[x] "b"\n', 2, "msgstr[x]"),
        ('msgid "a"\nmsgstr "b"\n# lost\n', 3, "# lost"),
        (b'msgid "a"\nmsgstr "\xff"\n', 1, "UTF-8"),
    ],
)
def test_a_broken_file_is_a_finding(tmp_path, content, line, reason):
    put(tmp_path, content)
    found = catalog.load(tmp_path, "es", "a.md")
    (fault,) = found.findings
    assert (fault.rule, fault.line) == ("translations/broken-file", line)
    assert reason in fault.message and str(tmp_path) not in fault.message
    assert found.entries == {}


@pytest.mark.parametrize("content", ["", "\ufeff" + GOOD, GOOD.replace("\n", "\r\n")])
def test_other_forms_are_read(tmp_path, content):
    put(tmp_path, content)
    assert catalog.load(tmp_path, "es", "a.md").findings == ()


def test_a_new_file_holds_no_date_and_no_reviewer():
    assert catalog.render(catalog.new("ar")) == (
        '#\nmsgid ""\nmsgstr ""\n"Language: ar\\n"\n"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
        '"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && '
        'n%100<=10 ? 3 : n%100>=0 && n%100<=2 ? 4 : 5);\\n"\n'
    )


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), min_size=1)


@given(msgid=words, msgstr=st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_written_is_read(tmp_path_factory, msgid, msgstr):
    po = catalog.new("es")
    po.append(polib.POEntry(msgid=msgid, msgstr=msgstr))
    path = tmp_path_factory.getbasetemp() / "w" / "translations" / "es" / "a.po"
    safe_file.write(path, catalog.render(po))
    found = catalog.load(tmp_path_factory.getbasetemp() / "w", "es", "a.md")
    assert {m: e.text for m, e in found.entries.items()} == {msgid: msgstr}


@pytest.mark.parametrize("lang", ["es", "zh-Hant", "zh-Hans", "hmn", "tl", "pa"])
def test_every_language_can_be_started(lang):
    assert "nplurals=" in catalog.new(lang).metadata["Plural-Forms"]
