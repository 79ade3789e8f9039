from pathlib import Path

import pytest

from microsite.district import colors
from microsite.district.settings import Colors

SHEET = (Path(__file__).parents[2] / colors.SHEET).read_text(encoding="utf-8")
PLACES = {("colors", "light"): (9, 10), ("colors", "dark"): (9, 30)}


def test_the_grounds_are_those_of_the_sheet():
    found = colors.grounds(SHEET)
    assert list(found) == ["light", "dark"]
    for scheme, ground in found.items():
        assert all(f"{color}" in SHEET for color in ground), scheme
    assert found["dark"].page_of_more_contrast == "#000000"
    with pytest.raises(ValueError, match="site.css names no --ground"):
        colors.grounds("body { color: red; }")


@pytest.mark.parametrize(
    ("light", "dark", "schemes"),
    [
        ("#0b4b55", "#97d8d9", []),
        ("#2a9fd6", "#97d8d9", ["light"]),
        ("#0b4b55", "#0b4b55", ["dark"]),
        ("#595959", "#ffffff", ["light"]),  # 7.00 on white, less on our page
        ("#ffffff", "#000000", ["light", "dark"]),
    ],
)
def test_a_color_that_is_hard_to_read_is_refused_with_one_that_is_not(light, dark, schemes):
    found = list(colors.check("d/district.yml", Colors(light, dark), PLACES, SHEET))
    assert [f.message.split(" of ")[1].split(" ")[0] for f in found] == schemes
    assert [(f.line, f.column) for f in found] == [PLACES["colors", s] for s in schemes]
    better = {s: f.advice.split('"')[1] for s, f in zip(schemes, found, strict=True)}
    mended = Colors(**{"light": light, "dark": dark} | better)
    assert list(colors.check("d/district.yml", mended, PLACES, SHEET)) == []


def test_the_sheet_sets_both_colors_their_tints_and_more_contrast():
    sheet = colors.style(Colors("#8a0000", "#ffb0b0"), SHEET)
    assert "--accent: light-dark(#8a0000, #ffb0b0); --accent-tint: light-dark(#f" in sheet
    more = sheet.split("prefers-contrast: more")[1]
    assert "--accent: light-dark(#680000, #fee9e8)" in more
