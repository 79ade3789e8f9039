from pathlib import Path

import pytest

from microsite import passages, reading
from microsite.glossary import Term

ROOT = Path(__file__).parents[1]
LONG = " ".join(["word"] * 26)
IEP = Term("IEP", "acronym", "a plan", "x", ("individualized education program",))


def findings(text: str, limit: int | None = 25) -> list[tuple[str, int, int]]:
    prose = passages.english("docs/a.md", text)
    return [(f.rule, f.line, f.column) for f in reading.check(prose, "en", limit, [IEP])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LONG}.\n", [("reading/long-sentence", 1, 1)]),
        (f"Short one. W{LONG[1:]}.\n", [("reading/long-sentence", 1, 12)]),
        (f"- Short one.\n- {LONG}. {{#a}}\n", [("reading/long-sentence", 2, 3)]),
        (f"{LONG.removesuffix(' word')}.\n", []),
        ("- One two\n" * 20, []),
        (f"```\n{LONG}.\n```\n", []),
        (f"# {LONG}\n", []),
        ("The IEP team meets.\n", [("reading/unexplained-term", 1, 5)]),
        ("Hello.\n\nAn individualized education program (IEP). The IEP.\n", []),
        (
            "The IEP. An individualized education program (IEP).\n",
            [("reading/unexplained-term", 1, 5)],
        ),
        ("## The IEP\n\nNothing more.\n", []),
    ],
)
def test_findings_and_their_places(text, expected):
    assert findings(text) == expected


def test_without_a_measured_limit_no_sentence_is_called_long():
    assert findings(f"{LONG}.\n", limit=None) == []


def test_a_very_long_sentence_is_quoted_from_both_ends():
    prose = passages.english("docs/a.md", f"Start {LONG * 9} end.\n")
    (found,) = reading.check(prose, "en", 25, [])
    assert "Start word" in found.message and "end." in found.message and len(found.message) < 260


def test_our_own_pages_are_readable_in_every_language():
    assert [str(found) for found in reading.check_pages(ROOT)] == []
