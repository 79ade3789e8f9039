import polib
import pytest

from microsite import catalog
from microsite.entries import again, carried, obsolete, written
from microsite.extract import Message

PO = catalog.new("es")


def message(msgid="New", plural=""):
    return Message(msgid, plural, ("item",), (("docs/a.md", 3),))


def entry(**fields):
    return polib.POEntry(**{"msgid": "New", "msgstr": "Nuevo"} | fields)


@pytest.mark.parametrize(
    ("before", "msgstr", "flags", "previous"),
    [
        (None, "", [], None),
        (entry(), "Nuevo", [], None),
        (entry(flags=["fuzzy"], previous_msgid="Old"), "Nuevo", ["fuzzy"], "Old"),
        (entry(previous_msgid="Old"), "Nuevo", [], None),
        (entry(msgid="Old"), "Nuevo", ["fuzzy"], "Old"),
        (entry(msgid="Old", flags=["fuzzy"], previous_msgid="Oldest"), "Nuevo", ["fuzzy"],
         "Oldest"),
        (entry(msgid="Old", flags=["fuzzy"]), "Nuevo", ["fuzzy"], None),
        (entry(msgid="Old", flags=["fuzzy"], previous_msgid="New"), "Nuevo", [], None),
        (entry(msgid="Old", msgstr=""), "", [], None),
        (entry(flags=["fuzzy", "no-wrap"]), "Nuevo", ["fuzzy", "no-wrap"], None),
    ],
)  # fmt: skip
def test_written(before, msgstr, flags, previous):
    new = written(message(), before, PO)
    assert (new.msgid, new.msgstr, new.flags, new.previous_msgid) == (
        "New",
        msgstr,
        flags,
        previous,
    )
    assert (new.comment, new.occurrences) == ("item", [("docs/a.md", "3")])


def test_comments_go_along():
    assert written(message(), entry(msgid="Old", tcomment="Ask Ana."), PO).tcomment == "Ask Ana."


def test_plural_forms_are_those_of_the_language():
    new = written(message("%(num)d day", "%(num)d days"), None, catalog.new("ar"))
    assert new.msgstr_plural == dict.fromkeys(range(6), "")
    assert new.flags == ["python-format"]
    old = entry(msgid="%(num)d day", msgstr="", msgid_plural="%(num)d days", msgstr_plural={0: "x"})
    assert written(message("%(num)d day", "%(num)d days"), old, PO).msgstr_plural == {0: "x", 1: ""}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"msgstr": ""}, False),
        ({"msgstr": "", "msgstr_plural": {0: "", 1: "x"}}, True),
        ({"msgstr": "", "msgstr_plural": {0: "", 1: ""}}, False),
    ],
)
def test_carried(fields, expected):
    assert carried(entry(**fields)) is expected


def test_again_needs_a_fuzzy_entry():
    assert again(message(), entry(msgid="Old", flags=["fuzzy"], previous_msgid="New"))
    assert not again(message(), entry(msgid="Old", previous_msgid="New"))


def test_obsolete_keeps_words_and_comments_once():
    entries = [
        entry(tcomment="c", occurrences=[("a", "1")], comment="item"),
        entry(tcomment="c"),
        entry(msgid="B", msgstr="", tcomment="only a comment"),
        entry(msgid="C", msgstr=""),
        entry(msgid="D2", flags=["fuzzy"], previous_msgid="D"),
    ]
    assert "".join(f"{e}\n" for e in obsolete(entries)) == (
        '# c\n#~ msgid "New"\n#~ msgstr "Nuevo"\n\n'
        '# only a comment\n#~ msgid "B"\n#~ msgstr ""\n\n'
        '#, fuzzy\n#~ msgid "D"\n#~ msgstr "Nuevo"\n\n'
    )
