import subprocess
import sys

import pytest

from microsite.familiar import content_word


@pytest.mark.parametrize(
    ("word", "familiar"),
    [
        ("family", True),
        ("families", True),  # ies for y
        ("brings", True),  # s
        ("hopping", True),  # ing, a doubled consonant undone
        ("hoping", True),  # ing, with e put back
        ("stopped", True),
        ("biggest", True),
        ("teacher's", True),
        ("teacher’s", True),
        ("carried", False),  # ied is not among the endings of the model
        ("interpreter", False),
        ("collaborate", False),
    ],
)
def test_a_familiar_word_is_in_the_list_itself_or_by_a_stem(word, familiar):
    assert content_word(word).familiar is familiar


@pytest.mark.parametrize("word", ["the", "because", "don’t", "it's", "go", "we"])
def test_words_of_every_text_say_nothing_of_it(word):
    assert content_word(word) is None


def test_a_rare_word_has_a_lower_frequency():
    assert content_word("family").zipf > 5 > content_word("interpreter").zipf > 3
    assert content_word("zzqx").zipf == 0


def test_the_list_is_read_without_importing_its_package():
    code = "import sys; from microsite.familiar import content_word; content_word('family')"
    code += "; sys.exit('textstat' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
