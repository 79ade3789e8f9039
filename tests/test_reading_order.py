"""What the measures are for: of two versions of a text, they know the easier one."""

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from microsite import fragments, measure, page_reading, sentences, texts
from microsite.measure import Measure

FOLDER = Path(__file__).parent / "reading"
ROOT = Path(__file__).parents[1]


def of(text: str, lang: str = "en") -> Measure:
    return measure.of(sentences.split(text, lang), lang)


def pairs(lang: str) -> list[dict[str, str]]:
    return yaml.safe_load((FOLDER / f"pairs-{lang}.yml").read_text(encoding="utf-8"))


def level(text: str, lang: str) -> float:
    found = of(text, lang)
    return found.grade.estimate if found.grade else found.score


@pytest.mark.parametrize(("lang", "share"), [("en", 0.95), ("es", 0.7)])
def test_of_two_versions_the_easier_one_is_known(lang, share):
    both = pairs(lang)
    assert len(both) >= 40
    assert all(len(text.split()) >= 40 for pair in both for text in pair.values())
    right = [p for p in both if level(p["easier"], lang) < level(p["harder"], lang)]
    assert len(right) / len(both) >= share


# Sentences of 20 words or more, and how a person would cut them.
SPLITS = [
    (whole, whole.replace(joint, f". {rest[0].upper()}{rest[1:]}"))
    for whole, joint, rest in (
        (
            "The teacher waits until the last child has left the room and then she calls the "
            "mother to say what happened.",
            " and then",
            "then",
        ),
        (
            "You can bring a friend to the meeting if you want to and you can ask for an "
            "interpreter at no cost.",
            " and you",
            "you",
        ),
        (
            "Families of children with disabilities often hear what is wrong with their child, so "
            "begin with something that went well this week.",
            ", so begin",
            "begin",
        ),
        (
            "The evaluation describes the difficulties that were observed during instruction and "
            "the recommendations explain which accommodations are appropriate for the student.",
            " and the",
            "the",
        ),
        (
            "He looked out of the window at the rain that had come down since early morning while "
            "the others sat inside and ate their lunch.",
            " while the",
            "the",
        ),
    )
]


@pytest.mark.parametrize(("whole", "cut"), SPLITS)
@pytest.mark.parametrize("around", ["", "The day was long and hot for all of them. "])
def test_cutting_a_long_sentence_never_makes_a_text_harder(whole, cut, around):
    assert len(whole.split()) >= 20
    assert all(len(s.words) >= 8 for s in sentences.split(cut, "en"))
    assert level(around + cut, "en") <= level(around + whole, "en")


def own_sentences() -> Iterator[str]:
    for text in texts.of_project(ROOT):
        if text.lang == "en":
            yield from (s.text for p in text.passages for s in p.sentences)


@pytest.mark.parametrize("text", [s for s in own_sentences() if len(s.split()) >= 20])
def test_our_own_long_sentences_become_no_harder_where_they_are_cut(text):
    words = text.split()
    for at in range(8, len(words) - 7):
        if words[at][0].islower() and words[at - 1][-1].isalpha():
            cut = " ".join(words[:at]) + ". " + " ".join([words[at].capitalize(), *words[at + 1 :]])
            if len(sentences.split(cut, "en")) == 2:
                assert level(cut, "en") <= level(text, "en") + 1e-9, cut


@pytest.mark.parametrize("whole", [whole for whole, _ in SPLITS])
def test_cutting_it_to_pieces_of_under_four_words_is_seen(whole):
    words = whole.rstrip(".").split()
    pieces = [" ".join(words[at : at + 3]).capitalize() + "." for at in range(0, len(words), 3)]
    assert len(fragments.find(pieces)) >= len(pieces) // 2


@given(st.permutations(["why", "ideas", "scene"]))
def test_the_order_of_sections_changes_nothing(order):
    parts = {
        "why": "## Why\n\nA father reads a long report the night before a meeting.\n\n",
        "ideas": "## Ideas\n\n- Listen to the family before you speak about the data.\n\n",
        "scene": "## Scene\n\nShe calls back at four from the bus and he answers at once.\n\n",
    }
    text = texts.page("a.md", "".join(parts[name] for name in order))
    first = texts.page("a.md", "".join(parts.values()))
    found, expected = (page_reading.measured(t, ()).grade.estimate for t in (text, first))
    assert math.isclose(found, expected)


def test_a_list_of_names_changes_little():
    prose = (ROOT / "docs/principles/empathy.md").read_text(encoding="utf-8")
    names = "\n- Ana Ortiz\n- Mr. Delgado\n- Sami Ahmadi\n- Fresno Unified School District Office\n"
    before, after = (
        page_reading.measured(texts.page("a.md", text), ()).grade.estimate
        for text in (prose, prose + "\n## Who\n" + names)
    )
    assert abs(after - before) < 0.2
