from microsite import text_fault, texts
from microsite.text_fault import Fault

SOURCE = "One.\n\n<!-- reading: allow passive because it fits -->\nTwo.\n"
WORDS = {"cause": "is done", "sentence": "Two."}


def faults(*lines: int) -> text_fault.Reading:
    text = texts.page("docs/a.md", SOURCE)
    found = [Fault("passive", p, 0, WORDS) for p in text.passages if p.line in lines]
    return text_fault.accepted(text, found)


def test_a_fault_is_a_finding_at_its_place():
    (found,) = faults(1, 4).findings
    assert (found.rule, found.line, found.column) == ("reading/passive", 1, 1)


def test_an_accepted_fault_is_kept_with_its_reason():
    ((finding, waiver),) = faults(4).waived
    assert (finding.line, waiver.reason) == (4, "it fits")


def test_a_waiver_that_accepts_nothing_is_a_finding():
    assert {f.rule for f in faults(1).findings} == {"reading/passive", "reading/unused-waiver"}


def test_a_quote_is_shortened_in_its_middle():
    assert text_fault.quote("short") == "short"
    long = text_fault.quote(f"Start {'x' * 300} end")
    assert long.startswith("Start") and long.endswith("end") and len(long) < 170
