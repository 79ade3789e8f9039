"""The composed project: the product's files with the district's over them, and neither touched."""

from microsite import baseline, languages
from microsite.check import sources
from microsite.district import overlay, settings
from tests.district.test_settings import GOOD
from tests.sites import project


def compose(tmp_path, more="", **pages):
    root, folder = tmp_path / "p", tmp_path / "d"
    if not root.exists():
        project.make(root)
    for name, text in pages.items():
        path = folder / f"docs/{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    folder.mkdir(exist_ok=True)
    (folder / "district.yml").write_text(GOOD + more, encoding="utf-8")
    district, _ = settings.read(folder, ["en", "es"])
    return overlay.compose(root, folder, district, tmp_path / "into")


def test_pages_are_added_and_replaced_and_neither_folder_is_touched(tmp_path):
    page = "---\ntitle: T\ndescription: D\n---\n# T\n\nThe form was signed.\n"
    root = project.make(tmp_path / "p")
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    made = compose(tmp_path, about=page, hours=page)
    assert (made.root / "docs/about.md").read_text() == page
    assert (made.root / "docs/privacy.md").exists()
    config = (made.root / "mkdocs.yml").read_text()
    assert "Example:\n  - hours.md" in config and config.count("about.md") == 1
    found = made.original(sources(made.root))
    own = [f for f in found if f.rule == "reading/passive" and "/d/" in f.source]
    assert [(f.source, f.line) for f in own] == [
        (f"{tmp_path.as_posix()}/d/docs/about.md", 7),
        (f"{tmp_path.as_posix()}/d/docs/hours.md", 7),
    ]
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_grade_that_was_accepted_for_our_page_does_not_bind_theirs(tmp_path):
    made = compose(tmp_path, index="# T\n")
    ours, theirs = baseline.load(made.product), baseline.load(made.root)
    assert "docs/index.md" in ours and set(ours) - set(theirs) == {"docs/index.md"}


def test_only_the_languages_that_are_offered_are_there(tmp_path):
    made = compose(tmp_path, "languages: [en]\n")
    assert [each.code for each in languages.load(made.root / "data/languages.yml")] == ["en"]
