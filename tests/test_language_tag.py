import pytest

from microsite import language_tag


@pytest.mark.parametrize(
    ("tag", "advice"),
    [
        ("es", None),
        ("es-419", None),
        ("zh-Hant-TW", None),
        ("x-own", None),
        ("hmn", None),
        ("es_MX", 'Did you mean "es-MX"?'),
        ("e", "Write a code such as es."),
        ("jp", 'Did you mean "ja"?'),
        ("xx", "Write the code of the language, as es."),
        ("spanish", "Write the code of the language, as es."),
        ("en-UK", 'Did you mean "GB"?'),
        ("en-XX", "Leave the country out, or correct it."),
    ],
)
def test_fault(tag: str, advice: str | None) -> None:
    found = language_tag.fault(tag)
    assert (found and found.advice) == advice
