"""Markdown that tries to be misread, and the pages that exist: what property tests run on."""

from pathlib import Path

from hypothesis import strategies as st

DOCS = sorted((Path(__file__).parent.parent / "docs").rglob("*.md"))

HOSTILE_LINES = [
    "---", "...", "title: 'It''s'", 'description: "a \\" b"', "title: >-", "    folded", "# A {#a}",
    "## B ##", "####### seven", "- item {#i1}", "    - nested", "\t* tab", "1. one", "10) two",
    "> quote", ">> # deep", "/// reflect | Pause", "    id: x", "    minutes: 3", "///", "////",
    "```", "``` py", "~~~", "````", "| a | `b|c` |", "|---|:-:|", "| \\| | |", "===", "- - -",
    "***", "[ref]: http://x", "*[HTML]: y", "[^1]: note", "<div>", "</div>", "<!--", "-->", "<pre>",
    "text", "two  ", "end \\", "{: .c }", "{#x}", "\u200f\u0645\u0631\u062d\u0628\u0627",
    "\U0001f600", "a\u2028b", "a\x0cb", "\x85", "\ufeff", "     code", "", " ", "\t", "|", "-", "#",
]  # fmt: skip
ENDINGS = ["\n", "\r\n", "\r", "\n\n", ""]
hostile = st.lists(
    st.tuples(st.sampled_from(["", "", "    ", "\t", "> ", "- "]), st.sampled_from(HOSTILE_LINES),
              st.sampled_from(ENDINGS)),
    max_size=30,
).map(lambda rows: "".join(part for row in rows for part in row))  # fmt: skip
sources = st.one_of(st.text(), hostile, hostile.map("---\n".__add__), hostile.map("\ufeff".__add__))
