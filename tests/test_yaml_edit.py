from datetime import date

import pytest

from microsite import yaml_edit

DAY = date(2026, 11, 24)
NOTE = {"by": "Ana", "date": DAY}
FLOW = "{by: Ana, date: 2026-11-24}"

NOTED = [  # an entry before and after the note is set
    ("a:\n  t: A\n  opened: null\n", f"a:\n  t: A\n  opened: {FLOW}\n"),
    ("a:\n  t: A\n  opened: null", f"a:\n  t: A\n  opened: {FLOW}"),
    ("a:\n  opened:\n  t: A\n", f"a:\n  opened: {FLOW}\n  t: A\n"),
    ("a:\n  opened: ~  # nobody\n", f"a:\n  opened: {FLOW}  # nobody\n"),
    ("a:\n  t: A\n", f"a:\n  t: A\n  opened: {FLOW}\n"),
    ("a:\n  t: A", f"a:\n  t: A\n  opened: {FLOW}"),
    ("a:\r\n  t: A\r\nb:\r\n  t: B\r\n", f"a:\r\n  t: A\r\n  opened: {FLOW}\r\nb:\r\n  t: B\r\n"),
    (
        "a:\n  t: A # why\n\n# B\n\nb: {}\n",
        f"a:\n  t: A # why\n  opened: {FLOW}\n\n# B\n\nb: {{}}\n",
    ),
    ("a:\n    t: A\n", f"a:\n    t: A\n    opened: {FLOW}\n"),
    (
        "a:\n  o:\n  - u: A\n    t: |\n      B\n",
        f"a:\n  o:\n  - u: A\n    t: |\n      B\n  opened: {FLOW}\n",
    ),
    ("a:\n  o: [A,\n    B]\n", f"a:\n  o: [A,\n    B]\n  opened: {FLOW}\n"),
    ("a: {t: A}\n", f"a: {{t: A, opened: {FLOW}}}\n"),
    ("a: {t: A, }\n", f"a: {{t: A, opened: {FLOW}, }}\n"),
    ("a:\n  opened: {by: Bo, date: 2025-01-01}\n", f"a:\n  opened: {FLOW}\n"),
    (
        "a:\n  opened: {date: '2025-01-01', by: \"B\"}\n",
        'a:\n  opened: {date: 2026-11-24, by: "Ana"}\n',
    ),
    (
        "a:\n  opened:  # who\n    by: Bo\n    date: 2025-01-01\n",
        "a:\n  opened:  # who\n    by: Ana\n    date: 2026-11-24\n",
    ),
    ("\ufeffa:\n  t: 'é 😀'\n", f"\ufeffa:\n  t: 'é 😀'\n  opened: {FLOW}\n"),
]


@pytest.mark.parametrize(("before", "after"), NOTED)
def test_a_field_is_set_and_no_other_byte_changes(before, after):
    entry = yaml_edit.compose(before).value[0][1]
    cuts = yaml_edit.set_field(before, ("a",), entry, "opened", NOTE)
    assert yaml_edit.edited(before, cuts) == after


HARD = [
    "b: &b {by: x, date: y}\na:\n  opened: *b\n",
    "b: &b null\na:\n  opened: *b\n",
    "a:\n  opened: {by: x}\n",
    "a:\n  opened: {by: x, date: y, time: z}\n",
    "a:\n  t: |+\n    B\n\n\n",
]


@pytest.mark.parametrize("text", HARD)
def test_what_would_change_more_is_left_to_a_person(text):
    entry = next(node for key, node in yaml_edit.compose(text).value if key.value == "a")
    with pytest.raises(ValueError, match="only a person"):
        yaml_edit.edited(text, yaml_edit.set_field(text, ("a",), entry, "opened", NOTE))


SCALARS = [  # a value before, the new one, how it is written
    ("a", "b", "b"),
    ("'a'", "it's", "'it''s'"),
    ('"a"', 'say "\\"', '"say \\"\\\\\\""'),
    ("a", "b: c", "'b: c'"),
    ("a", "https://b/#c", "https://b/#c"),
    ("a", "yes", "'yes'"),
    ("a", "ñ", "ñ"),
]


@pytest.mark.parametrize(("old", "new", "written"), SCALARS)
def test_a_scalar_keeps_its_quotation_marks(old, new, written):
    text = f"k: {old}  # why\n"
    cut = yaml_edit.replaced(("k",), yaml_edit.compose(text).value[0][1], new)
    assert yaml_edit.edited(text, [cut]) == f"k: {written}  # why\n"


@pytest.mark.parametrize(("text", "line"), [("a: [\n", 2), ("a: b\na: c\n", 2), ("\x01", 1)])
def test_a_text_that_cannot_be_read_names_its_line(text, line):
    with pytest.raises(ValueError, match=f"Line {line} cannot be read"):
        yaml_edit.compose(text)
