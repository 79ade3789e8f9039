import pytest

from microsite import scripts

WORDS = [  # text, the words that mix alphabets
    ("Familias y escuelas", []),
    ("Семья и школа", []),
    ("IEP план", []),
    ("сем\u0065я", ["сем\u0065я"]),
    ("p\u0430dres", ["p\u0430dres"]),
    ("Ընտանիք և դպրոց", []),
    ("Ո՞ր IEP-ի", []),
    ("գնա՞\u006f", ["գնա՞\u006f"]),
    ("\u0585rganization", ["\u0585rganization"]),
    ("IEP会议", []),
    ("IEP에서", []),
    ("الأسرة IEP", []),
    ("ਪਰਿਵਾਰ", []),
    ("ñandú, qué", []),
    ("cafe\u0301", []),
]


@pytest.mark.parametrize(("text", "mixed"), WORDS)
def test_mixed_words(text, mixed):
    assert list(scripts.mixed_words(text)) == mixed


SHARES = [
    ("Familias", "es", 1.0),
    ("家庭与学校", "zh", 1.0),
    ("家庭与学校", "zh-Hant", 1.0),
    ("가족과 學校", "ko", 1.0),
    ("خانواده", "fa", 1.0),
    ("Families", "ar", 0.0),
    ("IEP план", "ru", 4 / 7),
    ("2:40", "ru", 1.0),
]


@pytest.mark.parametrize(("text", "lang", "share"), SHARES)
def test_share(text, lang, share):
    assert scripts.share(text, scripts.of_language(lang)) == pytest.approx(share)
