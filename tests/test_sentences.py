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
    ("en", "It is 2:55. Ms. Hall waits.", ["It is 2:55.", "Ms. Hall waits."]),
    ("en", '"I am," says Ms. Lee. "Go."', ['"I am," says Ms. Lee.', '"Go."']),
    ("en", "Fill in form No. 12. Is it ready?", ["Fill in form No. 12.", "Is it ready?"]),
    ("es", "La Srta. Paz y la Mtra. Ríos llaman.", ["La Srta. Paz y la Mtra. Ríos llaman."]),
    ("en", "Bring forms, pens, etc. Then go.", ["Bring forms, pens, etc.", "Then go."]),
    (
        "en",
        "The U.S. Department of Education says so.",
        ["The U.S. Department of Education says so."],
    ),
    ("en", "1. Call first. 2. Then write.", ["1. Call first.", "2. Then write."]),
    ("en", "Version 2.0.1 came on 5/3/2024.", ["Version 2.0.1 came on 5/3/2024."]),
    ("en", "It rose from 2.5 to 3.75 percent.", ["It rose from 2.5 to 3.75 percent."]),
    ("en", "She waits… and then she calls.", ["She waits… and then she calls."]),
    ("en", "The team (Ms. Ortiz, Mr. Lee) met.", ["The team (Ms. Ortiz, Mr. Lee) met."]),
    ("en", "‘Come in,’ she said. ‘Sit down.’", ["‘Come in,’ she said.", "‘Sit down.’"]),
    ("es", "El EE. UU. es grande. Vamos.", ["El EE. UU. es grande.", "Vamos."]),
    ("es", "¡Espere! ¿Puede venir? Sí.", ["¡Espere!", "¿Puede venir?", "Sí."]),
    ("zh", "你好。我们在学校见面！你来吗？", ["你好。", "我们在学校见面！", "你来吗？"]),
    ("zh-Hant", "她說：「您好。明天見面好嗎？」", ["她說：「您好。", "明天見面好嗎？」"]),
    ("ar", "هل أنت بخير؟ نعم، أنا بخير.", ["هل أنت بخير؟", "نعم، أنا بخير."]),
    ("hy", "Բարև։ Ես լավ եմ։", ["Բարև։", "Ես լավ եմ։"]),
    ("tl", "May limang salita pa. Sumulat siya.", ["May limang salita pa.", "Sumulat siya."]),
    ("tl", '"Para sa anak mo." "Ano pa?"', ['"Para sa anak mo."', '"Ano pa?"']),
    (
        "es",
        "A las 10:10 está bien. Mañana no. ¿Y hoy?",
        ["A las 10:10 está bien.", "Mañana no.", "¿Y hoy?"],
    ),
    ("es", "«No. Espero».", ["«No.", "Espero»."]),
    ("es", "Vea el formulario no. 12 hoy.", ["Vea el formulario no. 12 hoy."]),
    ("vi", "Đây là bài của con. Đọc nhé.", ["Đây là bài của con.", "Đọc nhé."]),
    ("pa", "ਮੈਂ ਸਕੂਲ ਜਾਂਦਾ ਹਾਂ। ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ?", ["ਮੈਂ ਸਕੂਲ ਜਾਂਦਾ ਹਾਂ।", "ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ?"]),
    ("en", "Open https://example.org/a.b?c=1. Then write.", ["Open .", "Then write."]),
    ("en", "Write to a.lee@example.org first.", ["Write to first."]),
    ("en", "", []),
]


@pytest.mark.parametrize(("lang", "text", "expected"), AWKWARD)
def test_sentences_as_a_person_reads_them(lang, text, expected):
    assert [s.text for s in sentences.split(text, lang)] == expected


PLAIN = [
    ("It costs * 5 and # 3 [sic].", ["It costs * 5 and # 3 [sic]."]),
    ("`Wait,' he said. `I will go.'", ["`Wait,' he said.", "`I will go.'"]),
    ("The line\nis cut. Mr.\nLee\nreads it.", ["The line is cut.", "Mr. Lee reads it."]),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_signs_of_markup_are_just_signs_in_plain_text(text, expected):
    assert [s.text for s in sentences.split(text, "en", markdown=False)] == expected


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
        ("我们在学校见面。", 7),
        ("ਮੈਂ ਸਕੂਲ ਜਾਂਦਾ ਹਾਂ।", 4),
        ("مَدْرَسَةٌ كَبِيرَةٌ", 2),
        ("می‌روم خانه", 2),
        ("Ո՞ր ընտանիքն է, պարո՛ն Լի։ Կօգնե՜ն։", 6),
        ("Հարմա՞ր է Դ՚Արտանյանին՝ 2:40-ին։", 4),
    ],
)
def test_words(text, count):
    assert len(sentences.Sentence(text, 0).words) == count
