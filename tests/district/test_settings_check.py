"""The table of settings is the one that the dataclasses have; test_settings.py tries each value."""

from dataclasses import fields

from microsite.district import settings_check
from microsite.district.settings import Colors, District, Logo


def test_each_setting_has_its_rule():
    assert list(settings_check.PARTS["logo"]) == [f.name for f in fields(Logo)]
    assert list(settings_check.PARTS["colors"]) == [f.name for f in fields(Colors)]
    assert set(settings_check.TOP) | {"places"} == {f.name for f in fields(District)}
