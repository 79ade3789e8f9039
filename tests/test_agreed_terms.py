from pathlib import Path

import pytest

from microsite import agreed_terms, languages
from microsite.agreed_terms import Agreed
from microsite.glossary import Term
from tests.small_project import put

ROOT = Path(__file__).parents[1]
IEP = Agreed(
    Term("IEP", "acronym", "a plan", "x", full="education program", also=("IEPs",)),
    Term("IEP", "acronym", "план", "x", ("программу обучения",), full="программа обучения"),
)
BIAS = Agreed(
    Term("bias", "term", "a leaning", "x", ("leaning",), also=("biases",)),
    Term("предвзятость", "term", "склонность", "x", ("не замечая",), also=("предвзятости",)),
)
USER = Agreed(
    Term("wheelchair user", "people", "p", "x"),
    Term("человек на коляске", "people", "p", "x", also=("люди на колясках",)),
)


@pytest.mark.parametrize(
    ("english", "text", "lacks"),
    [
        ("Two IEPs.", "Два плана IEP.", []),
        ("The IEP.", "Программа обучения.", []),
        ("The IEP.", "Пишут программу обучения.", []),
        ("The IEP.", "Пишут документ.", [IEP]),
        ("The education program.", "Документ.", []),
        ("Our biases.", "Наши предвзятости.", []),
        ("A bias is there.", "Есть склонность.", []),
        ("A bias is there.", "Есть предубеждение, не замечая.", [BIAS]),
        ("No term.", "Предвзятость.", []),
        ("Wheelchair users.", "Люди.", []),
        ("A wheelchair user.", "Люди на колясках.", []),
        ("A wheelchair user: bias, IEP.", "Инвалид.", [IEP, BIAS, USER]),
    ],
)
def test_what_a_translation_lacks(english, text, lacks):
    assert list(agreed_terms.lacking(english, text, [IEP, BIAS, USER])) == lacks


TERM = "{id}:\n  term: {term}\n  kind: people\n  plain: p\n  explanation: A.\n"


def test_terms_of_one_language_alone_are_not_agreed(tmp_path):
    both, alone, other = (TERM.format(id=n, term=n) for n in ("both", "alone", "other"))
    put(tmp_path, "data/glossary/en.yml", alone + both)
    put(tmp_path, "data/glossary/es.yml", both + other)
    (found,) = agreed_terms.load(tmp_path, "es", "en")
    assert (found.english.id, found.own.id) == ("both", "both")
    assert agreed_terms.load(tmp_path, "vi", "en") == ()


def test_every_language_of_ours_has_every_term():
    default, *others = (k.code for k in languages.load(ROOT / "data/languages.yml"))
    counts = {len(agreed_terms.load(ROOT, lang, default)) for lang in (default, *others)}
    assert len(counts) == 1 and counts != {0}
