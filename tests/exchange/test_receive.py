import pytest

from microsite import catalog
from microsite.exchange import receive, unit
from microsite.exchange.incoming import Change
from tests.exchange.project import PAGE_PO, make, translate
from tests.small_project import put

MEETING = "Be on time for every meeting."


@pytest.fixture
def root(tmp_path):
    return translate(make(tmp_path))


def units(root, english):
    return [each for each in unit.of_language(root, "en", "es").units if english in each.english]


def lines(root, path=PAGE_PO):
    return (root / path).read_text(encoding="utf-8").splitlines()


def test_only_the_line_of_the_text_changes(root):
    text = (root / PAGE_PO).read_text(encoding="utf-8")
    put(
        root,
        PAGE_PO,
        text.replace("#. item", "# To Ana: why?\n#. item", 1)
        + '\n#~ msgid "Old"\n#~ msgstr "Vieja"\n',
    )
    before = lines(root)
    (each,) = units(root, MEETING)
    assert receive.write(root, "es", [Change(each, "Sea puntual.", False)]) == [(PAGE_PO, 1, 0)]
    assert [line for line in before if line not in lines(root)] == [
        'msgstr "Llegue puntual a cada reunión."'
    ]
    assert [line for line in lines(root) if line not in before] == ['msgstr "Sea puntual."']


def test_a_fuzzy_text_is_marked_and_one_looked_at_no_longer(root):
    before = lines(root)
    (each,) = units(root, MEETING)
    (written,) = receive.write(root, "es", [Change(each, each.text, True)])
    assert written.fuzzy == 1 and "#, fuzzy" in lines(root)
    put(root, PAGE_PO, "\n".join(lines(root)).replace("#, fuzzy", '#, fuzzy\n#| msgid "Be late."'))
    (again,) = units(root, MEETING)
    assert again.state == "fuzzy" and again.previous == "Be late."
    receive.write(root, "es", [Change(again, again.text, False)])
    assert lines(root) == before


def test_a_fuzzy_text_that_came_in_is_not_taken_for_one_of_the_earlier_english(root):
    (each,) = units(root, MEETING)
    receive.write(root, "es", [Change(each, each.text, True)])
    put(root, PAGE_PO, "\n".join(lines(root)).replace("#, fuzzy", '#, fuzzy\n#| msgid "Be late."'))
    receive.write(root, "es", [Change(each, "Sea puntual, creo.", True)])
    assert "#, fuzzy" in lines(root) and '#| msgid "Be late."' not in lines(root)


@pytest.mark.parametrize(
    ("was", "sent", "fuzzy"),
    [
        (False, [False, False], False),
        (False, [True], True),
        (False, [False], False),
        (True, [False], True),
        (True, [False, True], True),
        (True, [False, False], False),
    ],
)
def test_a_text_with_plural_forms_is_fuzzy_until_every_form_was_looked_at(root, was, sent, fuzzy):
    path = root / "translations/es/site.po"
    if was:
        text = path.read_text(encoding="utf-8")
        put(
            root,
            path,
            text.replace('python-format\nmsgid "%(num)', 'fuzzy, python-format\nmsgid "%(num)'),
        )
    forms = units(root, "%(num)d")
    assert forms[0].state == ("fuzzy" if was else "translated")
    changes = [Change(u, f"{u.text}.", f) for u, f in zip(forms, sent, strict=False)]
    receive.write(root, "es", changes)
    (entry,) = [e for e in catalog.parse(path) if e.msgid_plural]
    assert entry.fuzzy is fuzzy and "python-format" in entry.flags
    assert entry.msgstr_plural[0] == "%(num)d hora."


def test_nothing_is_written_where_one_file_cannot_be_made(root):
    changes = [Change(units(root, english)[0], "Hola", False) for english in ("Welcome", "Time")]
    put(root, PAGE_PO, 'msgid "Time"\nmsgstr "Tiempo\n')
    before = lines(root, "translations/es/index.po")
    with pytest.raises(ValueError):
        receive.write(root, "es", changes)
    assert lines(root, "translations/es/index.po") == before
