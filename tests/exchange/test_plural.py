import pytest

from microsite.exchange.plural import examples


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("nplurals=2; plural=(n != 1);", {0: "1", 1: "0, 2, 3 …"}),
        ("nplurals=1; plural=0;", {0: "0, 1, 2 …"}),
        ("nplurals=2; plural=n > 1 ? 1 : 0", {0: "0, 1", 1: "2, 3, 4 …"}),
        (
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
            "(n%100<12 || n%100>14) ? 1 : 2);",
            {0: "1, 21, 31 …", 1: "2, 3, 4 …", 2: "0, 5, 6 …"},
        ),
        ("", {}),
    ],
)
def test_examples(header, expected):
    assert examples(header) == expected


@pytest.mark.parametrize("rule", ["n +", "__import__('os')", "n" * 2000, "(" * 500, "1/n"])
def test_a_rule_that_cannot_be_read_is_refused(rule):
    with pytest.raises(ValueError):
        examples(f"nplurals=2; plural={rule};")
