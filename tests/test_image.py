import pytest

from microsite.page import Page


@pytest.mark.parametrize(
    ("srcset", "candidates"),
    [
        ("a.png", ("a.png",)),
        ("a.png 1x, b.png 2x", ("a.png", "b.png")),
        ("a.png 1x,b.png 2x", ("a.png", "b.png")),
        ("a.png, b.png 2x", ("a.png", "b.png")),
        ("\n a.png 480w,\n b.png 800w\n", ("a.png", "b.png")),
        ("data:image/png;base64,AA== 1x, b,c.png 2x", ("data:image/png;base64,AA==", "b,c.png")),
        ("x 1x, y 2x", ("x", "y")),
        ("", ()),
    ],
)
def test_srcset(srcset: str, candidates: tuple) -> None:
    (image,) = Page.from_html(f'<img srcset="{srcset}" alt="">').images
    assert image.srcset == candidates
    assert (image.src, image.alt, image.element) == (None, "", "img")
