import pytest

from microsite import words

SITE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Next"
msgstr "Siguiente"

#, fuzzy
msgid "Search"
msgstr "Buscar"

msgid "%(num)d minute"
msgid_plural "%(num)d minutes"
msgstr[0] "%(num)d minuto"
msgstr[1] "%(num)d minutos"

msgid "By %(name)s"
msgstr "De %(nombre)s"

msgid "%(num)d of all"
msgstr "50% %(num)d"

msgid "100%"
msgstr "100 % de"
"""


@pytest.fixture
def root(tmp_path):
    (tmp_path / "translations" / "es").mkdir(parents=True)
    (tmp_path / "translations" / "es" / "site.po").write_text(SITE, encoding="utf-8")
    return tmp_path


def test_usable(root):
    texts = ["100%", "unknown", "Search", "By %(name)s", "%(num)d minute", "Next"]
    assert words.usable(root, "es", texts) == ["100%", "%(num)d minute", "Next"]
    assert words.usable(root, "ar", texts) == []


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("Next", "Siguiente"),
        ("Search", "Search"),
        ("By %(name)s", "By %(name)s"),
        ("%(num)d of all", "%(num)d of all"),
        ("100%", "100 % de"),
        ("unknown", "unknown"),
    ],
)
def test_gettext(root, english, expected):
    assert words.load(root, "es").gettext(english) == expected


@pytest.mark.parametrize(("num", "expected"), [(1, "1 minuto"), (3, "3 minutos")])
def test_ngettext(root, num, expected):
    ngettext = words.load(root, "es").ngettext
    assert ngettext("%(num)d minute", "%(num)d minutes", num) % {"num": num} == expected


@pytest.mark.parametrize("content", [None, 'msgid "a\n'])
def test_english_stands_where_there_is_no_file_to_read(root, content):
    path = root / "translations" / "es" / "site.po"
    path.unlink() if content is None else path.write_text(content)
    assert words.load(root, "es").gettext("Next") == "Next"
    assert [f.rule for f in words.faults(root, "es")] == (
        ["translations/broken-file"] if content else []
    )


def test_faults(root):
    found = words.faults(root, "es")
    assert [(f.rule, f.line) for f in found] == [
        ("translations/placeholders", 18),
        ("translations/placeholders", 21),
    ]
    assert '"nombre"' in found[0].message and "By %(name)s" in found[0].advice


@pytest.mark.parametrize(
    ("items", "pattern", "text"),
    [
        (["a"], "%(first)s, %(second)s", "a"),
        (["a", "b", "c"], "%(first)s, %(second)s", "a, b, c"),
        (["a", "b", "c"], "%(first)s、%(second)s", "a、b、c"),
    ],
)
def test_a_list_takes_the_sign_of_its_language(items, pattern, text):
    assert words.listed(items, pattern) == text
