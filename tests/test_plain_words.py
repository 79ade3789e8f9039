from pathlib import Path

import pytest
import yaml

from microsite import glossary, languages, plain_words, reading, texts
from microsite.catalog import Catalog, Entry
from microsite.findings import Finding
from microsite.glossary import Term
from tests.small_project import SITE, TIME, make, put

ROOT = Path(__file__).parents[1]
PLAIN = {"use": ("utilize/utilizes",), "before": ("prior to",), "get": ("ADR obtain",)}
PERSON = Term(
    "a person",
    "people",
    "p",
    "Because.",
    avoid=("IEP kid/kids", "special needs kid", "聋哑人", "IEP-kid"),
)
RIGHT = 0.8


def told_of(text: str, lang: str, plain: dict, terms: list) -> list[Finding]:
    page = texts.page("docs/a.md", text, lang)
    return sorted(fault.finding for fault in plain_words.faults(page.passages, plain, terms))


def findings(text: str) -> list[tuple[str, int, int]]:
    found = told_of(text, "en", PLAIN, [PERSON])
    return [(f.rule.removeprefix("reading/"), f.line, f.column) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We utilize it.\n", [("plainer-word", 1, 4)]),
        ("She utilizes it prior to it.\n", [("plainer-word", 1, 5), ("plainer-word", 1, 17)]),
        ("Utilize it. Prior\nto it.\n", [("plainer-word", 1, 1), ("plainer-word", 1, 13)]),
        ("- **Utilize** it. {#a01}\n", [("plainer-word", 1, 5)]),
        ("See [utilize](time.md).\n", [("plainer-word", 1, 6)]),
        ("An ADR obtain.\n", [("plainer-word", 1, 4)]),
        (
            "An IEP kid.\n\nThe special needs kid.\n",
            [("avoided-form", 1, 4), ("avoided-form", 3, 5)],
        ),
        ("Two: an IEP-kid.\n", [("avoided-form", 1, 9)]),
        ("Special needs kid.\n", [("avoided-form", 1, 1)]),
        ("他不是聋哑人。\n", [("avoided-form", 1, 4)]),
        ('# Utilize\n\n`utilize` "utilize" “utilize” *utilize* _utilize_\n', []),
        ("[utilize](resource:a) [utilize](https://a) <i>utilize</i>.\n", [("plainer-word", 1, 47)]),
        ("The Utilize Office. Utilize Office hours. A re-utilize, utilized.\n", []),
        ("The iep kids, the special Needs kid.\n", []),
    ],
)
def test_findings_and_their_places(text, expected):
    assert findings(text) == expected


def test_a_finding_quotes_the_words_and_says_what_to_say():
    (found,) = told_of("It is so. A special\nneeds kid came.\n", "en", PLAIN, [PERSON])
    assert found.message == 'The page says "special needs kid": "A special needs kid came."'
    assert found.advice == 'Say "a person", in the form that fits. Because.'


def test_a_language_without_a_list_has_no_plainer_words(tmp_path):
    assert plain_words.load(tmp_path / "vi.yml") == {}


def test_our_own_pages_use_the_plain_words_in_every_language():
    rules = ("reading/plainer-word", "reading/avoided-form")
    assert [str(f) for f in reading.check_pages(ROOT) if f.rule in rules] == []


LANGUAGES = [known.code for known in languages.load(ROOT / "data/languages.yml")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_to_avoid_is_found_in_a_translation(lang):
    terms = glossary.load(glossary.path_of(ROOT, lang))
    forms = [form for term in terms for form in term.avoid]
    assert forms
    for form in forms:
        words = " ".join(word.split("/")[-1] for word in form.split())
        entries = Catalog("translations/a.po", {"A text.": Entry(f"– {words}.", False, 7)})
        text = texts.translated("docs/a.md", "A text.\n", lang, entries)
        found = [f.finding for f in plain_words.faults(text.passages, {}, terms)]
        assert {(f.rule, f.source, f.line) for f in found} == {
            ("reading/avoided-form", "translations/a.po", 7)
        }, form


def test_forms_to_avoid_are_looked_for_in_pages_and_notes_of_every_language(tmp_path):
    root = make(tmp_path)
    avoid = "a:\n  term: a\n  kind: people\n  plain: p\n  explanation: A.\n  avoid: [{}]\n"
    put(root, "data/glossary/en.yml", avoid.format("crippled"))
    put(root, "data/glossary/es.yml", avoid.format("lisiado"))
    put(root, "data/resources.yml", "a:\n  note: A crippled note.\n")
    put(root, TIME, 'msgid ""\nmsgstr ""\n\nmsgid "Ask first."\nmsgstr "Al lisiado."\n')
    put(root, SITE, 'msgid ""\nmsgstr ""\n\nmsgid "A crippled note."\nmsgstr "Un lisiado."\n')
    found = [f.source for f in reading.check_pages(root) if f.rule == "reading/avoided-form"]
    assert found == ["data/resources.yml", TIME, SITE]


def test_a_comment_with_a_reason_accepts_a_word():
    waiver = "<!-- reading: allow plainer-word because the form is called so -->\n\n"
    for comment, count in (("", 1), (waiver, 0)):
        text = texts.page("docs/a.md", f"{comment}We utilize the form.\n")
        assert len(reading.check(text, 25, (), None, PLAIN).findings) == count


def labeled(lang: str) -> list[dict]:
    path = ROOT / f"tests/reading/plainer-{lang}.yml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def told(lang: str, rule: str) -> list[tuple[str, str]]:
    """(sentence, words) of each finding of the rule on the labeled sentences."""
    plain = plain_words.load(ROOT / f"data/plain-words/{lang}.yml")
    terms = glossary.load(glossary.path_of(ROOT, lang))
    found = []
    for row in labeled(lang):
        for f in told_of(row["text"], lang, plain, terms):
            if f.rule == f"reading/{rule}":
                found.append((row["text"], row["text"][f.column - 1 :], f.message.split('"')[1]))
    return [(text, words) for text, rest, words in found if rest.startswith(words)]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    ("rule", "label"), [("plainer-word", "plainer"), ("avoided-form", "avoided")]
)
def test_most_of_what_a_rule_says_is_right_and_most_of_what_is_wrong_is_said(lang, rule, label):
    wanted = {(row["text"], words) for row in labeled(lang) for words in row.get(label, ())}
    found = told(lang, rule)
    wrong = [place for place in found if place not in wanted]
    missed = wanted - set(found)
    assert len(found) - len(wrong) >= RIGHT * len(found), wrong
    assert len(missed) <= (1 - RIGHT) * len(wanted), missed


def test_the_labeled_sentences_are_many_and_a_good_part_of_them_has_nothing_to_say():
    rows = [row for lang in ("en", "es") for row in labeled(lang)]
    silent = [row for row in rows if len(row) == 1]
    assert len(rows) >= 100 and len(silent) >= 40
    assert len({row["text"] for row in rows}) == len(rows)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_plain_word_has_a_plainer_one(lang):
    plain = plain_words.load(ROOT / f"data/plain-words/{lang}.yml")
    for word in plain:
        assert told_of(f"so {word} so", lang, plain, []) == [], word
