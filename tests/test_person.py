from datetime import date, datetime

import click
import pytest

from microsite.commands import person


def test_a_name_stands_on_one_line():
    assert person.named(" Ana \n Ruiz ", "--by") == "Ana Ruiz"
    with pytest.raises(click.BadParameter) as error:
        person.named(" \n", "--by")
    assert "name the person" in error.value.format_message() and error.value.param_hint == "--by"


def test_a_day_is_not_still_to_come():
    assert person.on(datetime(2020, 1, 2)) == date(2020, 1, 2)
    assert person.on(None) == date.today()
    with pytest.raises(click.BadParameter, match="2999-01-01 is still to come"):
        person.on(datetime(2999, 1, 1))
