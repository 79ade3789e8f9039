"""One row a fault: the page, the rule, the line, what the message quotes."""

from pathlib import Path

import pytest

from microsite import source_check

ROOT = Path(__file__).parents[1]
HEAD = "---\ntitle: A\ndescription: B\n---\n"
ROWS = [
    (HEAD + "## A {#x}\n\n- b {#x}\n", "page/duplicate-id", 7, "line 5"),
    (
        HEAD + "/// reflect | T\n    id: t\n    minutes: 1\n- q {#reflect-t}\n///\n",
        "page/duplicate-id",
        8,
        '"reflect-t"',
    ),
    (HEAD + "/// reflekt | T\n///\n", "blocks/unknown-block", 5, '"reflekt"'),
    (
        HEAD + "/// reflect | T\n    id: t\n    minutes: soon\n- q\n///\n",
        "blocks/bad-option",
        7,
        '"minutes: soon"',
    ),
    (
        HEAD + "/// reflect | T\n    id: a b\n    minutes: 2\n- q\n///\n",
        "blocks/bad-option",
        6,
        '"id: a b"',
    ),
    (
        HEAD + "/// reflect | T\n    id: t\n    minutes: 2\n    color: red\n- q\n///\n",
        "blocks/unknown-option",
        8,
        '"color"',
    ),
    (HEAD + "/// reflect | T\n    id: t\n- q\n///\n", "blocks/missing-option", 5, '"minutes"'),
    (HEAD + "/// field | T\n    id: t\n    kind: some\n///\n", "blocks/bad-option", 7, "kind"),
    (HEAD + "/// scene\nText\n///\n", "blocks/no-title", 5, "scene"),
    (HEAD + "/// scene | T\nText\n", "blocks/not-closed", 5, "scene"),
    (HEAD + "/// reflect | T\n    id: [\n- q\n///\n", "blocks/unreadable-options", 6, "reflect"),
    (HEAD + "Read [this](resource:idae).\n", "resources/unknown", 5, '"idae"'),
    (HEAD + "Read [this]().\n", "links/empty", 5, '"this"'),
    (HEAD + "- Read [this](#)\n", "links/empty", 5, '"#"'),
    (HEAD + "Read [![this](a.png)](#).\n", "links/empty", 5, '"#"'),
    (HEAD + "Read [a [b] c](<resource:idae>).\n", "resources/unknown", 5, '"idae"'),
]
SOUND = [
    HEAD + "Text.\n\n    [x](#) and [y](resource:none)\n",
    HEAD + "## A {#x}\n\n- [b](resource:idea) {#y}\n",
    HEAD + "`[x]()` and\n\n```\n/// none | T\n[x](#)\n```\n",
    HEAD + "/// scene | T\nText\n///\n\n/// scene | U\n    id: other\nText\n///\n",
    HEAD + "Write ``[x]() ` `` or \\[x](), not ![x]().\n",
    HEAD + "/// scene | 2:40\nText\n\n    code\n///\n",
    HEAD + "/// continuum | T\n1. **A**: b\n///\n",
]


@pytest.mark.parametrize(("page", "rule", "line", "quoted"), ROWS)
def test_each_fault_is_found_at_its_line(page, rule, line, quoted):
    found = [f for f in source_check.check_page("docs/a.md", page, ["idea"]) if f.rule == rule]
    assert line in [f.line for f in found]
    assert any(quoted in f.message for f in found)


@pytest.mark.parametrize("page", SOUND)
def test_nothing_is_invented(page):
    assert source_check.check_page("docs/a.md", page, ["idea"]) == []


def test_the_nearest_resource_is_offered():
    (found,) = source_check.check_page("docs/a.md", HEAD + "[a](resource:idae)\n", ["idea", "x"])
    assert found.advice == 'Did you mean "idea"?'


def test_our_own_pages_are_sound():
    assert source_check.check(ROOT) == []
