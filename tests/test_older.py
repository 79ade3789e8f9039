import pytest

from microsite import older
from microsite.catalog import Catalog, Entry
from microsite.segments import split

OLD, NOW = "Ask the family first.", "Ask each family first."


@pytest.mark.parametrize(
    ("source", "previous", "text", "kept"),
    [
        (NOW, OLD, "Pregunte primero a la familia.", True),
        (f"- {NOW} {{#e01}}", OLD, "Pregunte primero.", True),
        (f"/// scene | {NOW}\n    id: a", OLD, "Pregunte primero.", True),
        # nobody says from which English it was made
        (NOW, "", "Pregunte primero.", False),
        (NOW, OLD, "", False),
        # other links, ids, marks, code
        ("See [it all](a.md).", "See [it](a.md).", "Lea [todo](a.md).", True),
        ("See [it](b.md).", "See [it](a.md).", "[Lea](a.md).", False),
        ("See [it](resource:b).", "See [it](resource:a).", "Lea [b](resource:a).", False),
        ("See [it](a.md#new).", "See [it](a.md#old).", "Lea [b](a.md#old).", False),
        ("See it.", "See [it](a.md).", "Lea [b](a.md).", False),
        ("Ask `b`.", "Ask `a`.", "Pida `a`.", False),
        ("Ask **first**.", "Ask first.", "Pida primero.", False),
        ("**Ask**{#b} x.", "**Ask**{#a} x.", "**Pida**{#a} x.", False),
        # another place on the page
        (NOW, OLD, "- Pregunte primero.", False),
        (f"# {NOW}", OLD, "42", False),
        # other numbers and days
        ("Wait 5 school days.", "Wait 5 days.", "Espere 5 días.", True),
        ("Wait 7 days.", "Wait 5 days.", "Espere 5 días.", False),
        ("Wait 7 days.", "Wait 5 days.", "Espere 7 días.", False),
        ("Wait some days.", "Wait 5 days.", "Espere unos días.", False),
        ("Wait 5 days.", "Wait some days.", "Espere 5 días.", False),
        ("Wait 5 school days.", "Wait 5 days.", "Espere cinco días.", False),
        ("Wait ten school days.", "Wait ten days.", "Espere 10 días.", True),
        ("Wait five days.", "Wait ten days.", "Espere 10 días.", False),
        ("Wait ten days.", "Wait days.", "Espere días.", False),
        ("Wait two days.", "Wait one day.", "Espere un día.", False),
        ("Ask first.", "Ask.", "Pida.", True),
        ("Come on Friday.", "Come on Monday.", "Venga el lunes.", False),
        ("Send it by June.", "Send it by May.", "Envíelo en mayo.", False),
        # other placeholders and addresses
        ("All %(num)s.", "The %(num)s.", "Los %(num)s.", True),
        ("All %(n)s.", "The %(num)s.", "Los %(num)s.", False),
        ("Open https://a.org/b, now.", "Open https://a.org/b.", "Abra https://a.org/b.", True),
        ("Open https://a.org/b.", "Open https://a.org/a.", "Abra https://a.org/a.", False),
        ("Write to a@x.org.", "Write to b@x.org.", "Escriba a b@x.org.", False),
        # shown without a notice on other pages, in menus and lists
        (f"---\ntitle: {NOW}\n---\nB.", OLD, "Pregunte primero.", False),
        (f"---\ntitle: {NOW}\n---\n# {NOW}", OLD, "Pregunte primero.", False),
        # one text in two places, of which it fits one
        (f"{NOW}\n\n| {NOW} | B |\n|--|--|\n", OLD, "Pida | a todos.", False),
        (f"{NOW}\n\n- {NOW}\n", OLD, "Pida a todos.", True),
    ],
)
def test_what_may_be_shown_though_the_english_has_changed(source, previous, text, kept):
    segments = split(source)
    english = next(s.words for s in segments if s.kind != "raw")
    entry = Entry(text, True, 1, previous=previous)
    found = older.texts(segments, Catalog("es.po", {english: entry, "Gone": entry}))
    assert found == ({english} if kept else set())


def test_what_is_not_fuzzy_is_not_older():
    catalog = Catalog("es.po", {NOW: Entry("Pregunte primero.", False, 1)})
    assert older.texts(split(NOW), catalog) == set()
