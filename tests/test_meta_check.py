"""One row a fault: the page, the rule, the line, what the message or advice says."""

from pathlib import Path

import pytest

from microsite import meta_check
from tests.sites import project

ROOT = Path(__file__).parents[1]
ROWS = [
    ("", "page/front-matter", 1, '"title"'),
    ("# A\n", "page/front-matter", 1, '"title"'),
    ("---\ntitle: A\n---\n", "page/front-matter", 1, '"description"'),
    ("---\n- a\n---\n", "page/front-matter", 1, '"title"'),
    ("---\ntitle: A: b\n---\n", "page/front-matter-syntax", 2, "mapping values"),
    ("---\nminutes: soon\n---\n", "page/bad-minutes", 2, "soon"),
    ("---\nminutes: 0\n---\n", "page/bad-minutes", 2, '"minutes: 0"'),
    ("---\nminutes: true\n---\n", "page/bad-minutes", 2, "True"),
    ("---\ntitle: A\nicon: material/clok\n---\n", "page/unknown-icon", 3, "material/clock"),
    ("---\ntitle: A\nicon: nothing\n---\n", "page/unknown-icon", 3, "nothing"),
    ("---\ntitle: A\n---\n## B\n", "page/one-heading", 1, "0 headings"),
    ("---\ntitle: A\n---\n# A\n\n# B\n", "page/one-heading", 6, "2 headings"),
    ("---\ntitle: A\ncritical: very\n---\n", "page/bad-critical", 3, "critical: very"),
    ("---\ncritical:\n---\n", "page/bad-critical", 2, "None"),
    ("---\ncritical: 1\n---\n", "page/bad-critical", 2, "1"),
    ('---\n"minutes": soon\n---\n', "page/bad-minutes", 2, "soon"),
    ("---\ntitle: a\x01b\n---\n", "page/front-matter-syntax", 2, "U+0001"),
    ("---\ntitle: [a]\n---\n", "page/front-matter-syntax", 2, "['a']"),
    ("---\ntitle: 2:40\n---\n", "page/front-matter-syntax", 2, "160"),
    ("---\ntitle: A\nx: 2026-13-45\n---\n", "page/front-matter-syntax", 3, "month"),
    ("---\ntitle: Five minutes\nminutes: 500\n---\n", "page/bad-minutes", 3, "500"),
    ("---\ntemplate: hom.html\n---\n", "page/unknown-template", 2, "home.html"),
]
SOUND = [
    "---\ntitle: A\ndescription: B\n---\n# A\n\n```\n# code\n```\n",
    "---\ntitle: A\ndescription: B\nminutes: 5\nicon: material/clock-outline\n---\n# A\n",
    "---\ntitle: A\ndescription: B\ncritical: true\n---\n# A\n",
    "---\ntitle: A\ndescription: B\ncritical: false\n---\n# A\n",
    "---\r\ntitle: A\r\ndescription: B\r\ntemplate: home.html\r\n---\r\n# A\r\n",
]


@pytest.mark.parametrize(("page", "rule", "line", "said"), ROWS)
def test_each_fault_is_found_at_its_line(page, rule, line, said):
    found = [f for f in meta_check.check("docs/a.md", page, ROOT) if f.rule == rule]
    assert any(f.line == line and said in f"{f.message} {f.advice}" for f in found)


@pytest.mark.parametrize("page", SOUND)
def test_nothing_is_invented(page):
    assert meta_check.check("docs/a.md", page, ROOT) == []


def test_only_what_stops_a_build_stops_it(tmp_path):
    root = project.make(tmp_path / "p")
    (root / "docs/index.md").write_text("# No front matter\n", encoding="utf-8")
    assert meta_check.stopping(root) == []
    (root / "docs/about.md").write_bytes(b"---\ntitle: A\n---\nCaf\xe9\n")
    (root / "docs/privacy.md").write_text("---\ntitle: A: b\n---\n", encoding="utf-8")
    (root / "docs/principles/time.md").write_text("---\ncritical: no!\n---\n", encoding="utf-8")
    (root / "docs/resources.md").write_text("---\nicon: no\n---\n", encoding="utf-8")
    assert [(f.source, f.rule, f.line) for f in meta_check.stopping(root)] == [
        ("docs/about.md", "page/encoding", 4),
        ("docs/principles/time.md", "page/bad-critical", 2),
        ("docs/privacy.md", "page/front-matter-syntax", 2),
        ("docs/resources.md", "page/unknown-icon", 2),
    ]
