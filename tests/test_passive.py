import pytest

from microsite import passive


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The form was signed.", "was signed"),
        ("It is not yet written.", None),  # one adverb that is not listed: better silent
        ("It was never even sent.", None),
        ("It was quickly and well done.", None),
        ("The plan is being reviewed.", "is being reviewed"),
        ("It wasn’t found.", "wasn’t found"),
        ("He was interested.", None),
        ("He was surprised by the answer.", "was surprised by"),
        ("We are finished by noon.", None),
        ("She has signed it.", None),
        ("", None),
    ],
)
def test_the_verb_as_written(sentence, verb):
    found = passive.find(sentence)
    assert found is None if verb is None else verb.startswith(found)
