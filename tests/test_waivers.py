import pytest

from microsite import reading, rules, texts, translation, waivers
from microsite.catalog import Catalog, Entry
from microsite.segments import split
from tests.conftest import render

WAIVER = "<!-- reading: allow long-sentence because the law is quoted -->"
LONG = " ".join(["word"] * 26)


@pytest.mark.parametrize(
    ("source", "line", "block"),
    [
        (f"{WAIVER}\n{LONG}.\n", 1, 2),
        (f"One.\n\n{WAIVER}\n\n{LONG}.\n", 3, 5),
        (f"- One.\n{WAIVER}\n- {LONG}.\n", 2, 3),
        (
            f"<!-- reading: allow reading/long-sentence\nbecause the law is quoted -->\n{LONG}.",
            1,
            3,
        ),
        (f"> {WAIVER}\n> {LONG}.\n", 1, 2),
    ],
)
def test_a_waiver_accepts_the_block_below_it_and_says_why(source, line, block):
    (found,) = waivers.read(split(source))
    assert (found.line, found.block, found.fault) == (line, block, "")
    checked = reading.check(texts.page("docs/a.md", source), 25, ())
    assert checked.findings == ()
    ((finding, waiver),) = checked.waived
    assert (finding.rule, waiver.reason) == ("reading/long-sentence", "the law is quoted")


@pytest.mark.parametrize(
    ("source", "rule", "words"),
    [
        ("<!-- reading: allow passive -->\nHi.", "bad-waiver", "no reason"),
        ("<!-- reading: allow passive because -->\nHi.", "bad-waiver", "no reason"),
        ("<!-- reading: allow lateness because x -->\nHi.", "bad-waiver", "lateness"),
        ("<!-- reading: let it be -->\nHi.", "bad-waiver", "allow RULE because REASON"),
        (f"{WAIVER}\nHi.", "unused-waiver", "long-sentence"),
        (f"{WAIVER}\n", "unused-waiver", "long-sentence"),
        (f"{WAIVER}\n# A heading\n{LONG[:-5]}.\n", "unused-waiver", "long-sentence"),
    ],
)
def test_a_waiver_without_a_reason_or_a_use_is_a_finding(source, rule, words):
    (found,) = reading.check(texts.page("docs/a.md", source), 25, ()).findings
    assert (found.rule, found.line) == (f"reading/{rule}", 1)
    assert words in found.message


def test_each_rule_of_a_single_place_can_be_accepted_and_has_its_row():
    of_pages = {"over-budget", "harder", "bad-budget", "bad-waiver", "unused-waiver"}
    known = {n.removeprefix("reading/") for n in rules.table() if n.startswith("reading/")}
    assert set(waivers.RULES) == known - of_pages


def test_a_waiver_without_a_reason_accepts_nothing():
    source = f"<!-- reading: allow long-sentence -->\n{LONG}.\n"
    found = reading.check(texts.page("docs/a.md", source), 25, ()).findings
    assert {f.rule for f in found} == {"reading/bad-waiver", "reading/long-sentence"}


def test_code_and_other_comments_are_no_waivers():
    assert waivers.read(split(f"```\n{WAIVER}\n```\n\n<!-- TODO: more -->\n\n`{WAIVER}`\n")) == []


@pytest.mark.parametrize(
    ("source", "without"),
    [
        (f"- a\n{WAIVER}\n- b", "- a\n- b"),
        (f"- a\n    - b\n    {WAIVER}\n    - c", "- a\n    - b\n    - c"),
        (f"One.\n\n{WAIVER}\nTwo.", "One.\n\nTwo."),
        (f"/// scene | T\n{WAIVER}\nOne.\n///", "/// scene | T\nOne.\n///"),
        ("<!-- reading: allow passive\nbecause of x -->\nOne.", "One."),
        ("<!-- kept -->\n\nOne.", "<!-- kept -->\n\nOne."),
    ],
)
def test_readers_get_the_page_as_if_there_were_no_waiver(source, without):
    assert render(source) == render(without)


def test_a_translation_keeps_the_waiver_of_its_page():
    source = f"# T\n\n{WAIVER}\nOne text.\n"
    po = Catalog("translations/es/a.po", {"One text.": Entry(f"{LONG}.", False, 9)})
    assert WAIVER in translation.translate(source, po).text
    assert WAIVER not in render(translation.translate(source, po).body, "es")
    checked = reading.check(texts.translated("docs/a.md", source, "es", po), 25, ())
    assert checked.findings == () and len(checked.waived) == 1
    short = Catalog("translations/es/a.po", {"One text.": Entry("Un texto.", False, 9)})
    assert reading.check(texts.translated("docs/a.md", source, "es", short), 25, ()).findings == ()
