from pathlib import Path

from microsite import resource_notes
from microsite.catalog import Catalog, Entry

ROOT = Path(__file__).parents[1]
SOURCE = """\
a:
  title: A title is no prose
  note: "Quoted note."
  alternatives:
    - {url: https://example.org/, note: Another way.}
  caution: It asks for a name.
b:
  note: null
"""


def test_notes_and_cautions_with_their_places():
    found = resource_notes.english("data/resources.yml", SOURCE, "en")
    assert [(p.text, p.line, p.column) for p in found] == [
        ("Quoted note.", 3, 10),
        ("Another way.", 5, 41),
        ("It asks for a name.", 6, 12),
    ]
    lines = SOURCE.splitlines()
    for passage in found:
        assert lines[passage.line - 1][passage.column - 1 :].startswith(passage.text)


def test_what_cannot_be_read_has_no_notes():
    assert resource_notes.english("a.yml", "a: [", "en") == ()
    assert resource_notes.english("a.yml", "", "en") == ()


def test_translated_notes_stand_in_the_words_around_pages():
    notes = resource_notes.english("data/resources.yml", SOURCE, "en")
    entries = {"Another way.": Entry("Otra manera.", False, 8)}
    (found,) = resource_notes.translated(notes, "es", Catalog("translations/es/site.po", entries))
    assert (found.text, found.english, found.line) == ("Otra manera.", "Another way.", 8)


def test_our_own_resources_have_notes():
    text = (ROOT / "data/resources.yml").read_text(encoding="utf-8")
    assert len(resource_notes.english("data/resources.yml", text, "en")) > 30
