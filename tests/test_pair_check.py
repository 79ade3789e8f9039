from microsite import pair_check
from tests.small_project import TIME, make, put

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


def test_few_texts_have_no_usual_length(tmp_path):
    root = make(tmp_path)
    put(root, TIME, texts((ENGLISH.format(1), "Una frase, 1."), (ENGLISH.format(2), "Otra, 2.")))
    assert check(root) == []
