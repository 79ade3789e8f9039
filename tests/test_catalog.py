from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite import catalog, safe_file
from microsite.catalog import Entry

GOOD = """#
msgid ""
msgstr ""
"Language: es\\n"
"X-Reviewed-By: Ana Ruiz\\n"
"X-Review-Date: 2026-11-20\\n"

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
    assert found.entries == {"One": Entry("Uno", True, 8), "Two": Entry("", False, 15)}
    assert (found.reviewed_by, found.review_date) == ("Ana Ruiz", "2026-11-20")
    assert found.findings == ()


def test_no_file_is_an_empty_draft(tmp_path):
    found = catalog.load(tmp_path, "es", "a.md")
    assert (found.entries, found.reviewed_by, found.findings) == ({}, None, ())


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
