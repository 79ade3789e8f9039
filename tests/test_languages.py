import pytest

from microsite import languages


@pytest.mark.parametrize(
    ("url", "source", "target", "expected"),
    [
        ("", "en", "en", ""),
        ("", "en", "es", "es/"),
        ("es/", "es", "en", ""),
        ("principles/empathy/", "en", "zh-Hant", "zh-Hant/principles/empathy/"),
        ("es/principles/empathy/", "es", "zh", "zh/principles/empathy/"),
        ("escuela/", "en", "es", "es/escuela/"),
        ("es/es/", "es", "en", "es/"),
    ],
)
def test_the_same_page_in_another_language(url, source, target, expected):
    assert languages.url_in(url, source, target, "en") == expected


def test_the_first_language_is_the_default(tmp_path):
    path = tmp_path / "languages.yml"
    path.write_text("- {code: ar, name: العربية, english: Arabic, dir: rtl}\n", encoding="utf-8")
    assert languages.load(path) == [languages.Language("ar", "العربية", "Arabic", "rtl")]
