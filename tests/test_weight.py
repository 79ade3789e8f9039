import os

import brotli
import pytest

from microsite import site, weight
from microsite.fault import once
from microsite.target import Root
from tests.sites import page
from tests.small_project import put

ROOT = Root.at("https://example.org/pd/")
HEAD = """<link rel="stylesheet" href="a/main.css"><link rel="icon" href="a/mark.svg">
<link rel="canonical" href="https://example.org/pd/"><link rel="next" href="next/">
<script src="a/one.js" defer></script><script src="https://example.org/pd/a/two.js"></script>"""
BODY = '<img src="a/mark.svg" alt=""><img src="b.png" alt=""><a href="paper.pdf">Paper</a>'


def built(folder, files):
    for name, content in files.items():
        put(folder, name, content)
    return site.read(folder)


def test_the_first_view_is_what_a_browser_asks_for(tmp_path):
    files = {
        "index.html": page(BODY, head=HEAD),
        "next/index.html": page("<img src='/pd/b.png' alt=''>"),
        "a/main.css": "@import url(more.css); p { background: url(../b.png) }",
        "a/more.css": "@import url(main.css); @font-face { src: url(letters.woff2) }",
        **dict.fromkeys(["a/mark.svg", "a/one.js", "a/two.js", "b.png", "paper.pdf"], "x"),
        **dict.fromkeys(["a/letters.woff2", "a/unused.js"], "x"),
    }
    found = built(tmp_path, files)
    first, *others = weight.first_view(found, ROOT, found.pages[""])
    assert first == "index.html" and sorted(others) == [
        "a/letters.woff2",
        "a/main.css",
        "a/mark.svg",
        "a/more.css",
        "a/one.js",
        "a/two.js",
        "b.png",
    ]
    assert weight.first_view(found, ROOT, found.pages["next/"]) == ["next/index.html", "b.png"]


@pytest.mark.parametrize(
    ("scripts", "size", "rules"),
    [(7, 0, []), (8, 0, ["site/requests"]), (1, 39, []), (1, 41, ["site/weight"])],
)
def test_a_page_over_a_limit_is_named_with_what_weighs(tmp_path, scripts, size, rules):
    names = [f"s{n}.js" for n in range(scripts)]
    files = {name: os.urandom(size * 1024).hex() for name in names}  # a hexadecimal sign: 4 bits
    head = "".join(f"<script src={name}></script>" for name in names)
    found = built(tmp_path, {"index.html": page("", head=head), **files})
    told = list(once(weight.faults(found, ROOT, tmp_path), found))
    assert [finding.rule for finding in told] == rules
    assert all("s0.js" in finding.message for finding in told)


def test_a_copy_that_hosts_send_is_what_counts(tmp_path):
    text = "One family, one school. " * 100
    file = tmp_path / "a.html"
    file.write_text(text)
    assert weight.compressed(file) == len(brotli.compress(text.encode()))
    (tmp_path / "a.html.br").write_bytes(b"12345")
    assert weight.compressed(file) == 5
