"""The commands as a person runs them, on a tiny project."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from microsite import __version__, resources
from microsite.cli import main
from tests.sites import link_history, project

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def run(tmp_path, monkeypatch):
    """`run(["build"], time="...")`: the result of a command in a project with those texts."""

    def run(*arguments: str, **texts: str):
        folder = tmp_path / "project"
        if not folder.exists():
            project.make(folder, **texts)
        monkeypatch.chdir(folder)
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    return run


def test_build_tells_what_it_made_and_where(run):
    result = run("build")
    assert result.exit_code == 0, result.output
    assert "Built site/" in result.output and "5 in en" in result.output
    assert Path("site/es/principles/time/index.html").exists()
    assert Path("site/pagefind/pagefind.js").exists()


def test_build_for_a_machine(run):
    made = json.loads(run("build", "--format", "json").stdout)
    assert made["folder"] == "site" and made["pages"]["en"] == 5


def test_a_broken_link_fails_the_check_and_names_its_line(run):
    run("build", time="Be on time. See the [plan](../plan.md).")
    result = run("check", "--format", "json")
    assert result.exit_code == 1
    (found,) = [f for f in json.loads(result.stdout) if f["severity"] == "error"]
    assert found["source"] == "docs/principles/time.md" and found["line"] == 8
    assert found["rule"].startswith("links/missing") and "plan" in found["message"]


def test_a_tangled_sentence_fails_the_check_and_names_its_line(run):
    run("build", time=" ".join(["word"] * 40) + ".")
    result = run("check")
    assert result.exit_code == 1
    assert "docs/principles/time.md:8:1 error reading/long-sentence" in result.output


def test_without_a_site_the_check_says_that_it_could_not_look(run):
    result = run("check")
    assert result.exit_code == 1 and "site/not-built" in result.output


def test_a_failed_build_leaves_the_old_site_and_nothing_half_made(run):
    run("build")
    Path("overrides/home.html").write_text("{% if %}", encoding="utf-8")
    index = Path("docs/index.md")
    index.write_text(index.read_text().replace("icon:", "template: home.html\nicon:"))
    result = run("build")
    assert result.exit_code == 1 and "the site was not built" in result.output
    assert Path("site/index.html").exists()
    assert not list(Path().glob(".site*"))


def test_faulty_data_stops_the_build_with_its_line(run):
    run("check")
    Path("data/resources.yml").write_text("a:\n  kind: book\n", encoding="utf-8")
    result = run("build")
    assert result.exit_code == 1
    assert "data/resources.yml:1:1 error data/missing-field" in result.output


def test_links_are_checked_alone_with_their_sources(run):
    run("build", time="Be on time. See the [plan](../plan.md). " + "word " * 40 + ".")
    result = run("check", "links", "--format", "json")
    (found,) = json.loads(result.stdout)
    assert result.exit_code == 1 and found["source"] == "docs/principles/time.md"
    assert run("check", "--site-dir", "nowhere", "links").output.startswith("nowhere:1:1 error")


def test_links_of_any_folder_are_checked_without_a_project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("public").mkdir()
    Path("public/index.html").write_text('<html lang="en">\n<a href="/docs/no/">x</a>')
    result = CliRunner().invoke(main, ["check", "links", "public", "--base-url", "/docs/"])
    assert result.exit_code == 1
    assert result.output.startswith("public/index.html:2:1 error links/missing-page\n")


@pytest.mark.parametrize(
    ("folder", "words"), [("nowhere", "is no folder"), (".", "holds no HTML page")]
)
def test_a_folder_without_pages_is_said_in_one_line(folder, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["check", "links", folder])
    assert result.exit_code == 1
    assert words in result.output and result.output.count("\n") == 1


@pytest.mark.parametrize("address", ["example.org/docs", "https://[", "ftp://x/"])
def test_an_address_that_is_none_is_said(address, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["check", "links", ".", "--base-url", address])
    assert result.exit_code == 2 and f'"{address}" is none' in result.output


@pytest.mark.parametrize("command", [["build"], ["check"], ["check", "links"], ["serve"]])
def test_outside_a_project_the_command_says_where_to_run_it(command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 1 and "mkdocs.yml" in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_person_who_opened_a_resource_is_named_where_it_stands(run):
    result = run("links", "verify", "idea", "--by", " Ana  Ruiz ", "--date", "2026-11-03")
    assert result.exit_code == 0, result.output
    line = int(result.output.partition(" ")[0].removeprefix("data/resources.yml:"))
    assert f"{line} idea: opened by Ana Ruiz on 2026-11-03." in result.output
    lines = Path("data/resources.yml").read_text(encoding="utf-8").splitlines()
    assert lines[line - 1] == "  opened: {by: Ana Ruiz, date: 2026-11-03}"
    again = run("links", "verify", "idea", "--by", "Ana Ruiz", "--date", "2026-11-03")
    assert again.exit_code == 0 and "It said so already." in again.output


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["idae", "--by", "Ana"], 1, 'Did you mean "idea"?'),
        (["idea", "--by", " "], 2, "name the person"),
        (["idea"], 2, "Missing option '--by'"),
        (["idea", "--by", "Ana", "--date", "3 Nov"], 2, "does not match the format"),
        (["idea", "--by", "Ana", "--date", "2999-01-01"], 2, "still to come"),
    ],
)
def test_nobody_is_named_by_mistake(run, arguments, code, words):
    run("links")
    before = Path("data/resources.yml").read_bytes()
    result = run("links", "verify", *arguments)
    assert result.exit_code == code and words in result.output
    assert Path("data/resources.yml").read_bytes() == before


def test_the_reports_are_pages_in_their_folder(run):
    run("build", time="Read [the guide](https://example.org/guide).")
    result = run("report")
    assert result.exit_code == 0, result.output
    assert "reports/links.html: No visit to any of" in result.output
    assert "reports/translations.html: 1 language: " in result.output
    for name in ("index.html", "links.html", "links.json", "reading.html", "translations.html"):
        assert (Path("reports") / name).exists(), name
    result = run("links", "report", "--out", "elsewhere")
    assert (
        "Wrote elsewhere/links.html and elsewhere/links.json. No visit to any of" in result.output
    )
    assert "https://example.org/guide" in Path("elsewhere/links.html").read_text(encoding="utf-8")


def test_the_report_on_links_for_a_machine_and_for_an_issue(run):
    run("check")
    result = run("links", "report", "--format", "json")
    assert json.loads(result.stdout)["site_read"] is False
    assert "site/ holds no built site" in result.stderr and not Path("reports").exists()
    assert run("links", "report", "--format", "markdown").stdout == ""
    url = resources.load(Path("data/resources.yml"))["idea"].url
    link_history.dead(Path(), url)
    assert run("links", "report", "--format", "markdown").stdout.startswith("1 of ")
    Path("data/link-history.jsonl").write_text("{", encoding="utf-8")
    result = run("links", "report")
    assert result.exit_code == 1 and "link-history.jsonl:1 is no line" in result.output


COMMANDS = [
    ["build"],
    ["serve"],
    ["check"],
    ["reading"],
    ["reading", "measure"],
    ["reading", "lower"],
    ["reading", "accept"],
    ["check", "links"],
    ["district"],
    ["district", "new"],
    ["district", "check"],
    ["district", "translate"],
    ["links"],
    ["links", "verify"],
    ["links", "archive"],
    ["links", "report"],
    ["report"],
    ["translate"],
    ["translate", "update"],
    ["translate", "review"],
    ["translate", "status"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_has_help_with_an_example_and_stands_in_the_readme(run, command):
    result = run(*command, "--help")
    assert result.exit_code == 0 and "Example: microsite " in result.output
    assert f"microsite {' '.join(command)}" in README


def test_the_module_is_the_command():
    command = [sys.executable, "-m", "microsite", "--version"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert __version__ in result.stdout and "python -m microsite" in README


def test_a_change_after_the_build_is_told(run):
    run("build")
    page = Path("docs/principles/time.md")
    later = Path("site/sitemap.xml").stat().st_mtime + 5
    os.utime(page, (later, later))
    result = run("check")
    assert result.exit_code == 1 and "site/out-of-date" in result.output


def test_reading_measures_drafts_in_and_out_of_a_project(run, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("Ask the family how the day was.\n\n    Listen to what they say.\n")
    found = json.loads(run("reading", "--format", "json", str(draft)).stdout)
    assert [(f["path"], f["language"], f["words"]) for f in found] == [(str(draft), "en", 12)]
    text = run("reading", str(draft), "docs/index.md").output
    assert "too short to say" in text and "docs/index.md" in text and "0 errors" in text
    spanish = json.loads(run("reading", "--lang", "es", "--format", "json", str(draft)).stdout)
    assert spanish[0]["tier"] == "relative" and spanish[0]["grade"] is None


def test_reading_without_a_project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_bytes("señal".encode("latin-1"))
    Path("b.md").write_text("The form was signed. Word " + "word " * 30 + ".", encoding="utf-8")
    result = CliRunner().invoke(main, ["reading", "a.txt", "b.md", "none.md"])
    assert result.exit_code == 1
    assert "a.txt is not in UTF-8" in result.stderr and "none.md cannot be read" in result.stderr
    assert "b.md:1:1 warning reading/passive" in result.stdout
    assert "b.md:1:22 error reading/long-sentence" in result.stdout
    nothing = CliRunner().invoke(main, ["reading", "none.md"])
    assert (nothing.exit_code, nothing.stdout) == (1, ""), "no table of nothing"
    assert CliRunner().invoke(main, ["reading", "b.md"]).exit_code == 0, "check decides, not this"
    outside = CliRunner().invoke(main, ["reading"])
    assert outside.exit_code == 1 and "mkdocs.yml" in outside.output


def test_a_project_that_cannot_be_read_is_said_without_a_traceback(run):
    run("reading")
    Path("docs/index.md").write_bytes("señal".encode("latin-1"))
    result = run("reading")
    assert result.exit_code == 1 and "docs/index.md:1:1 error page/encoding" in result.output


def test_reading_takes_standard_input(run):
    run("reading", "accept", "--help")
    result = CliRunner().invoke(main, ["reading", "-"], input="# T\n\nThe form was signed.\n")
    assert "-:3:1 warning reading/passive" in result.output


def test_reading_reports_findings_for_other_tools(run):
    result = run("reading", "--format", "github", time="The form was signed.")
    assert "::warning file=docs/principles/time.md,line=8,col=1,title=reading/passive" in (
        result.output
    )


def test_a_page_that_became_harder_fails_the_check_until_somebody_says_why(run):
    easy = "Ask the family how the day was at home and at school. "
    hard = "Interdisciplinary collaboration necessitates methodological consistency. "
    page = Path("docs/principles/time.md")
    run("reading", "lower", time=f"## Why\n\n{easy * 12}")
    accepted = Path("data/reading-baseline.yml").read_text(encoding="utf-8")
    page.write_text(page.read_text(encoding="utf-8").replace(easy * 6, hard * 12))
    assert "error reading/harder" in run("check").output
    run("reading", "lower")
    assert Path("data/reading-baseline.yml").read_text(encoding="utf-8") == accepted
    assert run("reading", "accept", str(page)).exit_code == 2, "a reason is needed"
    result = run("reading", "accept", str(page), "--reason", "quotes the law")
    assert result.exit_code == 0, result.output
    assert "reading/harder" not in run("check").output
    assert "quotes the law" in Path("data/reading-baseline.yml").read_text(encoding="utf-8")
    assert "no English page" in run("reading", "accept", "docs/x.md", "--reason", "x").output


def test_reading_shows_what_became_harder_since_a_revision(run):
    run("reading", time="Ask the family how the day was.")
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run(["git", *identity, *command], check=True)
    page = Path("docs/principles/time.md")
    page.write_text(page.read_text().replace("Ask the", "Nevertheless interrogate the extended"))
    result = run("reading", "--diff", "HEAD")
    assert "docs/principles/time.md: harder" in result.output
    assert "1 of " in result.output.splitlines()[-1]
    (change,) = json.loads(run("reading", "--diff", "HEAD", "--format", "json").stdout)
    assert change["direction"] == "harder"
    assert run("reading", "--diff", "none-such").exit_code == 1
