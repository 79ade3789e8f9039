import pytest

from microsite import endings

ALIKE = [  # English, translation, language
    ("Ask.", "Pregunte.", "es"),
    ("Ask.", "请问。", "zh"),
    ("Ask.", "請問。", "zh-Hant"),
    ("Ask.", "ਪੁੱਛੋ।", "pa"),
    ("Ask.", "Հարցրեք։", "hy"),
    ("Ask.", "اسأل.", "ar"),
    ("Ask early", "Pregunte pronto", "es"),
    ("Ask early {#e01}", "Pregunte pronto {#e01}", "es"),
    ('He says "no."', "Dice «no».", "es"),
    ("He asks: “Why?”", "Pregunta: «¿Por qué?».", "es"),
    ("See [this](a.md).", "见[这里](a.md)。", "zh"),
    ("**Monday:**", "**星期一：**", "zh"),
    ("See [this](a.md)", "见[这里](a.md)", "zh"),
    ("Call (or write).", "打电话（或写信）。", "zh"),
    ("Searching …", "正在搜尋……", "zh-Hant"),
    ("Searching...", "Buscando…", "es"),
    ("Searching …", "正在搜尋...", "zh-Hant"),
    ("These help:", "Օգնում են՝", "hy"),
    ("These help:", "Օգնում են.", "hy"),
    ("These help:", "다음이 도움이 됩니다.", "ko"),
    ("Why?", "Ինչո՞ւ։", "hy"),
    ("Why?", "لماذا؟", "ar"),
    ("Ask!", "Հարցրե՜ք։", "hy"),
    ("Ask!", "¡Pregunte!", "es"),
    ("%(num)d minutes", "%(num)d minutos", "es"),
    ("Ask? Then wait.", "¿Pregunta? Entonces espere.", "es"),
]


@pytest.mark.parametrize(("english", "text", "lang"), ALIKE)
def test_alike(english, text, lang):
    assert endings.differ(english, text, lang) is None


DIFFERENT = [  # English, translation, language, how each ends
    ("Ask.", "Pregunte", "es", ("a period", "no sign")),
    ("Ask early", "Pregunte pronto.", "es", ("no sign", "a period")),
    ("Ask early {#e01}", "Pregunte. {#e01}", "es", ("no sign", "a period")),
    ("See [this](a.md).", "Vea [esto](a.md)", "es", ("a period", "no sign")),
    ("Ask!", "Pregunte.", "es", ("an exclamation mark", "a period")),
    ("Ask.", "Հարցրե՜ք։", "hy", ("a period", "an exclamation mark")),
    ("These help:", "Esto ayuda.", "es", ("a colon", "a period")),
    ("These help:", "다음이 도움이 됩니다", "ko", ("a colon", "no sign")),
    ("Ask.", "Հարցրեք.", "hy", ("a period", "a colon")),
    ("Searching …", "Buscando.", "es", ("an ellipsis", "a period")),
    ("Ask.", "Pregunte;", "es", ("a period", "a semicolon")),
    ("Ask.", "请问，", "zh", ("a period", "a comma")),
    ("Ask.", "请问.", "zh", ("a period", 'the sign "." of another script')),
    ("Ask.", "ਪੁੱਛੋ.", "pa", ("a period", 'the sign "." of another script')),
    ("Why?", "لماذا?", "ar", ("a question mark", 'the sign "?" of another script')),
    ("Why?", "為什麼?", "zh-Hant", ("a question mark", 'the sign "?" of another script')),
]


@pytest.mark.parametrize(("english", "text", "lang", "ends"), DIFFERENT)
def test_different(english, text, lang, ends):
    assert endings.differ(english, text, lang) == ends


@pytest.mark.parametrize(
    "text", ["¿Qué?", '"Why?".', "什么？", "Ի՞նչ։", "Ask it. *Why?*", "«¿Qué?»."]
)
def test_a_question(text):
    assert endings.asks(text)


@pytest.mark.parametrize("text", ["Ask.", "Why? Ask.", "Ի՞նչ։ Հարցրեք։", ""])
def test_no_question(text):
    assert not endings.asks(text)
