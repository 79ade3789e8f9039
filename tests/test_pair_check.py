from pathlib import Path

import pytest

from microsite import languages, pair_check, translations
from tests.small_project import TIME, make, put

ROOT = Path(__file__).parents[1]
PO = 'msgid ""\nmsgstr ""\n\nmsgid "{}"\nmsgstr "{}"\n'
ENGLISH = "A sentence of the English that is long enough to have a usual ratio, number {}."
SPANISH = "Una frase en español con la extensión que se acostumbra por aquí, la número {}."


def check(root):
    return [
        (f.rule, f.source, f.line) for f in pair_check.check(root, "es", ["principles/time.md"])
    ]


def test_a_fault_is_placed_at_its_entry(tmp_path):
    root = make(tmp_path)
    put(root, TIME, PO.format("Ask 5 times.", "Pregunte."))
    assert check(root) == [("translations/number", TIME, 4)]


def test_words_around_pages_are_looked_at_too(tmp_path):
    root = make(tmp_path)
    put(root, "translations/es/site.po", PO.format("Ask *now*.", "Pregunte *ya."))
    assert check(root) == [("translations/emphasis", "translations/es/site.po", 4)]


def test_what_nobody_will_see_is_not_looked_at(tmp_path):
    root = make(tmp_path)
    po = PO.format("Ask 5 times.", "Pregunte.").replace('\nmsgid "Ask', '\n#, fuzzy\nmsgid "Ask')
    put(root, TIME, po)
    assert check(root) == []


def texts(*pairs):
    head = 'msgid ""\nmsgstr ""\n'
    return head + "".join(f'\nmsgid "{e}"\nmsgstr "{t}"\n' for e, t in pairs)


def test_a_length_far_from_the_usual_one_is_pointed_at(tmp_path):
    root = make(tmp_path)
    usual = [(ENGLISH.format(n), SPANISH.format(n)) for n in range(60)]
    short = (ENGLISH.format(60), "Una frase, 60.")
    put(root, TIME, texts(*usual, short))
    assert check(root) == [("translations/length", TIME, 184)]


EN = "jargon:\n  term: jargon\n  kind: term\n  plain: insider words\n"
ES = "jargon:\n  term: jerga\n  also: [jergas]\n  kind: term\n  plain: palabras de expertos\n"
REST = "  explanation: A.\n  explained_by: [x]\n"


def test_a_term_in_other_words_than_the_agreed_ones_is_pointed_at(tmp_path):
    root = make(tmp_path)
    put(root, "data/glossary/en.yml", EN + REST)
    put(root, "data/glossary/es.yml", ES + REST)
    good = ("Jargon hurts.", "La jerga duele."), ("No jargon.", "Sin jergas.")
    plain = ("Avoid jargon.", "Evite las palabras de expertos.")
    only_in_a_link = ("See [this](resource:jargon).", "Vea [esto](resource:jargon).")
    other = ("Skip jargon.", "Evite tecnicismos.")
    put(root, "translations/es/site.po", texts(*good, plain, only_in_a_link))
    put(root, TIME, texts(other))
    assert check(root) == [("translations/term", TIME, 4)]
    (found,) = pair_check.check(root, "es", ["principles/time.md"])
    assert '"jargon" of its English in other words than "jerga"' in found.message
    assert 'data/glossary/es.yml under "jargon"' in found.advice


FIVE = PO.format("Ask 5 times.", "Pregunte.")
ALLOW = "# translations: allow {}\n#: docs/a.md:3\nmsgid"


@pytest.mark.parametrize(
    ("comment", "rules"),
    [
        ("number because the law names none", []),
        ("translations/number because the law names none", []),
        ("number", ["bad-waiver", "number"]),
        ("number because", ["bad-waiver", "number"]),
        ("numbers because the law names none", ["bad-waiver", "number"]),
        ("ending because it is short", ["number", "unused-waiver"]),
    ],
)
def test_a_translator_accepts_a_finding_with_a_reason(tmp_path, comment, rules):
    root = make(tmp_path)
    put(root, TIME, FIVE.replace('\nmsgid "Ask', f'\n{ALLOW.format(comment)} "Ask'))
    assert sorted(rule for rule, _, _ in check(root)) == [f"translations/{r}" for r in rules]


def test_only_the_text_below_the_comment_is_accepted(tmp_path):
    root = make(tmp_path)
    two = texts(("Ask 5 times.", "Pregunte."), ("Ask 6 times.", "Pregunte."))
    comment = ALLOW.format("number because the law names none")
    put(root, TIME, two.replace('\nmsgid "Ask 5', f'\n{comment} "Ask 5'))
    assert check(root) == [("translations/number", TIME, 9)]


def test_other_comments_of_translators_are_left_alone(tmp_path):
    root = make(tmp_path)
    po = PO.format("Ask.", "Pregunte.")
    put(root, TIME, po.replace('\nmsgid "Ask', '\n# translations: see the glossary\nmsgid "Ask'))
    assert check(root) == []


def test_a_comment_stays_when_the_file_is_updated(tmp_path):
    root = make(tmp_path)
    po = PO.format("Ask first.", "Pregunte")
    comment = ALLOW.format("ending because I say so")
    put(root, TIME, po.replace('\nmsgid "Ask', f'\n{comment} "Ask'))
    translations.update(root, "es")
    assert check(root) == []


def test_our_own_translations_have_no_finding():
    pages = [p.relative_to(ROOT / "docs").as_posix() for p in (ROOT / "docs").rglob("*.md")]
    others = languages.load(ROOT / "data/languages.yml")[1:]
    assert [f for k in others for f in pair_check.check(ROOT, k.code, pages)] == []


def test_few_texts_have_no_usual_length(tmp_path):
    root = make(tmp_path)
    put(root, TIME, texts((ENGLISH.format(1), "Una frase, 1."), (ENGLISH.format(2), "Otra, 2.")))
    assert check(root) == []
