from pathlib import Path

import pytest

from microsite import glossary
from microsite.glossary import Term

ROOT = Path(__file__).parents[1]
IEP = Term("IEP", "acronym", "a plan", "x", full="individualized education program", also=("IEPs",))
JARGON = Term("jargon", "term", "insider words", "x", ("school words",))
PERSON = Term("wheelchair user", "people", "a person in a wheelchair", "x")
FAMILY_ZH = Term("家庭", "term", "p", "x")
FAMILY_KO = Term("가족", "term", "p", "x")


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (IEP, "The IEP team", 4),
        (IEP, "Two IEPs", 4),
        (IEP, "an iep", None),
        (IEP, "IEPX", None),
        (JARGON, "Jargon hurts", 0),
        (JARGON, "jargons", None),
        (IEP, "参加IEP会议", 2),
        (IEP, "IEP에서", 0),
        (IEP, "2IEP", None),
        (FAMILY_ZH, "与家庭合作", 1),
        (FAMILY_KO, "이 가족은", 2),
        (FAMILY_KO, "대가족", None),
    ],
)
def test_where_a_term_stands(term, text, expected):
    assert term.first_in(text) == expected


@pytest.mark.parametrize(
    ("term", "sentence", "expected"),
    [
        (IEP, "the Individualized Education Program (IEP)", True),
        (IEP, "the IEP, a plan for one student", True),
        (IEP, "the IEP team meets", False),
        (JARGON, "Avoid jargon: school words that confuse.", True),
        (JARGON, "Avoid jargon and preschool wordsmiths.", False),
        (PERSON, "A wheelchair user came.", True),
    ],
)
def test_whether_a_sentence_explains_it(term, sentence, expected):
    assert term.is_explained_in(sentence) is expected


PWN = Term("notice", "term", "a letter", "x", ("before it",), also=("notices",), full="")
FEC = Term("FEC", "acronym", "a center", "x", ("centros de familias",), full="centro de familias")


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (PWN, "Two notices", True),
        (PWN, "Send A letter", True),
        (PWN, "Tell them before it happens", False),
        (FEC, "un FEC", True),
        (FEC, "un fec", False),
        (FEC, "Centro de familias", True),
        (FEC, "los centros de familias", True),
        (FEC, "los centros", False),
    ],
)
def test_whether_a_text_says_it_in_an_agreed_form(term, text, expected):
    assert term.is_said_in(text) is expected


def test_a_language_without_glossary_has_no_terms(tmp_path):
    assert glossary.load(tmp_path / "vi.yml") == ()


def glossaries(folder: Path, **texts: str) -> Path:
    (folder / "data/glossary").mkdir(parents=True)
    for lang, text in texts.items():
        glossary.path_of(folder, lang).write_text(text, encoding="utf-8")
    return folder


def entries(**terms: str) -> str:
    row = "{id}:\n  term: {term}\n  kind: term\n  plain: p\n  explanation: e\n"
    return "".join(row.format(id=id, term=term) for id, term in terms.items())


@pytest.mark.parametrize(
    ("lang", "own", "expected"),
    [
        ("es", entries(b="zona", a="ámbito"), ["ámbito es", "bias en", "IEP en", "zona es"]),
        ("vi", "", ["apple en", "bat en", "bias en", "IEP en"]),
        ("ar", entries(b="نمط", a="خطة"), ["نمط ar", "خطة ar", "bias en", "IEP en"]),
        ("en", None, ["apple en", "bat en", "bias en", "IEP en"]),
    ],
)
def test_the_whole_glossary_in_the_order_of_the_alphabet(tmp_path, lang, own, expected):
    english = entries(d="IEP", c="bias", b="bat", a="apple")
    texts = {"en": english} | ({lang: own} if own is not None else {})
    shown = glossary.shown(glossaries(tmp_path, **texts), lang, "en")
    assert [f"{term.term} {language}" for term, language in shown] == expected


def test_each_term_of_ours_is_there_in_each_language():
    english, spanish = (glossary.load(glossary.path_of(ROOT, lang)) for lang in ("en", "es"))
    assert {t.id: t.kind for t in english} == {t.id: t.kind for t in spanish}
    assert all(lang == "es" for _, lang in glossary.shown(ROOT, "es", "en"))
