"""One commit gives the same bytes, whoever builds it, where and when."""

import subprocess

import pytest

from microsite.build import BuildError, build
from tests.sites import project

LINES = {"nginx.conf", "apache.htaccess", "microsite.caddy", "SHA256SUMS", "sbom.cdx.json"}


def files(folder):
    found = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    return {name: path.read_bytes() for name, path in found.items()}


def commit(root):
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    person = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    command = ["git", *person, "commit", "-q", "--allow-empty", "-m", "x"]
    subprocess.run(command, cwd=root, check=True)


def test_two_builds_are_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2023-11-14T22:13:20Z")
    made = []
    for name, settings in (
        ("one", {"PYTHONHASHSEED": "1", "TZ": "UTC"}),
        ("another place", {"PYTHONHASHSEED": "2", "TZ": "Asia/Seoul", "LANG": "ko_KR.UTF-8"}),
    ):
        root = project.make(tmp_path / name)
        frame = root / "overrides/main.html"
        frame.write_text(frame.read_text(encoding="utf-8") + "{{ build_date_utc }}", "utf-8")
        commit(root)
        build(root, root / "site", settings={"SITE_URL": "https://example.org/pd/"} | settings)
        made.append((files(root / "site"), files(root / "site-hosting")))
    (site, lines), (other_site, other_lines) = made
    assert {name for name in site if site[name] != other_site.get(name)} == set()
    assert set(site) == set(other_site) and lines == other_lines
    assert set(lines) == LINES
    assert b"2023-11-14" in site["index.html"]  # what a template says of the time
    assert b'"timestamp": "2023-11-14T22:13:20+00:00"' in lines["sbom.cdx.json"]
    assert b"location ^~ /pd/ {" in lines["nginx.conf"]
    assert lines["SHA256SUMS"].count(b"\n") == len(site)


def test_the_district_s_frame_ancestors_reach_every_host(tmp_path, monkeypatch):
    monkeypatch.setenv("FRAME_ANCESTORS", "https://lms.example.org")
    root = project.make(tmp_path / "p")
    build(root, root / "site")
    told = ["nginx.conf", "apache.htaccess", "microsite.caddy"]
    for path in [root / "site/_headers", *(root / "site-hosting" / name for name in told)]:
        assert "frame-ancestors https://lms.example.org" in path.read_text(), path


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("SOURCE_DATE_EPOCH", "today", "seconds since 1970"),
        ("FRAME_ANCESTORS", "example.org", "address"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told(tmp_path, monkeypatch, name, value, told):
    monkeypatch.setenv(name, value)
    root = project.make(tmp_path / "p")
    with pytest.raises(BuildError, match=told):
        build(root, root / "site")
    assert not (root / "site").exists() and not (root / "site-hosting").exists()


def test_files_that_load_each_other_in_a_circle_are_told(tmp_path):
    root = project.make(tmp_path / "p")
    (root / "overrides/assets/form.js").write_text('import "./form.js";', encoding="utf-8")
    with pytest.raises(BuildError, match="circle"):
        build(root, root / "site")
