import subprocess

import pytest

from microsite import revision
from tests import small_project

IDENTITY = ["-c", "user.name=A", "-c", "user.email=a@example.org"]


def git(root, *arguments):
    subprocess.run(["git", *IDENTITY, *arguments], cwd=root, check=True, capture_output=True)


def test_texts_as_they_were(tmp_path):
    root = small_project.make(tmp_path / "p")
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "first")
    small_project.put(root, "docs/principles/time.md", "# Time\n\nAsk last.\n")
    found = revision.texts_of(root, "HEAD")["docs/principles/time.md"]
    assert [p.text for p in found.passages] == ["Ask first."]


@pytest.mark.parametrize("name", ["none-such", "--output=x"])
def test_a_revision_that_is_none_is_said_with_git_s_words(tmp_path, name):
    git(small_project.make(tmp_path / "p"), "init", "-q")
    with pytest.raises(ValueError, match=name.strip("-")):
        revision.texts_of(tmp_path / "p", name)
    assert not (tmp_path / "p/x").exists()
