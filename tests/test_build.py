"""A site is put in place whole or not at all, and never over anything else."""

import pytest

from microsite.build import BuildError, build
from tests.sites import project


@pytest.fixture
def root(tmp_path):
    return project.make(tmp_path / "p")


def test_the_new_site_takes_the_place_of_the_old(root):
    first = build(root, root / "site")
    assert first.pages == {"en": 5, "es": 5} and first.seconds > 0
    (root / "site" / "old.txt").write_text("gone after the next build")
    project.write(root, "principles/time", "Time", "Newer words.")
    told = []
    build(root, root / "site", told.append)
    assert told == ["Pages", "Pages in two languages", "Search index", "Files for hosts"]
    assert not (root / "site" / "old.txt").exists()
    assert "Newer words" in (root / "site/principles/time/index.html").read_text(encoding="utf-8")
    assert not list(root.glob(".site*"))


@pytest.mark.parametrize("folder", [".", "..", "docs", "data", "mkdocs.yml", "hooks"])
def test_a_folder_that_holds_anything_else_is_refused_and_kept(root, folder):
    before = sorted(path for path in root.rglob("*"))
    with pytest.raises(BuildError, match="--site-dir site"):
        build(root, (root / folder).resolve())
    assert sorted(path for path in root.rglob("*")) == before


def test_pages_that_lack_what_the_frame_shows_are_built_all_the_same(root):
    bare = "---\ntitle: T\ndescription: D\n---\n# T\n"
    (root / "docs/principles/time.md").write_text(bare, encoding="utf-8")
    index = root / "docs/index.md"
    index.write_text(index.read_text().replace("icon:", "template: home.html\nicon:"))
    config = root / "mkdocs.yml"
    config.write_text(config.read_text().replace("  - about.md", "  - nowhere.md\n  - about.md"))
    assert build(root, root / "site").pages["en"] == 5


def test_a_failure_is_told_without_a_traceback(root):
    (root / "overrides/main.html").write_text("{% if %}", encoding="utf-8")
    with pytest.raises(BuildError) as failed:
        build(root, root / "site")
    assert "Traceback" not in str(failed.value) and "Expected an expression" in str(failed.value)
    assert not (root / "site").exists() and not list(root.glob(".site*"))
