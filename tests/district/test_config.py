"""The configuration of a build: what the district says is in it, all else is as it was."""

from dataclasses import replace
from pathlib import Path

from microsite import settings as of_project
from microsite.district import config, settings
from microsite.district.settings import Colors
from tests.district.test_settings import GOOD

TEXT = (Path(__file__).parents[2] / "mkdocs.yml").read_text(encoding="utf-8")
LOGO = {"src": "assets/district-logo.svg", "alt": "Ä"}


def written(tmp_path, added=(), **changes):
    (tmp_path / "district.yml").write_text(GOOD, encoding="utf-8")
    district, _ = settings.read(tmp_path, ["en", "es", "ar"])
    text = config.written(TEXT, replace(district, **changes), list(added), LOGO)
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    return text


def test_what_a_district_says_stands_in_it_and_leaves_nothing_to_set(tmp_path):
    text = written(tmp_path, colors=Colors("#000000", "#ffffff"))
    found = of_project.load(tmp_path)
    assert (found.site_url, found.owner) == ("https://pd.example.org/", "Example Unified")
    assert found.barrier_contact == "https://example.org/access"
    assert of_project.check(found) == []
    assert "alt: Ä" in text and "style: assets/district.css" in text
    assert "search: !ENV" in text and "SITE_OWNER" not in text


def test_languages_are_those_of_the_district_with_the_default_first(tmp_path):
    text = written(tmp_path, languages=("ar", "es", "en"))
    places = [text.index(f"locale: {code}") for code in ("en", "ar", "es")]
    assert places == sorted(places) and text.count("locale: ") == 3


def test_added_pages_stand_last_in_the_navigation(tmp_path):
    text = written(tmp_path, added=["a.md", "b/c.md"])
    assert text.index("Example:\n") > text.index("privacy.md")
    assert text.index("b/c.md") > text.index("a.md") > text.index("Example:\n")
    assert "Example:" not in written(tmp_path)
