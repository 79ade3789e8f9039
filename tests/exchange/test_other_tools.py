"""Our exports in the hands of translate-toolkit, with which Weblate and Pootle read and write."""

import pytest
from click.testing import CliRunner
from translate.storage.pypo import pofile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from microsite import catalog
from microsite.cli import main
from microsite.exchange import codes, unit
from microsite.exchange.formats import FORMATS
from tests.exchange.project import PAGE_PO, SPANISH, make, translate

STORES = {"po": pofile, "xliff": xlifffile, "xliff2": Xliff2File}
BEST = "Ask the family **first** about the [best hours](resource:hours)."
MEETING, BRING, NOTHING = "Be on time for every meeting.", "What they bring", "Nothing"


@pytest.fixture
def root(tmp_path):
    """A text of its page is empty, one is fuzzy."""
    path = translate(make(tmp_path)) / PAGE_PO
    text = path.read_text(encoding="utf-8").replace('msgstr "Qué trae"', 'msgstr ""')
    path.write_text(
        text.replace(f'msgid "{NOTHING}"', f'#, fuzzy\n#| msgid "Zero"\nmsgid "{NOTHING}"'),
        encoding="utf-8",
    )
    return tmp_path


@pytest.fixture
def texts(root):
    return unit.of_language(root, "en", "es")


def parsed(format_, texts):
    return STORES[format_].parsestring(FORMATS[format_].write(texts).encode("utf-8"))


def units(store):
    return [each for each in store.units if not each.isheader()]


def strings(text):
    """The forms of a text, of which most have one."""
    return [str(form) for form in getattr(text, "strings", [text or ""])]


def state(each):
    """In our words what they take its state to be."""
    if isinstance(each, xlifffile.UnitClass):
        states = {each.S_TRANSLATED: "translated", each.S_NEEDS_REVIEW: "fuzzy"}
        return states.get(each.get_state_id(), "needs-translation")
    return "fuzzy" if each.isfuzzy() else "translated" if each.target else "needs-translation"


def shown(format_, text):
    """What they show of a text: of XLIFF 2.0 they leave out placeholders."""
    kept = (part for part, is_code in codes.split(text) if format_ != "xliff2" or not is_code)
    return "".join(kept)


@pytest.mark.parametrize("format_", STORES)
def test_they_read_the_same_texts_and_states(texts, format_):
    store = parsed(format_, texts)
    theirs = [
        (source, target, state(each))
        for each in units(store)
        for source, target in zip(strings(each.source), strings(each.target), strict=True)
    ]
    assert theirs == [
        (shown(format_, u.english), shown(format_, u.text), u.state) for u in texts.units
    ]
    assert store.gettargetlanguage() == "es"
    assert {u.state for u in texts.units} == {"translated", "fuzzy", "needs-translation"}


def found(store, source):
    (each,) = [each for each in units(store) if str(each.source) == source]
    return each


def imported(root, store, monkeypatch):
    monkeypatch.chdir(root)
    with (root / "back").open("wb") as file:
        store.serialize(file)
    return CliRunner().invoke(main, ["translate", "import", "back"])


@pytest.mark.parametrize("format_", STORES)
def test_what_they_change_and_save_lands_in_its_place(root, texts, monkeypatch, format_):
    store = parsed(format_, texts)
    found(store, MEETING).target = "Sea puntual."
    found(store, BRING).target = "Qué traen"
    if format_ != "po":
        found(store, BRING).marktranslated()
    found(store, NOTHING).markfuzzy(False)
    result = imported(root, store, monkeypatch)
    assert result.exit_code == 0 and "es: 3 changed, 10 as they were" in result.output
    made = {e.msgid: e for e in catalog.parse(root / PAGE_PO)}
    assert made[MEETING].msgstr == "Sea puntual." and made[BRING].msgstr == "Qué traen"
    assert made[NOTHING].msgstr == "Nada" and not any(e.fuzzy for e in made.values())


@pytest.mark.parametrize("format_", STORES)
def test_what_they_save_unchanged_changes_nothing(root, texts, monkeypatch, format_):
    before = (root / PAGE_PO).read_bytes()
    result = imported(root, parsed(format_, texts), monkeypatch)
    assert result.exit_code == 0 and "es: 0 changed" in result.output
    assert (root / PAGE_PO).read_bytes() == before


@pytest.mark.parametrize("format_", ["po", "xliff"])
def test_codes_typed_into_an_empty_text_are_codes(root, monkeypatch, format_):
    emptied = (root / PAGE_PO).read_text(encoding="utf-8").replace(SPANISH[BEST], "")
    (root / PAGE_PO).write_text(emptied, encoding="utf-8")
    store = parsed(format_, unit.of_language(root, "en", "es"))
    found(store, BEST).target = SPANISH[BEST]
    assert "es: 1 changed" in imported(root, store, monkeypatch).output
    assert f'msgstr "{SPANISH[BEST]}"' in (root / PAGE_PO).read_text(encoding="utf-8")


@pytest.mark.parametrize("format_", ["xliff", "xliff2"])
def test_words_changed_around_placeholders_land_in_their_place(root, texts, monkeypatch, format_):
    store = parsed(format_, texts)
    each = found(store, shown(format_, BEST))
    (text,) = each.rich_target
    for element in text.depth_first():
        element.sub = [s.replace("primero", "antes") if isinstance(s, str) else s
                       for s in element.sub]  # fmt: skip
    each.rich_target = [text]
    result = imported(root, store, monkeypatch)
    assert "es: 1 changed" in result.output, result.output
    wanted = SPANISH[BEST].replace("primero", "antes")
    assert f'msgstr "{wanted}"' in (root / PAGE_PO).read_text(encoding="utf-8")


def test_placeholders_of_xliff_2_left_out_of_an_empty_text_are_named(root, monkeypatch):
    emptied = (root / PAGE_PO).read_text(encoding="utf-8").replace(SPANISH[BEST], "")
    (root / PAGE_PO).write_text(emptied, encoding="utf-8")
    store = parsed("xliff2", unit.of_language(root, "en", "es"))
    found(store, shown("xliff2", BEST)).target = shown("xliff2", SPANISH[BEST])
    result = imported(root, store, monkeypatch)
    assert result.exit_code == 1 and " error translations/other-parts\n" in result.output
