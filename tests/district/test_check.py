"""Everything in the folder is looked at, and what nothing reads is said."""

from microsite.district import check
from tests.district.test_settings import GOOD
from tests.sites import project


def test_a_file_that_nothing_reads_is_said(tmp_path):
    root, folder = project.make(tmp_path / "p"), tmp_path / "d"
    for name in ("doc", "docs", ".git"):
        (folder / name).mkdir(parents=True)
    for name in ("district.yml", "README.md", "resource.yml", "logo.svg"):
        (folder / name).write_text(GOOD if name == "district.yml" else "")
    _, found = check.check(root, folder)
    assert [(f.rule, f.message.split('"')[1]) for f in found] == [
        ("district/unread", "doc"),
        ("district/unread", "logo.svg"),
        ("district/unread", "resource.yml"),
    ]
    assert found[0].source == f"{folder.as_posix()}/doc" and found[0].severity == "warning"
