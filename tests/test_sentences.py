import pytest

from microsite import sentences

AWKWARD = [
    ("en", "One. Two! Three?", ["One.", "Two!", "Three?"]),
    (
        "en",
        "Ask, e.g. at 2:40 p.m., what Mr. Lee needs.",
        ["Ask, e.g. at 2:40 p.m., what Mr. Lee needs."],
    ),
    ("en", "See Dr. A. B. Smith... and go!", ["See Dr. A. B. Smith... and go!"]),
    ("en", "It is 3.5 km. On Nov. 3 we met.", ["It is 3.5 km.", "On Nov. 3 we met."]),
    ("en", 'He asks: "Why? I can wait." Then go.', ['He asks: "Why?', 'I can wait."', "Then go."]),
    ("en", "“Why? I can wait,” he says.", ["“Why?", "I can wait,” he says."]),
    ("en", '"Why?" she asks.', ['"Why?" she asks.']),
    ("en", "Wait... no.", ["Wait... no."]),
    ("en", "No full stop", ["No full stop"]),
    ("en", "A [link. Here](x.md#a.b). Next.", ["A link.", "Here.", "Next."]),
    ("en", "**Bold run-in.** Then `code. More` text.", ["Bold run-in.", "Then text."]),
    ("en", "![A picture. Of it](a.png) Words.", ["Words."]),
    ("en", "Keep snake_case and _one_ word.", ["Keep snake_case and one word."]),
    ("en", "Is 2 < 3 and 5 > 4? See <b>it</b>.", ["Is 2 < 3 and 5 > 4?", "See it."]),
    ("es", "¿Qué haría usted? ¡Bien!", ["¿Qué haría usted?", "¡Bien!"]),
    ("es", "Sale a las 2:40 p. m. y vuelve.", ["Sale a las 2:40 p. m. y vuelve."]),
    ("es", "La Sra. Ruiz, p. ej., espera. Vuelve.", ["La Sra. Ruiz, p. ej., espera.", "Vuelve."]),
    ("es", "«¿Por qué? Espero», dice.", ["«¿Por qué?", "Espero», dice."]),
    ("en", "", []),
]


@pytest.mark.parametrize(("lang", "text", "expected"), AWKWARD)
def test_sentences_as_a_person_reads_them(lang, text, expected):
    assert [s.text for s in sentences.split(text, lang)] == expected


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("One. Two.", 5),
        ("**One.** Two.", 9),
        ("See [it](a.md). Two.", 16),
        ("`code` One. Two.", 12),
    ],
)
def test_a_sentence_knows_where_it_begins_in_the_source(text, start):
    found = sentences.split(text, "en")[-1]
    assert (found.text, found.start) == ("Two.", start)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("At 2:40 we re-read it.", 5),
        ("It’s the family's turn", 4),
        ("¿Cómo está usted?", 3),
        ("—", 0),
    ],
)
def test_words(text, count):
    assert len(sentences.Sentence(text, 0).words) == count
