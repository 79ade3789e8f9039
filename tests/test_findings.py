import pytest

from microsite.findings import finding


def test_a_rule_gives_the_words_and_the_author_the_rest():
    found = finding("resources/unknown", "docs/a.md", 3, 7, id="idae", nearest='Use "idea".')
    assert str(found) == (
        "docs/a.md:3:7 error resources/unknown\n"
        '    No resource has the id "idae" in data/resources.yml.\n'
        '    Use "idea".'
    )


def test_findings_sort_by_place():
    late = finding("resources/unknown", "docs/a.md", 10, id="x", nearest="")
    early = finding("resources/unknown", "docs/a.md", 9, id="x", nearest="")
    assert sorted([late, early]) == [early, late]


@pytest.mark.parametrize("words", [{}, {"id": "x"}])
def test_a_word_that_the_message_needs_must_be_given(words):
    with pytest.raises(KeyError):
        finding("resources/unknown", "docs/a.md", **words)
