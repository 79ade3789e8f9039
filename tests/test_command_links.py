"""`microsite links archive` as a person runs it, the archive played by a real server."""

import json
import re
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from microsite.cli import main
from microsite.web import archive, client
from tests import unruly
from tests.small_project import put
from tests.test_outside import ENTRY
from tests.unruly import Unruly

COPY = "http://web.archive.org/web/20240102030405/https://example.org/guide"
SNAPSHOT = {"available": True, "url": COPY, "timestamp": "20240102030405", "status": "200"}


def available(server, request):
    """Has a copy of addresses that hold `guide`, and none of others."""
    has = "guide" in unquote(request.path)
    body = json.dumps({"archived_snapshots": {"closest": SNAPSHOT} if has else {}}).encode()
    return unruly.answer(body, Content_Type="application/json")


@pytest.fixture
def run(tmp_path, monkeypatch):
    server = Unruly()
    opened = client.opened
    monkeypatch.setitem(unruly.ROUTES, "/available", available)
    monkeypatch.setattr(archive, "ASKED", f"{server.url}/available?url=")
    monkeypatch.setattr(client, "opened", lambda why: opened(why, 0.0, {server.place}))
    monkeypatch.chdir(tmp_path)
    put(tmp_path, "mkdocs.yml", "site_name: S\n")

    def run(**entries):
        text = "\n".join(ENTRY.format(id=id, url=url) for id, url in entries.items())
        put(tmp_path, "data/resources.yml", text)
        return CliRunner().invoke(main, ["links", "archive"], catch_exceptions=False)

    yield run
    server.close()


def test_a_copy_is_written_beside_the_entry(run, tmp_path):
    result = run(guide="https://example.org/guide", other="https://example.org/x")
    assert result.exit_code == 0, result.output
    assert re.search(r"data/resources\.yml:\d+ guide: a copy of 2024-01-02\.", result.stdout)
    assert "1 copies for 2 resources" in result.stdout and "no copy: other" in result.stderr
    text = (tmp_path / "data/resources.yml").read_text()
    https = COPY.replace("http:", "https:", 1)
    assert f"  archived: {{url: {https}, date: 2024-01-02}}" in text.replace("'", "")


def test_where_the_archive_does_not_answer_nothing_is_written(run, tmp_path, monkeypatch):
    monkeypatch.setitem(
        unruly.ROUTES, "/available", unruly.answer(b"", "503 Busy", Retry_After="0")
    )
    result = run(guide="https://example.org/guide")
    assert result.exit_code == 3 and "no network" in result.stderr
    assert "archived" not in (tmp_path / "data/resources.yml").read_text()
