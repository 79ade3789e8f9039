import pytest

from microsite import longer, texts
from microsite.catalog import Catalog, Entry

ENGLISH = "Call the family first. Then write a short letter. Say what you found. " * 4
SAME = "Llame primero a la familia. Luego escriba una carta corta. Diga qué encontró usted. " * 4
GLUED = SAME.replace(". L", " y l").replace(". D", " y d")


LONGER = SAME.replace(". Luego", ", y luego")


def faults(translation: str, lang: str = "es", english: str = ENGLISH):
    po = Catalog("t.po", {english.strip(): Entry(translation.strip(), False, 5)})
    return list(longer.faults(texts.translated("docs/a.md", f"# T\n\n{english}\n", lang, po)))


def test_sentences_glued_in_translation_are_told_with_both():
    assert len(faults(LONGER)) == 1, "two of three sentences glued"
    (fault,) = faults(GLUED)
    found = fault.finding
    assert found.rule == "reading/longer-than-source" and found.line == 5
    assert "Llame primero a la familia y luego escriba" in found.message
    assert "Then write a short letter" in found.message or "Call the family" in found.message


@pytest.mark.parametrize(
    ("translation", "lang", "english"),
    [
        (SAME, "es", ENGLISH),
        (GLUED, "hmn", ENGLISH),  # no ratio is known
        ("Llame primero a la familia y luego escriba una carta.", "es", "Call first. Then write."),
        ("", "es", ENGLISH),
    ],
)
def test_what_follows_its_english_or_cannot_be_judged_is_left_alone(translation, lang, english):
    assert faults(translation, lang, english) == []


def test_armenian_is_judged_by_its_ratio_alone():
    assert faults("բառ " * 14 + "։", "hy", ENGLISH)
    assert not faults("Բառ բառ բառ։ " * 9, "hy", ENGLISH)
