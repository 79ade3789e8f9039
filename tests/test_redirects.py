import pytest

from microsite import redirects
from microsite.target import Root
from tests.sites import page, site


def to(target: str, seconds: int = 0) -> str:
    return f'<meta http-equiv="refresh" content="{seconds}; url={target}">'


@pytest.mark.parametrize(
    ("files", "landings", "circles"),
    [
        ({"a/index.html": page("x")}, {}, []),
        ({"a/index.html": to("../b/"), "b/index.html": page("x")}, {"a/": "b/"}, []),
        ({"a/index.html": to("../b/", 9), "b/index.html": page("x")}, {}, []),
        ({"a/index.html": to("../b.pdf"), "b.pdf": ""}, {"a/": "b.pdf"}, []),
        ({"a/index.html": to("../gone/")}, {"a/": None}, []),
        ({"a/index.html": to("https://x.example/")}, {"a/": None}, []),
        ({"a/index.html": to("")}, {"a/": None}, [["a/"]]),
        (
            {"a/index.html": to("../b/"), "b/index.html": to("../c.html"), "c.html": page("x")},
            {"a/": "c.html", "b/": "c.html"},
            [],
        ),
        (
            {"a/index.html": to("../b/"), "b/index.html": to("../c/"), "c/index.html": to("../b/")},
            {"a/": None, "b/": None, "c/": None},
            [["b/", "c/"]],
        ),
    ],
)
def test_landings(files: dict, landings: dict, circles: list) -> None:
    assert redirects.landings(site(files), Root("", "/")) == (landings, circles)
