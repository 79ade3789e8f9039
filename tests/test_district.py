"""The commands for districts, as a person runs them."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from microsite.cli import main
from tests.district.test_settings import GOOD
from tests.sites import project


@pytest.fixture
def run(tmp_path, monkeypatch):
    """`run("build", ...)` in a small product; a district stands beside it, at ../d."""
    monkeypatch.chdir(project.make(tmp_path / "p"))
    (tmp_path / "d").mkdir()
    (tmp_path / "d/district.yml").write_text(GOOD)
    return lambda *arguments: CliRunner().invoke(main, arguments, catch_exceptions=False)


@pytest.mark.parametrize("command", [[], ["new"], ["check"], ["translate"]])
def test_each_command_has_help_with_an_example(run, command):
    result = run("district", *command, "--help")
    assert result.exit_code == 0 and "Example: microsite district " in result.output


def test_a_new_folder_names_what_to_fill_in(run):
    result = run("district", "new", "../e")
    assert result.exit_code == 0 and "../e/district.yml\n" in result.output
    result = run("district", "check", "../e")
    assert result.exit_code == 1
    assert "../e/district.yml:8:1 error district/no-accessibility-contact" in result.output
    again = run("district", "new", "../e")
    assert again.exit_code == 1 and "is not empty" in again.output


def test_nothing_is_built_where_the_folder_is_not_sound(run):
    result = run("build", "--district", "../none")
    assert result.exit_code == 1 and "../none/district.yml:1:1 error" in result.output
    assert not Path("site").exists()


def test_a_page_with_a_fault_is_named_by_the_district_s_own_path(run):
    page = Path("../d/docs/hours.md")
    page.parent.mkdir()
    page.write_text("---\ntitle: Hours\ndescription: When.\nicon: none\n---\n# Hours\n")
    for command in (["district", "check", "../d"], ["build", "--district", "../d"]):
        result = run(*command)
        assert result.exit_code == 1
        assert "../d/docs/hours.md:4:1 error page/unknown-icon" in result.output
    assert not Path("site").exists()
    page.write_text(page.read_text().replace("icon: none\n", "") + "\nThe form was signed.\n")
    assert run("district", "check", "../d").output.startswith("../d/docs/hours.md:7:1 warning")
    inside = Path.cwd() / "districts/d"
    shutil.copytree("../d", inside)
    result = run("district", "check", str(inside))
    assert result.output.startswith("districts/d/docs/hours.md:7:1 warning")


def test_the_district_s_own_texts_are_written_for_its_translators(run):
    page = Path("../d/docs/hours.md")
    page.parent.mkdir()
    page.write_text("---\ntitle: Hours\ndescription: When.\n---\n# Hours\n")
    result = run("district", "translate", "../d", "es")
    assert result.exit_code == 0, result.output
    assert "new      translations/es/hours.po: 0 translated, 0 fuzzy, 2 missing" in result.output
    po = Path("../d/translations/es/hours.po")
    assert "#: docs/hours.md:2" in po.read_text() and not Path("translations/es").exists()
    po.write_text(po.read_text().replace('"Hours"\nmsgstr ""', '"Hours"\nmsgstr "Horario"'))
    assert "1 texts translated" in run("district", "translate", "../d", "es").output
    assert run("district", "translate", "../d", "xx").exit_code == 2
    assert run("district", "translate", "../none", "es").exit_code == 1


HOSTILE = [  # (name in the district's folder, its bytes, None for a folder, words of the answer)
    ("docs", b"a file", "cannot be read"),
    ("translations", b"a file", ""),
    ("resources.yml", None, "data/unreadable"),
    ("resources.yml", b"\xff", "data/unreadable"),
    ("resources.yml", b"a: &x [*x]", "data/missing-field"),
    ("resources.yml", b"? [a]\n: b", "data/unreadable"),
    ("resources.yml", b"1: {title: 1}\n~: 2", "data/missing-field"),
    ("docs/about.md", None, "cannot be read"),
    ("docs/a.md", None, ""),
    ("docs/a.md", b"\xff", "page/encoding"),
    ("docs/a.md", b"---\ntitle: [\n---\n# A\n", "page/front-matter-syntax"),
    ("docs/about.md", b"\xff", "district/no-digest"),
    ("docs/about.md", b"---\nreplaces: [\n---\n", "district/no-digest"),
    ("translations/es/about.po", None, ""),
    ("translations/es/about.po", b"\xff", "translations/broken-file"),
    ("translations/es.po", b"", "district/unread"),
    ("district.yml", b"logo: {file: docs, alt: a}", "data/bad-value"),
    ("district.yml", b"logo: {file: ../p/mkdocs.yml, alt: a}", "data/bad-value"),
    ("district.yml", b'logo: {file: "a\\0b", alt: a}', "data/bad-value"),
    ("district.yml", b"1: 2\n~: 3\n2026-01-01: 4", "data/unknown-field"),
    ("district.yml", b"name: &x [*x]", "data/bad-value"),
    ("district.yml", b"languages: {en: es}", "data/bad-value"),
    ("district.yml", "name: \ufeff\u202e\n".encode(), "data/missing-field"),
]


@pytest.mark.parametrize(("name", "content", "words"), HOSTILE)
def test_whatever_a_folder_holds_there_is_no_traceback(run, name, content, words):
    path = Path("../d") / name
    if content is None:
        path.mkdir(parents=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    result = run("district", "check", "../d")
    assert words in result.output and (result.exit_code == 1 or not words or "unread" in words)


def test_a_folder_that_leads_into_itself_is_no_traceback(run):
    Path("../d/docs").mkdir()
    Path("../d/docs/again").symlink_to(Path("../d/docs").resolve(), target_is_directory=True)
    result = run("district", "check", "../d")
    assert result.exit_code == 1 and "cannot be read" in result.output
