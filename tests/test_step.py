import pytest

from microsite.step import steps
from microsite.target import Root
from tests.sites import page, site


def follow(files: dict[str, str], **more) -> list:
    return list(steps(site(files), Root("", "/"), **{"unseen": lambda path: False, **more}))


def test_links_and_each_file_of_an_image() -> None:
    main = '<img src="a.png" srcset="b.png 2x"><a href="c">c</a><video><source src="d"></video>'
    assert [
        (step.link.element, step.link.attribute, step.link.target)
        for step in follow({"index.html": page(main)})
    ] == [
        ("a", "href", "c"),
        ("img", "src", "a.png"),
        ("img", "srcset", "b.png"),
        ("source", "src", "d"),
    ]


def test_the_default_language_comes_first_and_links_alike_are_counted() -> None:
    link = '<a href="x">x</a>'
    found = follow(
        {"es/index.html": page(link, lang="es"), "time/index.html": page(f"{link}{link}")}
    )
    assert [(step.page.url, step.nth) for step in found] == [("time/", 0), ("time/", 1), ("es/", 0)]


def test_what_is_found_but_for_its_case() -> None:
    main = '<a href="Time">x</a><a href="/time/">x</a><a href="A.PDF">x</a><a href="no">x</a>'
    found = follow({"index.html": page(main), "time/index.html": page(""), "a.pdf": ""})
    assert [(step.found, step.folded) for step in found] == [
        (None, "time/"),
        ("time/", None),
        (None, "a.pdf"),
        (None, None),
    ]


def test_what_is_unseen_is_no_step() -> None:
    main = '<a href="es/a/">x</a><a href="b/">x</a>'
    found = follow({"index.html": page(main)}, unseen=lambda path: path.startswith("es/"))
    assert [step.link.target for step in found] == ["b/"]


@pytest.mark.parametrize(
    ("link", "is_step"),
    [
        ("time/", False),
        ("time/index.html", False),
        ("time/#a", False),
        ("./time/", True),
        ("time/#A", True),
        ("time/?q", True),
        ("#a", True),
        ("", True),
        ("/time/", True),
        ("../time/", True),
        ("es/", True),
        ("old/", True),
        ("404.html", True),
        ("a.pdf", True),
    ],
)
def test_what_is_beyond_doubt_is_no_step(link: str, is_step: bool) -> None:
    files = {
        "index.html": page(f'<a href="{link}">x</a><p id="a">'),
        "time/index.html": page('<p id="a">'),
        "es/index.html": page("", lang="es"),
        "old/index.html": '<meta http-equiv="refresh" content="0; url=../time/">',
        "404.html": page(""),
        "a.pdf": "",
    }
    assert any(step.link.target == link for step in follow(files)) == is_step
