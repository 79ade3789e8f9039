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
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "Hola"\n')
    run("review", "es", "index", "--by", "Ana Ruiz", "--role", "poet", "--date", "2026-11-20")
    lines = [" ".join(line.split()) for line in run("status").stdout.splitlines()]
    assert "Page Texts Translated Older Fuzzy Missing Approved" in lines
    assert "All of es 4 1 0 0 3 1" in lines
    assert "index.md 1 1 0 0 0 1" in lines
    assert "principles/time.md 2 0 0 0 2 0" in lines
    assert "es: 1 of 3 reviewed as they are." in lines
    assert lines[-1] == "index.md: Ana Ruiz, poet, 2026-11-20: 1 of 1 texts"
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "Salud"\n')
    lines = [" ".join(line.split()) for line in run("status").stdout.splitlines()]
    assert "index.md 1 1 0 0 0 0" in lines and "es: 0 of 3 reviewed as they are." in lines
    assert lines[-1] == "index.md: Ana Ruiz, poet, 2026-11-20: 0 of 1 texts"


def test_status_as_json(run, root):
    put(root, TIME, '#, fuzzy\n#| msgid "Ask."\nmsgid "Ask first."\nmsgstr "Pida"\n')
    rows = json.loads(run("status", "--format", "json").stdout)
    assert rows[2] == {
        "lang": "es", "page": "principles/time.md", "total": 2, "translated": 0, "older": 1,
        "fuzzy": 0, "missing": 1, "approved": 0, "reviewed": False, "reviews": [], "findings": [],
        "critical": False, "withheld": 0, "words_left": 3, "to_review": [],
        "out_of_date": [{
            "english": "Ask first.", "plural": "", "before": "Ask.", "translations": ["Pida"],
            "source": TIME, "line": 1, "places": [["docs/principles/time.md", 3]],
        }],
    }  # fmt: skip


def test_status_as_json_says_who_reviewed_and_what_is_void(run, root):
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "Hola"\n')
    run("review", "es", "index", "--by", "Ana Ruiz", "--role", "poet", "--date", "2026-11-20")
    put(root, INDEX, 'msgid "Welcome"\nmsgstr "Salud"\n')
    row = json.loads(run("status", "--format", "json").stdout)[1]
    assert row["reviews"] == [
        {"by": "Ana Ruiz", "role": "poet", "date": "2026-11-20", "approved": 0, "void": 1}
    ]
    assert [text["translations"] for text in row["to_review"]] == [["Salud"]]


ANA = ("--by", " Ana  Ruiz ", "--role", "court translator")


def test_review_says_what_was_approved(run, root):
    put(root, TIME, 'msgid "Time"\nmsgstr "Tiempo"\n')
    result = run("review", "es", "docs/principles/time.md", *ANA, "--date", "2026-11-20")
    assert result.exit_code == 0, result.output
    assert result.stdout == (
        "data/reviews/es.yml principles/time.md: 1 of 2 texts approved by Ana Ruiz, court "
        "translator, on 2026-11-20; newly approved: 1.\n"
        "The others have no translation of today's English that can be shown.\n"
    )
    again = run("review", "es", "principles/time", *ANA, "--date", "2026-11-20")
    assert "newly approved: 0. It said so already." in again.stdout
    put(root, SITE, 'msgid "The site"\nmsgstr "El sitio"\n')
    assert (
        "data/reviews/es.yml site: 1 of 1 texts approved"
        in run("review", "es", "site", *ANA).stdout
    )


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("fr", "index", *ANA), 2, "into: es."),
        (("es", "indx", *ANA), 1, 'Did you mean "index.md"?'),
        (("es", "index", *ANA), 1, "none to approve"),
        (("es", "index", "--by", " ", "--role", "poet"), 2, "name the person"),
        (("es", "index", "--by", "Ana", "--role", " "), 2, "--role"),
        (("es", "index", "--by", "Ana"), 2, "Missing option '--role'"),
        (("es", "index", *ANA, "--date", "2999-01-01"), 2, "still to come"),
    ],
)
def test_nothing_is_approved_by_mistake(run, root, arguments, code, said):
    result = run("review", *arguments)
    assert result.exit_code == code and said in result.stderr
    assert not (root / "data/reviews").exists()


@pytest.mark.parametrize("command", ["update", "review", "status"])
def test_help_has_an_example(run, command):
    assert f"Example: microsite translate {command}" in run(command, "--help").stdout
