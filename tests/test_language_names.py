import pytest

from microsite import language_names


@pytest.mark.parametrize(
    ("words", "lang", "named"),
    [
        ("Español", "es", True),
        ("español ", "es-MX", True),
        ("Spanish", "es", True),
        ("ES", "es", True),
        ("Español (México)", "es-MX", True),
        ("中文", "zh-Hant", True),
        ("Tiempo", "es", False),
        ("", "es", False),
        ("English", "es", False),
        ("xx-yy", "xx-yy", True),
    ],
)
def test_names(words: str, lang: str, named: bool) -> None:
    assert language_names.names(words, lang) == named
