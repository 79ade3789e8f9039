import pytest

from microsite import fragments, sentences


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Write to them. In their language.", ["In their language."]),
        ("In their language. They read it.", []),  # what comes first may be a title or an answer
        ("Call them. Because they wait.", ["Because they wait."]),
        ("Call them. Because they wait, we hurry.", []),
        ("He asks. Which one?", []),
        ('"Where?" she asks. "At home."', []),
        ("Stop. Breathe. Ask.", []),
        ("Ask. Wait. Listen. Nod.", ["Wait.", "Listen.", "Nod."]),
        ("", []),
    ],
)
def test_pieces_of_sentences(text, pieces):
    split = [s.text for s in sentences.split(text, "en")]
    assert [split[at] for at in fragments.find(split)] == pieces
