"""The rules that warn, tried on labeled sentences: four findings of five must be right."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from microsite import double_negatives, fragments, noun_strings, passive, sentences

LABELS = Path(__file__).parent / "reading"
LEAST_PRECISION = 0.8
LEAST_RECALL = 0.6  # a rule that finds next to nothing would be right as often as it liked


def fragment(text: str) -> bool:
    split = [s.text for s in sentences.split(text, "en")]
    return len(split) - 1 in fragments.find(split)


RULES: dict[str, Callable[[str], object]] = {
    "passive": passive.find,
    "noun-string": noun_strings.find,
    "double-negative": double_negatives.find,
    "fragment": fragment,
}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_warns_is_right_four_times_in_five(rule):
    labels = yaml.safe_load((LABELS / f"{rule}.yml").read_text(encoding="utf-8"))
    faulty, sound = labels["faulty"], labels["sound"]
    assert len(faulty) + len(sound) >= 60 and min(len(faulty), len(sound)) >= 20
    right = [text for text in faulty if RULES[rule](text)]
    wrong = [text for text in sound if RULES[rule](text)]
    assert len(right) / (len(right) + len(wrong)) >= LEAST_PRECISION, wrong
    assert len(right) / len(faulty) >= LEAST_RECALL, set(faulty) - set(right)
