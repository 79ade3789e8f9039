import pytest

from microsite.page import Page
from microsite.target import OUTSIDE, Root, Target

EMPATHY = Page.from_html("", url="principles/empathy/")


@pytest.mark.parametrize(
    ("address", "root"),
    [
        ("", Root("", "/")),
        ("/", Root("", "/")),
        ("/family", Root("", "/family/")),
        ("/family/", Root("", "/family/")),
        ("https://Example.org", Root("example.org", "/", "https")),
        ("//example.org", Root("example.org", "/")),
        ("http://me@Example.org:80/", Root("example.org", "/", "http")),
        ("https://bücher.example", Root("xn--bcher-kva.example", "/", "https")),
        ("https://example.org/a/b", Root("example.org", "/a/b/", "https")),
    ],
)
def test_root(address: str, root: Root) -> None:
    assert Root.at(address) == root


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("", "principles/empathy/"),
        ("?a#b", "principles/empathy/"),
        ("x", "principles/empathy/x"),
        (".", "principles/empathy/"),
        ("..", "principles/"),
        ("../", "principles/"),
        ("../..", ""),
        (".././../x/./y", "x/y"),
        ("a/../../time/", "principles/time/"),
        ("..a/.b/...", "principles/empathy/..a/.b/..."),
        ("/family/x", "x"),
        ("/family", ""),
        ("https://example.org/family/x?y#z", "x"),
        ("https://example.org/family", ""),
        ("a%20b/%C3%A9", "principles/empathy/a b/é"),
        ("x:y/z", None),
        ("./x:y", "principles/empathy/x:y"),
    ],
)
def test_follow(target: str, path: str | None) -> None:
    root = Root("example.org", "/family/")
    followed = root.follow(root.start(EMPATHY), target)
    assert followed == OUTSIDE if path is None else followed[:2] == ("site", path)


@pytest.mark.parametrize("target", ["/", "/famil/", "../../../", "../../../../family/", "/x#y"])
def test_past(target: str) -> None:
    root = Root("example.org", "/family/")
    assert root.follow(root.start(EMPATHY), target).kind == "past"


@pytest.mark.parametrize(
    ("target", "fragment"),
    [
        ("#a", "a"),
        ("#", ""),
        ("x#a%20%C3%A9", "a é"),
        ("#a#b", "a#b"),
        ("#a:~:text=b", "a"),
        ("#:~:text=b", ""),
        ("x?#a", "a"),
        ("https://example.org/x#a?b", "a?b"),
    ],
)
def test_fragment(target: str, fragment: str) -> None:
    root = Root("example.org", "/")
    assert root.follow("/", target).fragment == fragment


def test_above_the_root_of_a_host_is_past_it() -> None:
    assert Root("", "/").follow("/", "../x") == Target("past", "/x", "")
