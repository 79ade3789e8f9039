import json

import pytest

from microsite import reading_changes, reading_report, texts

EASY = "Ask the family how the day was at home and at school. "
HARD = "Interdisciplinary collaboration necessitates methodological consistency. "


def reports(*bodies: str, lang: str = "en") -> list[reading_report.Report]:
    return [
        reading_report.of(None, texts.page(f"{n}.md", f"## Why\n\n{body}\n", lang), {})
        for n, body in enumerate(bodies)
    ]


def between(before: str, now: str, lang: str = "en") -> list[reading_changes.Change]:
    (old,) = reports(before, lang=lang)
    return reading_changes.between({"0.md": old}, reports(now, lang=lang))


@pytest.mark.parametrize(
    ("before", "now", "lang", "direction"),
    [
        (EASY * 9, HARD * 9, "en", "harder"),
        (HARD * 9, EASY * 9, "en", "easier"),
        (EASY * 9, EASY * 8, "en", "as before"),
        ("La familia habla.", "La deliberación interdisciplinaria persiste.", "es", "harder"),
        ("word " * 9 + ".", "word " * 30 + ".", "ar", "harder"),
    ],
)
def test_the_direction_of_a_change(before, now, lang, direction):
    (change,) = between(before, now, lang)
    assert change.direction == direction
    assert change.sections == ({} if direction == "as before" else {"Why": direction})


def test_what_did_not_change_is_not_listed_and_what_is_new_is():
    old, new = reports(EASY, HARD)
    (change,) = reading_changes.between({"0.md": old}, [old, new])
    assert (change.path, change.direction, change.sections) == ("1.md", "new", {})


def test_in_words_and_for_a_machine():
    (change,) = between(EASY * 9, f"The form was stolen. {HARD * 9}")
    words = reading_changes.in_words(change).splitlines()
    assert words[0].startswith("0.md: harder; longest sentence 12 to 5 words; findings 0 to 1")
    assert words[1] == "    Why: harder"
    found = reading_changes.as_dict(change)
    assert json.loads(json.dumps(found)) == found
    assert found["now"]["grade"] > found["before"]["grade"]
