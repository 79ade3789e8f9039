"""Texts of the district stand before those of the product; each is told where it was written."""

from pathlib import Path

from microsite import catalog
from microsite.district import translations
from microsite.district.place import original
from microsite.findings import finding

HEAD = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n\n'


def po(*texts):
    return HEAD + "\n".join(f'msgid "{a}"\nmsgstr "{b}"\n' for a, b in texts)


def put(root: Path, name: str, text: str) -> Path:
    path = root / "translations/es" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_texts_are_laid_over_one_by_one(tmp_path):
    ours, theirs, into = tmp_path / "p", tmp_path / "d", tmp_path / "into"
    put(ours, "a.po", po(("One", "Uno"), ("Two", "Dos"), ("Three", "Tres")))
    put(ours, "b/only-ours.po", po(("Four", "Cuatro")))
    own = put(theirs, "a.po", "\n\n" + po(("Two", "Un par"), ("Three", ""), ("New", "Nuevo")))
    put(theirs, "c.po", po(("Five", "Cinco")))
    pieces = translations.compose(ours, theirs, "es", into)
    found = catalog.load(into, "es", "a.md").entries
    assert {english: entry.text for english, entry in found.items()} == {
        "One": "Uno",
        "Two": "Un par",
        "Three": "Tres",
        "New": "Nuevo",
    }
    assert set(pieces) == {"translations/es/a.po", "translations/es/c.po"}
    for english, source in (("Two", own), ("New", own), ("One", None), ("Three", None)):
        at = finding("check/not-made", "translations/es/a.po", found[english].line)
        told = original(at, pieces)
        path = source or ours / "translations/es/a.po"
        assert told.source == (path.as_posix() if source else "translations/es/a.po")
        lines = path.read_text().splitlines()
        assert lines[told.line - 1] == f'msgid "{english}"'
    assert catalog.load(into, "es", "b/only-ours.md").entries["Four"].text == "Cuatro"
    assert catalog.load(into, "es", "c.md").entries["Five"].text == "Cinco"


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    path = put(tmp_path, "a.po", HEAD + 'msgid "One\nmsgstr ""\n')
    (found,) = translations.broken(tmp_path, ("es", "ar"))
    assert (found.rule, found.source) == ("translations/broken-file", path.as_posix())
    assert found.line == 5


def test_a_broken_file_of_the_product_is_left_for_the_checks(tmp_path):
    ours, theirs, into = tmp_path / "p", tmp_path / "d", tmp_path / "into"
    put(ours, "a.po", 'msgid "One\n')
    put(theirs, "a.po", po(("One", "Uno")))
    assert translations.compose(ours, theirs, "es", into) == {}
    assert catalog.load(into, "es", "a.md").findings
