import json

import pytest
from click.testing import CliRunner

from microsite.commands.translate import translate
from tests.small_project import INDEX, SITE, TIME, make, put


@pytest.fixture
def root(tmp_path):
    return make(tmp_path)


@pytest.fixture
def run(root, monkeypatch):
    monkeypatch.chdir(root)
    return lambda *args: CliRunner().invoke(translate, args)


def test_update_says_what_it_wrote(run):
    result = run("update", "es")
    assert result.exit_code == 0
    assert result.stdout == (
        f"new      {SITE}: 0 translated, 0 fuzzy, 1 missing\n"
        f"new      {INDEX}: 0 translated, 0 fuzzy, 1 missing\n"
        f"new      {TIME}: 0 translated, 0 fuzzy, 2 missing\n"
        "es: 3 of 3 files written; 0 texts translated, 0 fuzzy, 4 missing.\n"
    )
    assert run("update").stdout == (
        "es: 0 of 3 files written; 0 texts translated, 0 fuzzy, 4 missing.\n"
    )


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_update_names_the_languages_there_are(run, lang):
    result = run("update", lang)
    assert result.exit_code == 2
    assert f'"{lang}" is not' in result.stderr and "into: es." in result.stderr


def test_update_reports_a_broken_file(run, root):
    put(root, TIME, 'msgid "Time"\nmsgstr "Tiempo\n')
    result = run("update")
    assert result.exit_code == 1
    assert f"{TIME}:2:1 error translations/broken-file" in result.stdout


def test_update_names_a_source_that_cannot_be_read(run, root):
    put(root, "mkdocs.yml", "a: [\n")
    result = run("update")
    assert result.exit_code == 1
    assert "mkdocs.yml:2 cannot be read" in result.stderr


def test_status(run, root):
    put(root, INDEX, 'msgid ""\nmsgstr ""\n"X-Reviewed-By: Ana Ruiz\\n"\n\n'
        'msgid "Welcome"\nmsgstr "Hola"\n')  # fmt: skip
    lines = [" ".join(line.split()) for line in run("status").stdout.splitlines()]
    assert "Page Texts Translated Fuzzy Missing Reviewed by" in lines
    assert "All of es 4 1 0 3 1 of 3" in lines
    assert "index.md 1 1 0 0 Ana Ruiz" in lines
    assert "principles/time.md 2 0 0 2 a draft" in lines


def test_status_as_json(run):
    rows = json.loads(run("status", "--format", "json").stdout)
    assert rows[2] == {
        "lang": "es", "page": "principles/time.md", "total": 2, "translated": 0, "fuzzy": 0,
        "missing": 2, "reviewed_by": None, "review_date": None, "findings": [],
    }  # fmt: skip


@pytest.mark.parametrize("command", ["update", "status"])
def test_help_has_an_example(run, command):
    assert f"Example: microsite translate {command}" in run(command, "--help").stdout
