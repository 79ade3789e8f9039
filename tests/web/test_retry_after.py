from datetime import UTC, datetime

import pytest

from microsite.web import retry_after

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
VALUES = [
    ("0", 0),
    ("120", 120),
    (" 5 ", 5),
    ("Tue, 24 Nov 2026 08:00:30 GMT", 30),
    ("Tuesday, 24-Nov-26 08:01:00 GMT", 60),
    ("Tue, 24 Nov 2026 07:00:00 GMT", 0),
    ("Tue, 24 Nov 2026 09:00:00 +0100", 0),
    ("", None),
    ("-5", None),
    ("1.5", None),
    ("soon", None),
    ("9" * 400, float("inf")),
    ("Mon, 1 Jan 2029 00:00:00 +9999999999999999", None),
    ("1 Jan 99999999999999999999 0:0:0 GMT", None),
    ("٣", None),
]


@pytest.mark.parametrize(("value", "seconds"), VALUES)
def test_seconds(value, seconds):
    assert retry_after.seconds(value, NOW) == seconds
