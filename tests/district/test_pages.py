"""A page in the place of ours says from which state it was made, and is told when ours moves on."""

import subprocess

import pytest

from microsite.district import pages

OURS = b"---\ntitle: About\n---\n# About\n"


def check(tmp_path, front, ours=OURS):
    for name, text in (("p", ours), ("d", f"---\ntitle: A\n{front}---\n# A\n".encode())):
        path = tmp_path / name / "docs/a/about.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    return list(pages.check(tmp_path / "p", tmp_path / "d"))


@pytest.mark.parametrize(
    ("front", "rule", "line"),
    [
        ("replaces: {now}\n", None, 0),
        ("replaces: '{now}'  # made in May\n", None, 0),
        ("x: 1\nreplaces: 0123456789ab\n", "district/page-behind", 4),
        ("", "district/no-digest", 1),
        ("replaces:\n", "district/no-digest", 3),
        ("replaces: May\n", "district/no-digest", 3),
        ("replaces: 0123456\n", "district/no-digest", 3),
    ],
)
def test_each_state_of_a_page_in_the_place_of_ours(tmp_path, front, rule, line):
    now = pages.digest(OURS)
    found = check(tmp_path, front.format(now=now))
    assert [(f.rule, f.line) for f in found] == ([(rule, line)] if rule else [])
    if rule:
        assert found[0].source == (tmp_path / "d/docs/a/about.md").as_posix()
        assert "docs/a/about.md" in found[0].message and f"replaces: {now}" in found[0].advice


def test_a_page_that_changes_is_told_and_one_that_is_gone(tmp_path):
    front = f"replaces: {pages.digest(OURS)}\n"
    assert check(tmp_path, front) == []
    (behind,) = check(tmp_path, front, OURS + b"More.\n")
    assert (behind.rule, behind.severity) == ("district/page-behind", "warning")
    (tmp_path / "p/docs/a/about.md").unlink()
    (gone,) = pages.check(tmp_path / "p", tmp_path / "d")
    assert (gone.rule, gone.line, gone.severity) == ("district/replaces-nothing", 3, "warning")


@pytest.mark.parametrize("page", [OURS, b"", b"\xff\r\n"])
def test_the_digest_is_git_s_own_name_for_the_file(tmp_path, page):
    (tmp_path / "a.md").write_bytes(page.replace(b"\r\n", b"\n"))
    named = subprocess.run(
        ["git", "hash-object", "a.md"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert named.stdout.startswith(pages.digest(page))
