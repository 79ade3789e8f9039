import pytest

from microsite import double_negatives


@pytest.mark.parametrize(
    ("sentence", "negatives"),
    [
        ("It is not uncommon to wait.", "is not uncommon"),
        ("You cannot leave without a note.", "cannot leave without"),
        ("The rule is not without exceptions.", "not without"),
        ("No fewer than three came.", "No fewer than"),
        ("She is not under pressure.", None),
        ("Do not sign until you have read it.", None),
        ("He did not ask, but left without a word.", None),
        ("", None),
    ],
)
def test_the_two_negatives_as_written(sentence, negatives):
    assert double_negatives.find(sentence) == negatives
