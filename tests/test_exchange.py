"""`microsite translate export` and `import` as a person runs them, on a tiny project."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from microsite.cli import main
from microsite.exchange.formats import FORMATS
from tests.exchange.project import PAGE_PO, edit_docx, ids, make, translate
from tests.exchange.test_xml_file import BOMB
from tests.small_project import put

ENTITIES = BOMB[: BOMB.index("]>") + 2]
FILES = {name: f"exchange/es{each.ending}" for name, each in FORMATS.items()}
MEETING = "Llegue puntual a cada reunión."


@pytest.fixture
def root(tmp_path):
    return translate(make(tmp_path))


@pytest.fixture
def run(root, monkeypatch):
    monkeypatch.chdir(root)
    return lambda *args: CliRunner().invoke(main, ["translate", *args])


@pytest.fixture
def state(root):
    """What stands in translations/, to see that nothing was written."""
    return lambda: {p: p.read_bytes() for p in (root / "translations").rglob("*") if p.is_file()}


@pytest.fixture
def edit(root, run):
    """`edit("xliff", (old, new))`: an export changed as another tool might; its path."""

    def of(format_, *changes, encoding="utf-8"):
        assert run("export", "es", "--format", format_).exit_code == 0
        path = root / FILES[format_]
        if format_ == "docx":
            path.write_bytes(edit_docx(path.read_bytes(), *changes))
            return FILES[format_]
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, encoding=encoding)
        return FILES[format_]

    return of


@pytest.mark.parametrize("format_", FORMATS)
def test_out_and_in_again_changes_nothing(run, edit, state, format_):
    before = state()
    result = run("import", edit(format_))
    assert result.exit_code == 0 and state() == before
    assert result.output.endswith("es: 0 changed, 13 as they were, 0 empty in the file.\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("format_", FORMATS)
def test_a_changed_text_changes_its_line_alone(run, edit, root, format_, encoding):
    before = (root / PAGE_PO).read_text(encoding="utf-8")
    path = edit(format_, (MEETING, "Sea puntual."), encoding=encoding)
    result = run("import", path)
    assert result.exit_code == 0, result.output
    assert f"{PAGE_PO}: 1 changed, 0 of them fuzzy\n" in result.output
    assert (root / PAGE_PO).read_text(encoding="utf-8") == before.replace(MEETING, "Sea puntual.")


def test_export_says_what_it_wrote(run, root):
    assert run("export", "es", "--out", "to/agency").output == (
        "to/agency/es.po: 13 texts of 3 files in es.\n"
    )
    assert (root / "to/agency/es.po").exists()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_export_names_the_languages_there_are(run, lang):
    result = run("export", lang)
    assert result.exit_code == 2 and f'"{lang}" is not' in result.output
    assert "into: es, ar." in result.output


def test_export_asks_for_an_update_first(run, root):
    put(root, "docs/index.md", "# Welcome\n\nNew.\n")
    result = run("export", "es")
    assert result.exit_code == 1 and "`microsite translate update es` first" in result.output


def test_export_into_a_place_that_is_no_folder(run, root):
    put(root, "taken", "")
    assert run("export", "es", "--out", "taken/folder").exit_code == 1


@pytest.mark.parametrize(
    ("format_", "changes", "rules"),
    [
        ("xliff", [("](resource:hours)", "](resource:horas)")], ["exchange/other-source"]),
        ("xliff", [("](resource:hours)</ph>.</target>", "](resource:horas)</ph>.</target>")],
         ["translations/other-parts"]),
        ("xliff", [('<ph id="4">](resource:hours)</ph>.</target>', ".</target>")],
         ["translations/other-parts"]),
        ("xliff2", [('<ph id="4" dataRef="d4" canDelete="no"/>.</target>', ".</target>")],
         ["translations/other-parts"]),
        ("po", [("Abierto por %(name)s", "Abierto por %(“name”)s")], ["translations/placeholders"]),
        ("po", [("Pregunte **primero**", "Pregunte **primero*")], ["translations/other-parts"]),
        ("po", [("*usted*", "*usted")], ["translations/emphasis"]),
        ("po", [('msgid "Nothing"', 'msgid "Nothing more"')],
         ["exchange/unknown-unit", "exchange/missing-units"]),
        ("po", [(MEETING, "# Reunión")], ["translations/breaks-page"]),
        ("xliff", [('target-language="es"', 'target-language="es-MX"')], ["exchange/language"]),
        ("xliff2", [('trgLang="es"', 'trgLang="ko"')], ["exchange/language"]),
        ("po", [('"Language: es\\n"', '"Language: en\\n"')], ["exchange/language"]),
        ("xliff", [("</xliff>", "")], ["exchange/broken-file"]),
        ("xliff", [("<xliff ", f"{ENTITIES}<xliff ")], ["exchange/broken-file"]),
        ("po", [('msgstr "Nada"', 'msgstr "Nada')], ["exchange/broken-file"]),
        ("xliff2", [("document:2.0", "document:9.9")], ["exchange/broken-file"]),
    ],
)  # fmt: skip
def test_what_is_not_sound_is_named_and_nothing_is_written(
    run, edit, state, format_, changes, rules
):
    path, before = edit(format_, ("Hola", "Buenos días"), *changes), state()
    result = run("import", path)
    assert result.exit_code == 1 and state() == before
    for rule in rules:
        assert f" error {rule}\n" in result.output
    assert f"{path}:" in result.output and "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_partial_takes_what_is_sound(run, edit, root):
    path = edit("xliff", (MEETING, "# Reunión"), ("Nada", "Cero"))
    refused = run("import", path)
    assert "nothing was written; 1 would have changed, 11 as they were" in refused.output
    result = run("import", path, "--partial")
    assert result.exit_code == 1, "something was left out"
    text = (root / PAGE_PO).read_text(encoding="utf-8")
    assert MEETING in text and '"Cero"' in text and "Nada" not in text
    assert ids(root)["Be on time for every meeting."] in result.output


def test_a_mistaken_language_is_refused_even_in_part(run, edit, state):
    path, before = edit("po", ("Language: es", "Language: ar")), state()
    result = run("import", path, "--partial")
    assert result.exit_code == 1 and state() == before
    assert "exchange/wrong-language" in result.output


def test_one_page_may_be_sent_alone(run, edit, root):
    path = edit("po")
    entries = (root / path).read_text(encoding="utf-8").split("\n\n")
    kept = [e for n, e in enumerate(entries) if n == 0 or 'msgctxt "index.md"' in e]
    put(root, path, "\n\n".join(kept).replace("Hola", "Buenos días") + "\n")
    result = run("import", path)
    assert result.exit_code == 0 and "es: 1 changed, 0 as they were" in result.output


def test_a_project_without_its_english_is_no_traceback(run, edit, root):
    path = edit("po")
    put(root, "docs/index.md", "# Welcome\n\nNew.\n")
    result = run("import", path)
    assert result.exit_code == 1 and "behind the English" in result.output


def test_import_needs_a_file(run):
    assert run("import", "nowhere.po").exit_code == 2
    assert Path("translations").exists()


@pytest.mark.parametrize("command", ["export", "import"])
def test_help_has_an_example(run, command):
    assert f"Example: microsite translate {command}" in run(command, "--help").output
