"""A waiver has a reason and a last day, and lets pass what it names and nothing else."""

from datetime import date

import pytest

from tests.browser import waivers
from tests.browser.waivers import Finding

UNTIL = date(2027, 1, 31)
ONE = waivers.read("""
- {engine: axe, rule: region, place: /es/about/, reason: a trial, until: 2027-01-31}
""")
FOUND = Finding("axe", "region", "p in /es/about/", "Outside")


@pytest.mark.parametrize(
    ("finding", "today", "passes"),
    [
        (FOUND, UNTIL, True),
        (FOUND, date(2027, 2, 1), False),
        (FOUND._replace(engine="ibm"), UNTIL, False),
        (FOUND._replace(rule="regions"), UNTIL, False),
        (FOUND._replace(place="p in /about/"), UNTIL, False),
    ],
)
def test_it_covers_one_rule_in_one_place_until_its_day(finding, today, passes):
    assert waivers.kept([finding], ONE, today) == ([] if passes else [finding])


@pytest.mark.parametrize("left_out", ["reason: a trial, ", "until: 2027-01-31"])
def test_without_a_reason_or_a_last_day_it_is_refused(left_out):
    row = "- {engine: axe, rule: region, reason: a trial, until: 2027-01-31}"
    with pytest.raises(TypeError):
        waivers.read(row.replace(left_out, ""))


def test_those_in_use_can_be_read_and_printed():
    for waiver in waivers.load():
        assert waiver.reason in str(waiver) and str(waiver.until) in str(waiver)
        assert waiver.engine in ("axe", "ibm", "vnu", "ours") and isinstance(waiver.until, date)
