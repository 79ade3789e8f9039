import re

import pytest
from hypothesis import given
from markdown import Markdown

from microsite.heading_ids import pin, pinned
from microsite.segments import join, split
from tests.hostile import DOCS, sources


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Before you meet\n", "# Before you meet {#before-you-meet}\n"),
        ("# A {#own}\n", "# A {#own}\n"),
        ("# A {: .x #own}\n", "# A {: .x #own}\n"),
        ("# A {: .x}\n", "# A {: #a .x}\n"),
        ("# A ##\r\n", "# A {#a} ##\r\n"),
        ("A\n===\n", "A {#a}\n===\n"),
        (
            "# **It's** [here](x.md) & `there`",
            "# **It's** [here](x.md) & `there` {#its-here-there}",
        ),
        ("# A\n# A\n# A\n", "# A {#a}\n# A {#a_1}\n# A {#a_2}\n"),
        ("# A\n- x {#a}\n", "# A {#a_1}\n- x {#a}\n"),
        ("# Scene\n/// scene | T\n///\n", "# Scene {#scene_1}\n/// scene | T\n///\n"),
        (
            "# Reflect e\n/// reflect | T\n    id: e\n///\n",
            "# Reflect e {#reflect-e_1}\n/// reflect | T\n    id: e\n///\n",
        ),
        ("# E\n/// reflect | T\n    id: e\n///\n", "# E {#e}\n/// reflect | T\n    id: e\n///\n"),
        ("# E\n/// field | T\n    id: e\n///\n", "# E {#e_1}\n/// field | T\n    id: e\n///\n"),
        ("# 家庭\n", "# 家庭 {#_1}\n"),
        ("```\n# code\n```\n", "```\n# code\n```\n"),
    ],
)
def test_pinned(source, expected):
    assert pinned(source) == expected


def toc_ids(source):
    markdown = Markdown(extensions=["toc", "attr_list"])
    return re.findall(r'<h\d id="([^"]*)"', markdown.convert(source))


def test_same_ids_as_the_table_of_contents_makes():
    source = (
        "# A *b* c\n\n## Über &amp; `x_y`\n\n## A *b* c\n\n## Don't \\*stop\\*\n\n## [L](x.md)\n"
    )
    assert toc_ids(source) == toc_ids(pinned(source))
    assert re.findall(r"\{#([^}]+)\}", pinned(source)) == toc_ids(source)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_each_heading_of_a_page_has_its_own_id(path):
    ids = toc_ids(pinned(path.read_text(encoding="utf-8")))
    assert ids and len(ids) == len(set(ids))


@given(sources)
def test_pinning_twice_changes_nothing(source):
    once = join(pin(split(source)))
    assert join(pin(split(once))) == once
