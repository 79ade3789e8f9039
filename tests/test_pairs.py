import pytest

from microsite import pairs
from microsite.pairs import Pair

FAULTS = [  # English, translation, language, rule, what it points at
    ("51 studies", "Muchos estudios", "es", "number", "51"),
    ("At 2:40 p.m.", "A las 2 p. m.", "es", "number", "40"),
    ("1,200 families", "1.300 familias", "es", "number", "1200"),
    ("5 ideas", "٦ أفكار", "ar", "number", "5"),
    ("Call 3 or 3", "Llame al 3", "es", "number", "3"),
    ("Ask the family", "Pregunte a la la familia", "es", "doubled-word", "la la"),
    ("Ask the family", "Спросите у у семьи", "ru", "doubled-word", "у у"),
    ("What helps?", "Lo que ayuda.", "es", "question", "asks"),
    ("Ask what helps.", "¿Qué ayuda?", "es", "question", "does not ask"),
    ('"And the sheet?"', '"Y la hoja".', "es", "question", "asks"),
    ("What helps?", "有什么帮助。", "zh", "question", "asks"),
    ("What helps?", "Ինչն է օգնում։", "hy", "question", "asks"),
    ("Ask.", "Pregunte", "es", "ending", "no sign, but its English with a period"),
    (
        "Ask what helps the family at home.",
        "Pregunte what helps the family en casa.",
        "es",
        "left-in-english",
        "what helps the family",
    ),
    (
        "Ask what helps them now.",
        "问 what helps them now。",
        "zh",
        "left-in-english",
        "what helps them now",
    ),
    ("Ask them.", "اسأل what helps them now", "ar", "left-in-english", "what helps them now"),
    ("Family", "Сем\u0065я", "ru", "look-alike-letters", "Сем\u0065я"),
    ("IEP", "\u2067IEP", "ar", "direction-signs", "right-to-left isolate"),
    ("IEP", "IEP\u2069", "ar", "direction-signs", "pop directional isolate"),
    ("IEP", "\u202bIEP", "ar", "direction-signs", "right-to-left embedding"),
    ("Read *this*.", "Lea *esto.", "es", "emphasis", "*"),
]


@pytest.mark.parametrize(("english", "text", "lang", "rule", "what"), FAULTS)
def test_fault(english, text, lang, rule, what):
    found = [w for r, w in pairs.faults(Pair(english, text, lang)) if r == f"translations/{rule}"]
    assert found == [what]


FINE = [  # English, translation, language
    ("51 studies", "51 estudios", "es"),
    ("5 ideas", "٥ أفكار", "ar"),
    ("5 ideas", "۵ ایده", "fa"),
    ("1,200 families", "1.200 familias", "es"),
    ("1,200 families", "1200 gia đình", "vi"),
    ("1,200 families", "1\u202f200 семей", "ru"),
    ("Two weeks", "2 semanas", "es"),
    ("See [this](a/1.md) and %(n)d", "Vea [esto](a/1.md) y %(n)d", "es"),
    ("Room 007", "Aula 7", "es"),
    ("It is very, very late", "Es muy muy tarde", "es"),
    ("that that", "que que", "es"),
    ("Slowly", "Từ từ", "vi"),
    ("What helps?", "¿Qué ayuda?", "es"),
    ('He asks: "What helps?"', 'Pregunta: "¿Qué ayuda?".', "es"),
    ("What helps?", "有什么帮助？", "zh"),
    ("What helps?", "ما الذي يساعد؟", "ar"),
    ("What helps?", "Ի՞նչն է օգնում։", "hy"),
    ("Ask it. *Why?*", "Pregúntelo. *¿Por qué?*", "es"),
    ("The Center for Parent Information helps", "El Center for Parent Information ayuda", "es"),
    ("an IEP meeting", "IEP 会议", "zh"),
    ("IEP", "\u2067IEP\u2069", "ar"),
    ("IEP", "\u200fIEP", "ar"),
    ("Read **this**.", "Lea **esto**.", "es"),
    ("snake_case", "snake_case", "es"),
    ("a * b", "a * b", "es"),
]


@pytest.mark.parametrize(("english", "text", "lang"), FINE)
def test_fine(english, text, lang):
    assert list(pairs.faults(Pair(english, text, lang))) == []
