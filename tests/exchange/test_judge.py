from dataclasses import replace

import pytest

from microsite.exchange import judge, unit
from microsite.exchange.judge import Place
from tests.exchange.project import make, translate


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return translate(make(tmp_path_factory.mktemp("project")))


@pytest.fixture(scope="module")
def units(root):
    found = {}
    for lang in ("ar", "es"):
        for each in unit.of_language(root, "en", lang).units:
            found[lang, each.english, each.form or 0] = each
    return found


BEST = "Ask the family **first** about the [best hours](resource:hours)."
OPENED = "Opened by %(name)s"
FREE = "Write down when *you* are free for them."
HOURS = "%(num)d hours"


@pytest.mark.parametrize(
    ("english", "text", "rules"),
    [
        (BEST, "Primero **pregunte** por las [horas](resource:hours).", []),
        (BEST, "Pregunte **primero** por las [horas](resource:horas).", ["other-parts"]),
        (BEST, "Pregunte **primero** por las [horas](“resource:hours”).", ["other-parts"]),
        (BEST, "Pregunte **primero** por las horas](resource:hours).", ["other-parts"]),
        (BEST, "Pregunte **primero** por las horas.", ["other-parts"]),
        (BEST, "Pregunte primero por las [horas](resource:hours).", ["other-parts"]),
        (BEST, "Pregunte **primero por las [horas](resource:hours).", ["other-parts"]),
        (BEST, "Pregunte **primero** por <b>las</b> [horas](resource:hours).", ["other-parts"]),
        (BEST, "- Pregunte **primero** por las [horas](resource:hours).", ["breaks-page"]),
        (FREE, "Anote cuándo está *usted* libre.", []),
        (FREE, "Anote cuándo está *usted libre.", ["emphasis"]),
        (FREE, "Anote cuándo está usted libre. {#e02}", ["other-parts"]),
        (FREE, "Anote cu\u0430ndo.", ["look-alike-letters"]),
        (FREE, "Anote \u2066cuándo.", ["direction-signs"]),
        (FREE, "Anote 2 horas.", []),
        ("Who comes", "Quién | viene", ["breaks-page"]),
        ("Who comes", "///", ["breaks-page"]),
        ("Be on time for every meeting.", "1. Llegue puntual.", ["breaks-page"]),
        ("Be on time for every meeting.", "¿Llegar puntual?", ["question"]),
        (OPENED, "Lo abrió %(name)s", []),
        (OPENED, "Lo abrió “%(name)s”", []),
        (OPENED, "Lo abrió %(“name”)s", ["placeholders"]),
        (OPENED, "Lo abrió %(nombre)s", ["placeholders"]),
        (OPENED, "Lo abrió %(name)", ["placeholders"]),
        (OPENED, "Lo abrió alguien", ["other-parts"]),
        (OPENED, "Lo abrió %(name)s al 100%", ["placeholders"]),
        (OPENED, "Lo abrió %(name)s <script>", ["other-parts"]),
    ],
)
def test_faults(root, units, english, text, rules):
    where = judge.segments(root, ["index.md", "principles/time.md"])
    each = units["es", english, 0]
    found = judge.faults(each, text, "es", Place("back.po", 7), where)
    assert [fault.rule.removeprefix("translations/") for fault in found] == rules
    for fault in found:
        assert (fault.source, fault.line) == ("back.po", 7)
        assert fault.message.endswith(f"(unit {each.id})")


@pytest.mark.parametrize(
    ("lang", "english", "form", "text", "sound"),
    [
        ("ar", "%(num)d hour", 1, "ساعة واحدة", True),
        ("ar", "%(num)d hour", 1, "ساعة <b>واحدة</b>", False),
        ("ar", HOURS, 2, "ساعتان", True),
        ("ar", HOURS, 3, "ساعات", False),
        ("ar", HOURS, 3, "%(num)d ساعات", True),
        ("es", "%(num)d hour", 0, "una hora", True),
        ("es", HOURS, 1, "horas", False),
        ("es", HOURS, 1, "%(num)d horas y %(num)d", False),
    ],
)
def test_only_a_form_for_one_number_may_leave_it_out(root, units, lang, english, form, text, sound):
    found = judge.faults(units[lang, english, form], text, lang, Place("back.po", 1), {})
    assert [f.rule for f in found] == ([] if sound else ["translations/other-parts"])


def test_a_text_must_fit_every_place_where_it_stands(tmp_path):
    root = make(tmp_path)
    page = "# Who | what\n\n| Who | b |\n|---|---|\n| Who | c |\n\nWho\n"
    (root / "docs/index.md").write_text(page, encoding="utf-8")
    where = judge.segments(root, ["index.md"])
    assert [s.kind for s in where["index.md", "Who"]] == ["cell", "cell", "paragraph"]
    each = unit.Unit("index.md", "Who", "", None, "Who", "", "needs-translation")
    (found,) = judge.faults(each, "Quién | qué", "es", Place("back.po", 1), where)
    assert found.rule == "translations/breaks-page"


def test_swapped(units):
    best, free, time = (units["es", english, 0] for english in (BEST, FREE, "Time"))
    known = [best, free, time]
    twin = replace(free, page="index.md", text="")
    assert judge.swapped({twin: free.text}, known) == {}, "the same English may be the same"
    assert judge.swapped({best: free.text, free: best.text}, known) == {best: free, free: best}
    assert judge.swapped({free: time.text}, known) == {}, "short texts may be the same"
    assert judge.swapped({free: free.text}, known) == {}
    same = replace(best, text=free.text)
    assert judge.swapped({same: free.text}, known) == {}, "it stood there before"
