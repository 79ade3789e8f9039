import pytest

from microsite import translations
from microsite.translations import Written
from tests.small_project import INDEX, SITE, TIME, make, put


@pytest.fixture
def root(tmp_path):
    return make(tmp_path)


def changes(root):
    written, findings = translations.update(root, "es")
    return {w.path: w.change for w in written}, [str(f).partition(" ")[0] for f in findings]


def test_new_then_unchanged(root):
    assert changes(root) == (dict.fromkeys([SITE, INDEX, TIME], "new"), [])
    before = {path: path.stat().st_mtime_ns for path in (root / "translations").rglob("*")}
    assert changes(root) == (dict.fromkeys([SITE, INDEX, TIME], "unchanged"), [])
    assert before == {path: path.stat().st_mtime_ns for path in (root / "translations").rglob("*")}


def test_counts(root):
    put(root, TIME, 'msgid "Time"\nmsgstr "Tiempo"\n\n#, fuzzy\nmsgid "Ask first."\nmsgstr "P"\n\n'
        'msgid "Gone"\nmsgstr "Ido"\n')  # fmt: skip
    written, _ = translations.update(root, "es")
    assert Written(TIME, "changed", translated=1, fuzzy=1, missing=0, obsolete=1) in written


def test_a_removed_page_leaves_its_words(root):
    put(root, TIME, 'msgid "Time"\nmsgstr "Tiempo"\n')
    (root / "docs/principles/time.md").unlink()
    assert changes(root)[0][TIME] == "changed"
    assert '#~ msgstr "Tiempo"' in (root / TIME).read_text()
    assert changes(root)[0][TIME] == "unchanged"


def test_a_removed_page_without_words_leaves_nothing(root):
    changes(root)
    (root / "docs/principles/time.md").unlink()
    assert changes(root)[0][TIME] == "removed"
    assert not (root / TIME).exists()
    assert TIME not in changes(root)[0]


def test_a_broken_file_stays_as_it_is(root):
    content = 'msgid "Time"\nmsgstr "Tiempo\n'
    put(root, TIME, content)
    assert changes(root) == ({SITE: "new", INDEX: "new"}, [f"{TIME}:2:1"])
    assert (root / TIME).read_text() == content


def test_a_source_that_cannot_be_read_stops_before_anything_is_written(root):
    (root / "docs/index.md").write_bytes(b"\xff")
    with pytest.raises(ValueError, match="docs/index.md"):
        translations.update(root, "es")
    assert not (root / "translations").exists()
