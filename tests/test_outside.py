"""`microsite check links --external` as a person runs it, against a real server."""

import json
import signal
from functools import partial

import pytest
from click.testing import CliRunner

from microsite.cli import main
from microsite.web import history, rounds
from tests.small_project import put
from tests.unruly import Unruly

ENTRY = """# A registry; this line stays.
{id}:   # so does this one
  title: A guide
  publisher: P
  kind: article
  url: {url}
  evidence: seen
"""


@pytest.fixture
def server():
    server = Unruly()
    yield server
    server.close()


@pytest.fixture
def run(tmp_path, monkeypatch, server):
    """`run("/404", page='<a href=...>')`: the command where the one resource is at that path."""
    make = rounds.make
    monkeypatch.setattr(rounds, "make", lambda *a, **o: make(*a, **o, pause=0.0))
    monkeypatch.chdir(tmp_path)
    put(tmp_path, "mkdocs.yml", "site_name: S\nsite_url: https://schools.example/pd/\n")

    def run(path, *options, page=""):
        url = path if "://" in path else server.url + path
        if not (tmp_path / "data/resources.yml").exists():
            put(tmp_path, "data/resources.yml", ENTRY.format(id="guide", url=url))
        put(tmp_path, "site/index.html", f"<p>{page}</p>")
        command = ["check", "links", "--external", "--allow-host", server.place, *options]
        return CliRunner().invoke(main, command, catch_exceptions=False)

    return run


def test_a_fine_address_says_nothing_and_is_remembered(run, server, tmp_path):
    result = run("/page")
    assert result.exit_code == 0, result.output
    assert result.stdout == "0 errors, 0 warnings\n"
    assert "Asked 1 of 1 addresses: 1 ok. Kept in data/link-history.jsonl." in result.stderr
    [record] = history.load(tmp_path / history.FILE).values()
    assert (record.verdict, record.title) == ("ok", "A guide for families")
    assert {r.headers["user-agent"] for r in server.asked} == {
        "microsite (looks after the links of https://schools.example/pd/)"
    }


def test_the_first_failure_is_a_warning_at_its_line(run):
    result = run("/404", "--format", "json")
    assert result.exit_code == 0
    [found] = json.loads(result.stdout)
    assert (found["rule"], found["severity"]) == ("links/failing", "warning")
    assert (found["source"], found["line"], found["column"]) == ("data/resources.yml", 6, 8)


def test_the_third_failure_after_three_days_is_an_error(run, tmp_path):
    run("/404")
    file = tmp_path / history.FILE
    line = json.loads(file.read_text())
    line |= {"failures": 2, "failing": "2026-01-01T00:00:00Z", "since": "2026-01-01T00:00:00Z"}
    file.write_text(json.dumps(line) + "\n")
    result = run("/404")
    assert result.exit_code == 1
    assert "error links/dead" in result.stdout and "3 visits since 2026-01-01" in result.stdout


def test_links_of_pages_are_visited_too(run, server):
    page = f'<a href="{server.url}/410">words</a><a href="{server.url}/page#no">more</a>'
    result = run("/page", page=page)
    assert "site/index.html:1:1 warning links/failing" in result.stdout
    assert "Asked 2 of 2 addresses" in result.stderr
    assert server.times("/page", "GET") == 1


def test_fix_writes_the_new_address_and_nothing_else(run, server, tmp_path):
    result = run("/moved", "--fix")
    assert result.exit_code == 0 and "0 warnings" in result.stdout
    assert f"{server.url}/page stands in place of {server.url}/moved" in result.stderr
    text = (tmp_path / "data/resources.yml").read_text()
    assert text == ENTRY.format(id="guide", url=f"{server.url}/page")


def test_without_fix_the_new_address_is_advice(run, server, tmp_path):
    result = run("/moved")
    assert "warning links/moved" in result.stdout and f'"{server.url}/page"' in result.stdout
    assert "/moved" in (tmp_path / "data/resources.yml").read_text()


def test_without_a_network_one_line_and_a_code_of_its_own(run, tmp_path):
    run("/404")
    before = (tmp_path / history.FILE).read_bytes()
    (tmp_path / "data/resources.yml").unlink()
    result = run("http://127.0.0.1:1/", "--allow-host", "127.0.0.1:1")
    assert result.exit_code == 3
    assert result.stdout == ""
    assert result.stderr == (
        "No server answered: there seems to be no network. Nothing was kept.\n"
    )
    assert (tmp_path / history.FILE).read_bytes() == before


@pytest.fixture
def listening():
    """Ctrl-C is heard even where the tests run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_tells_what_was_learned(listening, run, monkeypatch, tmp_path):
    monkeypatch.setattr(
        rounds, "make", partial(rounds.make, tell=lambda: signal.raise_signal(signal.SIGINT))
    )
    make = rounds.make
    monkeypatch.setattr(rounds, "make", lambda w, f, y, a, tell: make(w, f, y, a))
    result = run("/404")
    assert "links/failing" in result.stdout or "Ended early" in result.stderr
    assert result.exit_code == 130
    assert len(history.load(tmp_path / history.FILE)) == 1


def test_ctrl_c_before_the_first_answer_is_no_lack_of_a_network(run, monkeypatch, tmp_path):
    monkeypatch.setattr(rounds, "make", lambda *a: rounds.Round({}))
    result = run("/page")
    assert result.exit_code == 130
    assert result.stderr == "Asked 0 of 1 addresses: none. Ended early.\n"


def test_a_history_that_cannot_be_read_stops_the_command_and_stays(run, tmp_path):
    put(tmp_path, history.FILE.as_posix(), "{\n")
    result = run("/page")
    assert result.exit_code == 1
    assert "link-history.jsonl:1 is no line of a link history" in result.stderr
    assert "Traceback" not in result.output
    assert (tmp_path / history.FILE).read_text() == "{\n"


def test_a_history_that_cannot_be_written_is_named(run, monkeypatch):
    def full(path, records):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(history, "save", full)
    result = run("/page")
    assert result.exit_code == 1
    assert "data/link-history.jsonl was not written: No space left on device." in result.stderr


def test_any_folder_of_html_is_checked_and_nothing_is_kept(server, tmp_path, monkeypatch):
    make = rounds.make
    monkeypatch.setattr(rounds, "make", lambda *a, **o: make(*a, **o, pause=0.0))
    monkeypatch.chdir(tmp_path)
    put(tmp_path, "public/a.html", f'<a href="{server.url}/404">gone</a>')
    command = ["check", "links", "public", "--external", "--allow-host", server.place]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0
    assert "public/a.html:1:1 warning links/failing" in result.stdout
    assert not (tmp_path / "data").exists()


def test_the_registry_is_visited_before_the_site_is_built(run, tmp_path):
    run("/page")
    (tmp_path / "site/index.html").unlink()
    command = ["check", "links", "--external", "--allow-host", "127.0.0.1"]
    result = CliRunner().invoke(main, command)
    assert "site/ is not built: its pages are left out." in result.stderr
    assert "Asked 1 of 1 addresses: 1 ok." in result.stderr


def test_a_host_that_cannot_be_found_is_named(run):
    result = run("/page", "--allow-host", "127.0.0.1:port")
    assert result.exit_code == 2 and '"127.0.0.1:port" is no host' in result.stderr


@pytest.mark.parametrize("options", [["--fix"], ["--allow-host", "127.0.0.1:1"]])
def test_options_of_external_checking_go_with_it_alone(run, options):
    result = CliRunner().invoke(main, ["check", "links", *options])
    assert result.exit_code == 2 and "go with --external" in result.output
