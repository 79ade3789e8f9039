import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from microsite.front_matter import below, critical, entries, length, quoted, value


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\ntitle: A\n---\nb\n", 3),
        ("\ufeff---\ntitle: A\n...\nb\n", 3),
        ("---\ntitle: A\n", 0),
        ("a\n---\n---\n", 0),
        ("", 0),
    ],
)
def test_length(source, expected):
    assert length(source.splitlines(keepends=True)) == expected


@pytest.mark.parametrize(
    ("entry", "parts"),
    [
        ("title: A b # note\n", ("title: ", "A b", " # note\n")),
        ('title: "A \\" b" # c\n', ('title: "', 'A \\" b', '" # c\n')),
        ("title: 'It''s'\n", ("title: '", "It''s", "'\n")),
        ("title: >-\n  A\n  b\n", ("title: ", ">-\n  A\n  b", "\n")),
        ("title: A\n  b\n", ("title: ", "A\n  b", "\n")),
        ("title: 12\n", None),
        ("title: *name\n", None),
        ("title: !ENV [A]\n", None),
        ("title: [a]\n", None),
        ("title:\n", None),
        ("icon: a\n", None),
    ],
)
def test_entries(entry, parts):
    lines = f"---\n{entry}---\n".splitlines(keepends=True)
    found = [(prefix, text, suffix) for _, prefix, text, suffix in entries(lines) if text]
    assert found == ([parts] if parts else [])
    assert "".join("".join(e[1:]) for e in entries(lines)) == "".join(lines)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [('title: "A \\" b"', 'A " b'), ("title: 'It''s'", "It's"), ("title: >-\n  A\n  b\n", "A b")],
)
def test_value(entry, expected):
    assert value(entry) == expected


readable = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
)


@given(readable)
def test_quoted_always_reads_as_the_text(text):
    written = quoted(text)
    assert "\n" not in written
    assert yaml.safe_load(f"title: {written}\nicon: a") == {"title": text, "icon": "a"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\ntitle: A\ncritical: true\n---\n", True),
        ("---\ncritical: yes # the law\n---\n", True),
        ("---\r\n'critical' : True\r\n---\r\n", True),
        ("\ufeff---\n{title: A, critical: true}\n---\n", True),
        ("---\ncritical: very\n---\n", True),
        ("---\ncritical:\n---\n", True),
        ("---\ncritical: [\n---\n", True),
        ("---\ncritical: false\n---\n", False),
        ("---\ntitle: A\n---\ncritical: true\n", False),
        ("---\ntitle: A critical hour\n---\n", False),
        ("---\ntitle: |\n  critical: true\n---\n", False),
        ("critical: true\n", False),
    ],
)
def test_critical(source, expected):
    assert critical(source) is expected


def test_below():
    assert below("---\ntitle: A\n---\n\n# B\n") == "# B\n"
    assert below("# B\n") == "# B\n"
