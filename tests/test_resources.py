import dataclasses
from pathlib import Path

import pytest

from microsite import resources
from microsite.resources import Resource

ROOT = Path(__file__).parents[1]


def test_nothing_is_called_verified_before_a_person_is_named():
    for resource in resources.load(ROOT / "data/resources.yml").values():
        assert resource.opened is None or set(resource.opened) == {"by", "date"}
        assert resource.evidence in ("seen", "cited", "recalled")


def test_an_address_in_the_reader_s_language_comes_first():
    resource = Resource("a", "A", "P", "article", "https://a", "seen", translations={"es": "b"})
    assert resource.address("es") == ("b", "es")
    assert resource.address("vi") == ("https://a", "en")


def test_all_addresses_come_once():
    others = ({"url": "c"}, {"url": "a"}, {"title": "no address"})
    resource = Resource("i", "T", "P", "tool", "a", "seen", translations={"es": "b"})
    assert dataclasses.replace(resource, alternatives=others).addresses() == ["a", "b", "c"]


@pytest.mark.parametrize("text", ["a: {titel: A}\n", "a: [\n", "a:\n", ""])
def test_what_is_not_whole_is_left_out(tmp_path, text):
    path = tmp_path / "resources.yml"
    path.write_text(text, encoding="utf-8")
    assert resources.load(path) == {}
