import pytest

from microsite import noun_strings


@pytest.mark.parametrize(
    ("sentence", "string"),
    [
        ("Read the team meeting agenda template.", "team meeting agenda template"),
        ("Read the team meeting agenda.", None),
        ("The IEP team meeting forms are here.", "IEP team meeting forms"),
        ("WHY THE TEAM MEETING AGENDA", None),
        ("Team, meeting, agenda, template.", None),
        ("Teams plan meeting agenda items.", None),
        ("They will plan school family events.", None),
        ("", None),
    ],
)
def test_more_than_three_nouns_in_a_row(sentence, string):
    assert noun_strings.find(sentence) == string
