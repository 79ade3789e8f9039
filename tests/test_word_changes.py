import pytest

from microsite.word_changes import sides


def marked(pieces):
    return "".join(f"[{text}]" if changed else text for text, changed in pieces)


@pytest.mark.parametrize(
    ("old", "new", "before", "now"),
    [
        ("Ask first.", "Ask first.", "Ask first.", "Ask first."),
        ("Ask first.", "Always ask.", "[Ask first].", "[Always ask]."),
        ("Ask the family.", "Ask the whole family.", "Ask the family.",
         "Ask the [whole] family."),
        ("In person, by phone or by video.", "In person or by video.",
         "In person[, by phone] or by video.", "In person or by video."),
        ("At 2:40 it's time.", "At 3:40 it’s time.", "At [2:40 it's] time.",
         "At [3:40 it’s] time."),
        ("[Read](resource:idea) it.", "[Read](resource:iep) it.",
         "[Read](resource:[idea]) it.", "[Read](resource:[iep]) it."),
        ("Be **kind**.", "Be *kind*.", "Be [*]*kind*[*].", "Be *kind*."),
        ("Time", "<b>Time</b>", "Time", "[<b>]Time[</b>]"),
        ("Two  spaces", "Two spaces", "Two  spaces", "Two spaces"),
        ("", "New", "", "[New]"),
        ("", "", "", ""),
    ],
)  # fmt: skip
def test_the_words_that_differ_are_marked_on_both_sides(old, new, before, now):
    ours, theirs = sides(old, new)
    assert (marked(ours), marked(theirs)) == (before, now)
    assert "".join(text for text, _ in ours) == old
    assert "".join(text for text, _ in theirs) == new
