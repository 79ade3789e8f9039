import pytest

from microsite import cuts

CUTS = [
    (
        "en",
        "On Monday at noon, in the hall behind the gym, two of us will wait for you and bring the "
        "new forms.",
        "and bring the",
    ),
    (
        "en",
        "When you write to a family about a meeting, say in the first line what it is about, "
        "because they may be reading on a phone at work.",
        "because they may",
    ),
    (
        "en",
        "The team looks at the plan with the parents every spring and it writes down what works "
        "for the child at school and at home.",
        "and it writes",
    ),
    (
        "en",
        "Ask the teacher of the class who has known the child for three years what helps.",
        "who has known",
    ),
    (
        "es",
        "Llame a la familia por la tarde porque muchas madres y muchos padres trabajan.",
        "porque muchas madres",
    ),
    ("zh", "请你带上所有的文件和孩子的作业，因为老师想要和你一起看看。", "因为老"),
    (
        "ar",
        "اتصل بالعائلة في المساء قبل الاجتماع، وأخبرهم بما تريد أن تقوله لهم",
        "وأخبرهم بما تريد",
    ),
    ("en", "word " * 30, ""),
    ("en", "Call, and then write.", ""),
]


@pytest.mark.parametrize(("lang", "sentence", "place"), CUTS)
def test_the_first_words_after_the_cut(lang, sentence, place):
    assert cuts.place(sentence, lang) == place
