import dataclasses

import pytest

from microsite.web.outcome import Outcome


def test_an_outcome_is_a_value():
    one = Outcome("ok", "answered 200 (OK)", "https://example.org/", True)
    assert one == Outcome("ok", "answered 200 (OK)", "https://example.org/", True)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.verdict = "broken"
