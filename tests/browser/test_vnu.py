"""The built site holds to the standards of HTML and CSS, every page, without a warning."""

from tests.browser import vnu, waivers


def test_every_page_and_style_sheet_is_valid(site):
    found = vnu.findings(site.folder)
    assert waivers.as_text(found) == ""
    ours = [waiver for waiver in waivers.load() if waiver.engine == "vnu"]
    assert [one for one in ours if not any(map(one.covers, found))] == [], "no longer needed"


WRONG = {
    "element.html": "<!doctype html><html lang=en><title>A</title><p><div></p></div>",
    "no_lang.html": "<!doctype html><title>A</title><p>A",
    "property.css": "a { colour: red; }",
    "drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg'><lines/></svg>",
}
SOUND = {"page.html": "<!doctype html><html lang=en><title>A</title><p>A<br />B</p>"}


def test_what_is_not_valid_is_found_and_a_slash_is_let_be(tmp_path):
    for name, text in (WRONG | SOUND).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = vnu.findings(tmp_path)
    assert {one.place.partition(":")[0] for one in found} == set(WRONG)
    assert any("lang" in one.rule for one in found if "no_lang" in one.place), "a warning"
