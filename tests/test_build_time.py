import subprocess

import pytest

from microsite import build_time


@pytest.fixture(autouse=True)
def unset(monkeypatch):
    monkeypatch.delenv(build_time.VARIABLE, raising=False)


def test_the_last_commit_gives_the_time(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert build_time.epoch(tmp_path) is None
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    assert build_time.epoch(tmp_path) is None  # nothing is committed yet
    commit = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "x"]
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2024-02-03T04:05:06Z")
    subprocess.run([*commit, "--allow-empty"], cwd=tmp_path, check=True)
    assert build_time.epoch(tmp_path) == "1706933106"
    monkeypatch.setenv(build_time.VARIABLE, "1")
    assert build_time.epoch(tmp_path) == "1"


def test_a_machine_without_git_has_no_time_to_give(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert build_time.epoch(tmp_path) is None


@pytest.mark.parametrize("said", ["today", "-1", "1.5"])
def test_what_is_no_time_is_refused(tmp_path, monkeypatch, said):
    monkeypatch.setenv(build_time.VARIABLE, said)
    with pytest.raises(ValueError, match=f'"{said}"'):
        build_time.epoch(tmp_path)
