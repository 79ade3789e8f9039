from datetime import UTC, datetime, timedelta

import pytest

from microsite.web import history
from microsite.web.outcome import Outcome

START = datetime(2026, 11, 2, 8, tzinfo=UTC)
HERE = "https://example.org/a"


def visits(*days_and_verdicts, titles=()):
    """The record after visits on those days (from 0) with those verdicts."""
    record = None
    for number, (day, verdict) in enumerate(days_and_verdicts):
        title = titles[number] if titles else ""
        outcome = Outcome(verdict, f"was {verdict}", HERE, True, title=title)
        record = history.after(record, HERE, outcome, START + timedelta(days=day))
    return record


DEAD = [  # visits as (day, verdict), whether the address then counts as dead
    ([(0, "broken")], False),
    ([(0, "broken"), (5, "broken")], False),
    ([(0, "broken"), (0.1, "broken"), (0.2, "broken")], False),
    ([(0, "broken"), (1, "broken"), (2.9, "broken")], False),
    ([(0, "broken"), (1, "broken"), (3, "broken")], True),
    ([(0, "broken"), (1, "ok"), (2, "broken"), (3, "broken")], False),
    ([(0, "broken"), (1, "ok"), (2, "broken"), (3, "broken"), (5, "broken")], True),
    ([(0, "broken"), (1, "transient"), (2, "broken"), (3, "broken")], True),
    ([(0, "broken"), (1, "blocked"), (2, "broken"), (3, "broken")], True),
    ([(0, "broken"), (1, "broken"), (3, "broken"), (4, "transient")], False),
    ([(0, "broken"), (1, "broken"), (3, "broken"), (4, "ok")], False),
    ([(0, "blocked"), (1, "blocked"), (9, "blocked")], False),
]


@pytest.mark.parametrize(("path", "dead"), DEAD)
def test_only_three_failures_over_three_days_make_an_address_dead(path, dead):
    assert visits(*path).is_dead is dead


def test_since_is_when_the_verdict_began():
    assert visits((0, "ok"), (1, "broken"), (4, "broken")).since == "2026-11-03T08:00:00Z"
    assert visits((0, "ok"), (1, "ok")).since == "2026-11-02T08:00:00Z"


TITLES = [  # titles at one visit after another, the earlier title that a person should see
    (["Empathy and sympathy", "Empathy and sympathy | The Center"], ""),
    (["Family Engagement Toolkit", "Buy cheap shoes online"], "Family Engagement Toolkit"),
    (["Toolkit for families", "Cheap shoes", "Cheap shoes"], "Toolkit for families"),
    (["Toolkit for families", "Cheap shoes", "Toolkit for families"], ""),
    (["Toolkit for families", "", "Toolkit for families"], ""),
    (["", "Toolkit for families"], ""),
    (["Herramientas para familias", "HERRAMIENTAS PARA FAMILIAS"], ""),
]


@pytest.mark.parametrize(("titles", "before"), TITLES)
def test_a_title_that_changed_greatly_is_kept_for_a_person_to_see(titles, before):
    path = [(day, "ok") for day in range(len(titles))]
    assert visits(*path, titles=titles).title_before == before


def test_what_is_saved_is_read_and_lines_are_sorted(tmp_path):
    path = tmp_path / "data/link-history.jsonl"
    one = visits((0, "broken"), (2, "transient"), titles=["Não", ""])
    other = history.after(
        None, "https://a.example/é\u2028\x85", Outcome("ok", "r", "f", True), START
    )
    history.save(path, {one.address: one, other.address: other})
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert lines == sorted(lines) and len(lines) == 2 and "é" in lines[0]
    assert history.load(path) == {one.address: one, other.address: other}


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"address": "x"}', "null"])
def test_a_line_that_cannot_be_read_is_named(tmp_path, line):
    path = tmp_path / "h.jsonl"
    history.save(path, {HERE: visits((0, "ok"))})
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"h\.jsonl:2 "):
        history.load(path)


def test_no_file_is_no_history(tmp_path):
    assert history.load(tmp_path / "none.jsonl") == {}
