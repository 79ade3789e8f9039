"""Contrast by WCAG's formula, and the nearest color by a search that another way would find too."""

import pytest

from microsite.district import contrast

PAIRS = [  # the two ends, and pairs whose ratios are widely published
    ("#000000", "#ffffff", 21.0),
    ("#ffffff", "#ffffff", 1.0),
    ("#777777", "#ffffff", 4.48),
    ("#767676", "#ffffff", 4.54),
    ("#595959", "#ffffff", 7.0),
    ("#0000ff", "#ffffff", 8.59),
    ("#ff0000", "#ffffff", 4.0),
]


@pytest.mark.parametrize(("color", "other", "ratio"), PAIRS)
def test_the_contrast_of_known_pairs(color, other, ratio):
    assert contrast.contrast(color, other) == pytest.approx(ratio, abs=0.005)
    assert contrast.contrast(other, color) == contrast.contrast(color, other)


COLORS = ["#2a9fd6", "#ffff00", "#777777", "#ff0000", "#000000", "#ffffff", "#12ab34", "#e91e63"]


@pytest.mark.parametrize("color", COLORS)
@pytest.mark.parametrize("background", ["#ffffff", "#f6faf9", "#10191c", "#000000"])
def test_the_nearest_color_passes_and_no_nearer_one_does(color, background):
    found = contrast.nearest(color, [background], 7)
    ratio = contrast.contrast(found, background)
    assert ratio >= 7
    if found != color:
        assert ratio < 7.25, "a step less would not have passed"
        assert contrast.contrast(color, background) < 7


def test_the_hue_stays():
    found = contrast.nearest("#2a9fd6", ["#ffffff"], 7)
    red, green, blue = (int(found[at : at + 2], 16) for at in (1, 3, 5))
    assert blue > green > red


def test_a_color_that_passes_stays_as_it_is_and_where_none_passes_the_end_is_given():
    assert contrast.nearest("#0b4b55", ["#ffffff"], 7) == "#0b4b55"
    assert contrast.nearest("#0b4b55", ["#ffffff"], 22) == "#000000"
    assert contrast.nearest("#0b4b55", ["#000000"], 22) == "#ffffff"


def test_a_tint_is_as_light_as_another_and_no_stronger():
    assert contrast.tint("#0b4b55", "#e0efee") != "#e0efee"
    assert contrast.contrast(contrast.tint("#8a0000", "#e0efee"), "#e0efee") < 1.05
    assert contrast.tint("#777777", "#808080") == "#808080"
