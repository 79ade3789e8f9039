"""The settings of a district: what is read, and each fault with its place and what to do."""

import pytest

from microsite.district import settings
from microsite.district.settings import Colors, Logo

KNOWN = ["en", "es", "ar"]
GOOD = """\
name: Example Unified
short_name: Example
base_address: https://pd.example.org/
contact: office@example.org
accessibility_contact: https://example.org/access
"""


def read(tmp_path, text):
    (tmp_path / "district.yml").write_text(text, encoding="utf-8")
    return settings.read(tmp_path, KNOWN)


def test_the_least_that_a_district_says(tmp_path):
    district, found = read(tmp_path, GOOD + "logo:\n")
    assert found == [] and district.logo is None and district.feedback == ""
    assert district.name == "Example Unified" and district.languages == ("en", "es", "ar")
    assert district.places["contact",] == (4, 1)


def test_all_that_a_district_may_say(tmp_path):
    more = """\
feedback: help@example.org
legal: "© 2026\\n Example"
logo: {file: art/logo.svg, alt: A tree}
colors: {light: "#0B4B55", dark: "#97d8d9"}
languages: [ar, en]
"""
    district, found = read(tmp_path, GOOD + more)
    assert found == []
    assert district.logo == Logo("art/logo.svg", "A tree")
    assert district.colors == Colors("#0b4b55", "#97d8d9")
    assert (district.languages, district.legal) == (("ar", "en"), "© 2026 Example")


FAULTS = [  # (what is put in the place of what, rule, line, column, words of the message or advice)
    ("name: Example Unified\n", "", "data/missing-field", 1, 1, '"name"'),
    ("name: Example Unified\n", "name: 504\n", "data/bad-value", 1, 1, "text, in quotation"),
    ("name: Example Unified\n", "name: ' '\n", "data/bad-value", 1, 1, "text, in quotation"),
    ("name: Example Unified\n", "name: [a]\n", "data/bad-value", 1, 1, "text, in quotation"),
    ("short_name:", "shortname:", "data/unknown-field", 2, 1, "short_name"),
    ("https://pd.example.org/", "https://pd.example.org", "data/bad-value", 3, 1, "/ at its end"),
    ("https://pd.example.org/", "http://pd.example.org/", "data/bad-value", 3, 1, "https://"),
    ("https://pd.example.org/", "https://localhost/", "data/bad-value", 3, 1, "will stand"),
    ("https://pd.example.org/", "https://a/?b/", "data/bad-value", 3, 1, "will stand"),
    ("https://pd.example.org/", "https://a.org:x/", "data/bad-value", 3, 1, "will stand"),
    ("office@example.org", "office", "data/bad-value", 4, 1, "an e-mail address"),
    ("office@example.org", "javascript:a@b.org", "data/bad-value", 4, 1, "an e-mail address"),
    ("https://example.org/access", "", "district/no-accessibility-contact", 5, 1, "keeps out"),
    ("accessibility_contact:", "#", "district/no-accessibility-contact", 1, 1, "keeps out"),
    ("https://example.org/access", "https://", "data/bad-value", 5, 1, "an e-mail address"),
]
ADDED = [
    ("feedback: survey", "data/bad-value", 1, "an e-mail address"),
    ("logo: logo.svg", "data/bad-value", 1, "{file: logo.svg, alt: TEXT}"),
    ("logo: {file: logo.svg}", "data/missing-field", 1, '"alt"'),
    ("logo: {file: 1, alt: a}", "data/bad-value", 8, "the name of a file"),
    ("logo: {file: a.svg, alt: a, size: 4}", "data/unknown-field", 29, "file, alt"),
    ('colors: {light: "#0b4b55"}', "district/no-color", 1, '"dark"'),
    ("colors: {dark: '#0b4b55', light: #0b4b55\n  }", "district/no-color", 27, "quotation marks"),
    ("colors: {dark: '#0b4b55', light: teal}", "data/bad-value", 27, "#0b4b55"),
    ("colors: {dark: '#0b4b55', light: '#0b4'}", "data/bad-value", 27, "#0b4b55"),
    ("languages: en", "data/bad-value", 1, "[ar, en, es]"),
    ("languages: [en, esp]", "district/unknown-language", 17, 'Did you mean "es"?'),
    ("languages: [en, no]", "district/unknown-language", 17, "en, es, ar"),
    ("languages: [en, [es]]", "district/unknown-language", 17, "en, es, ar"),
    ("languages: [en, ar, en]", "data/bad-value", 21, "hold already"),
    ("languages: [es]", "district/no-english", 1, "where English shall stand"),
    ("languages: []", "district/no-english", 1, "where English shall stand"),
    ("contact: a@example.org", "data/unreadable", 1, "second time"),
    ("? [a]\n: b", "data/unreadable", 3, "unhashable"),
]


@pytest.mark.parametrize(("old", "new", "rule", "line", "column", "words"), FAULTS)
def test_each_fault_with_its_place(tmp_path, old, new, rule, line, column, words):
    assert old in GOOD
    district, found = read(tmp_path, GOOD.replace(old, new))
    first = next(f for f in found if f.rule == rule)
    assert district and first.source == f"{tmp_path.as_posix()}/district.yml"
    assert (first.rule, first.line, first.column) == (rule, line, column)
    assert words in first.message + first.advice and first.severity == "error"


@pytest.mark.parametrize(("text", "rule", "column", "words"), ADDED)
def test_each_fault_of_what_may_be_left_out(tmp_path, text, rule, column, words):
    _, (found,) = read(tmp_path, f"{GOOD}{text}\n")
    assert (found.rule, found.line, found.column) == (rule, 6, column)
    assert words in found.message + found.advice


def test_what_is_wrong_is_left_empty_and_all_else_is_read(tmp_path):
    wrong = "name: 5\nlogo: {file: a.svg}\nlanguages: [xx, ar, [es], ar]\nlegal: L\n"
    colors = "colors: {light: '#0b4b55', dark: red}\n"
    district, found = read(tmp_path, GOOD.replace("name: Example Unified\n", wrong + colors, 1))
    assert len(found) == 7 and district.legal == "L" and district.short_name == "Example"
    assert (district.name, district.logo, district.colors) == ("", None, None)
    assert district.languages == ("ar",)


@pytest.mark.parametrize("text", ["- a\n", "text", "a: &x [*x]", "[" * 2000, "a: \x07", "\0"])
def test_a_file_that_holds_no_settings(tmp_path, text):
    district, found = read(tmp_path, text)
    assert found and (district is None) == (found[0].rule == "data/unreadable")


def test_an_empty_file_lacks_everything(tmp_path):
    district, found = read(tmp_path, "")
    assert len(found) == 5 and district.languages == tuple(KNOWN)


def test_no_file_and_no_folder(tmp_path):
    (tmp_path / "district.yml").mkdir()
    for folder in (tmp_path, tmp_path / "none"):
        district, (found,) = settings.read(folder, KNOWN)
        assert district is None and found.rule == "district/no-settings"
    (tmp_path / "district.yml").rmdir()
    (tmp_path / "district.yml").write_bytes(b"name: \xff")
    assert settings.read(tmp_path, KNOWN)[1][0].rule == "data/unreadable"
