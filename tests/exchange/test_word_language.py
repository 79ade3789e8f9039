import pytest

from microsite.exchange.word_language import english_name, writing


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", ("en-US", "val", "", False)),
        ("es", ("es-ES", "val", "", False)),
        ("es-MX", ("es-MX", "val", "", False)),
        ("ru", ("ru-RU", "val", "", False)),
        ("tl", ("fil-PH", "val", "", False)),
        ("hy", ("hy-AM", "val", "", False)),
        ("zh", ("zh-CN", "eastAsia", "Microsoft YaHei", False)),
        ("zh-Hant", ("zh-TW", "eastAsia", "Microsoft JhengHei", False)),
        ("ko", ("ko-KR", "eastAsia", "Malgun Gothic", False)),
        ("pa", ("pa-IN", "bidi", "Raavi", False)),
        ("ar", ("ar-EG", "bidi", "Arial", True)),
        ("fa", ("fa-IR", "bidi", "Arial", True)),
        ("hmn", ("hmn", "val", "", False)),
    ],
)
def test_writing(lang, expected):
    assert writing(lang) == expected


@pytest.mark.parametrize(
    ("lang", "name"),
    [("es", "Spanish"), ("zh-Hant", "Traditional Chinese"), ("tl", "Tagalog"), ("xx", "xx")],
)
def test_english_name(lang, name):
    assert english_name(lang) == name
