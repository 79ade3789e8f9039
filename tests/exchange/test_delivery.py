import pytest

from microsite.exchange.delivery import Delivery, language

KNOWN = ["en", "es", "zh", "zh-Hant"]


@pytest.mark.parametrize(
    ("source", "said", "expected"),
    [
        ("en", "es", "es"),
        ("", "es", "es"),
        ("en-US", "zh_hant", "zh-Hant"),
        ("en", "zh-Hant", "zh-Hant"),
    ],
)
def test_the_language_of_a_file(source, said, expected):
    assert language(Delivery(source, said, ()), "a.po", KNOWN) == (expected, [])


@pytest.mark.parametrize(
    ("source", "said"), [("en", "es-MX"), ("en", "en"), ("en", ""), ("en", "zh-TW"), ("es", "zh")]
)
def test_no_language_is_guessed(source, said):
    _, (found,) = language(Delivery(source, said, ()), "a.po", KNOWN)
    assert found.rule == "exchange/language" and found.severity == "error"
    assert f'from "{source}" into "{said}"' in found.message
    assert "one of these: es, zh, zh-Hant" in found.advice
