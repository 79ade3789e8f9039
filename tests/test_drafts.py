import pytest

from microsite import drafts

TEXT = b"# One\n\n    two three\n"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a.md", []),
        ("a.MARKDOWN", []),
        ("-", []),
        ("a.txt", ["# One", "    two three"]),
        ("a.text", ["# One", "    two three"]),
    ],
)
def test_the_ending_of_a_name_says_how_a_draft_is_read(name, found):
    text = drafts.read(name, TEXT, "en")
    assert [p.text for p in text.passages] == found and text.path == name


def test_a_mark_at_the_start_of_a_file_is_no_part_of_its_text():
    assert drafts.read("a.txt", "\ufeffHola.".encode(), "es").passages[0].text == "Hola."


def test_other_encodings_are_refused():
    with pytest.raises(UnicodeDecodeError):
        drafts.read("a.txt", "señal".encode("latin-1"), "es")
