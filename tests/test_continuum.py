import pytest

from microsite.continuum import WIDTH, narrow, wide

OWNERS = ("Family", "School")
NAMES = ["Meet", "Exchange", "Understand", "Plan together", "Lead together"]


def centers(svg, owner: str) -> list[float]:
    return [float(c.get("cx")) for c in svg.iter("circle") if c.get("class") == owner]


@pytest.mark.parametrize("draw", [wide, narrow])
@pytest.mark.parametrize("rtl", [False, True])
def test_the_circles_come_closer_from_stage_to_stage(draw, rtl):
    svg = draw(NAMES, OWNERS, "label", rtl)
    pairs = zip(centers(svg, "family"), centers(svg, "school"), strict=True)
    distances = [abs(school - family) for family, school in pairs]
    assert len(distances) == 5 and distances == sorted(distances, reverse=True)
    assert distances[0] > 2 * 26 > distances[-1], "apart at first, over each other at last"


def test_right_to_left_is_a_mirror():
    left = centers(wide(NAMES, OWNERS, "label", False), "family")
    right = centers(wide(NAMES, OWNERS, "label", True), "family")
    assert [round(WIDTH - x, 1) for x in right] == left


@pytest.mark.parametrize("draw", [wide, narrow])
def test_a_long_owner_stands_on_two_lines_above_the_first_pair(draw):
    svg = draw(NAMES, ("The family", "The school"), "label", False)
    lines = [(t.text, float(t.get("y"))) for t in svg.iter("text") if t.get("class") == "owner"]
    first = next(svg.iter("circle"))
    top = float(first.get("cy")) - float(first.get("r"))
    assert [text for text, _ in lines] == ["family", "The", "school", "The"]
    assert all(13 < y < top for _, y in lines), "letters are 13 units high"
    assert lines[0][1] - lines[1][1] == 16


def test_every_name_is_drawn_and_nothing_leaves_the_drawing():
    for svg in (wide(NAMES, OWNERS, "label", False), narrow(NAMES, OWNERS, "label", False)):
        assert " ".join(t.text for t in svg.iter("text")) == " ".join([*NAMES, *OWNERS])
        _, _, width, height = map(float, svg.get("viewBox").split())
        for circle in svg.iter("circle"):
            x, y = float(circle.get("cx")), float(circle.get("cy"))
            assert 26 <= x <= width - 26 and 26 <= y <= height - 26
