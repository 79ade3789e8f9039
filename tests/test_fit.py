import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite.fit import fault, one_line
from microsite.segments import join, split


def last(source):
    return [s for s in split(source) if s.kind != "raw"][-1]


@pytest.mark.parametrize(
    ("source", "text", "rule"),
    [
        ("The year 2004.\n", "El año 2004.", None),
        ("The year.\n", "- El año.", "breaks-page"),
        ("The year.\n", "2004. El año.", "breaks-page"),
        ("The year.\n", "# El año", "breaks-page"),
        ("The year.\n", "> El año", "breaks-page"),
        ("The year.\n", "/// scene", "breaks-page"),
        ("The year.\n", "///", "breaks-page"),
        ("The year.\n", "---", "breaks-page"),
        ("The year.\n", "<div>El año", "breaks-page"),
        ("The year.\n", "[a]: http://x", "breaks-page"),
        ("The year.\n", "```", "breaks-page"),
        ("- A {#i}\n", "B", None),
        ("- A {#i}\n", "B {#j}", "other-parts"),
        ("- A\n", "# B", "breaks-page"),
        ("- A\n", "1. B", "breaks-page"),
        ("- A\n", "- B", "breaks-page"),
        ("- A\n", "> B", "breaks-page"),
        ("- A\n", "/// scene", "breaks-page"),
        ("> A\n", "- B", "breaks-page"),
        ("# A\n", "1. B", None),
        ("/// scene | A\n", "1. B", None),
        ("- x\n    - A\n", "B", None),
        ("- x\n\n    A\n", "B", None),
        ("A\n", "42", "breaks-page"),
        ("# A ##\n", "B", None),
        ("# A\n", "B #", "breaks-page"),
        ("A\n===\n", "B", None),
        ("/// scene | A\n", "B | C", None),
        ("| A | b |\n|--|--|\n", "B \\| C", None),
        ("| A | b |\n|--|--|\n", "B | C", "breaks-page"),
        ("---\ntitle: A\n---\n", '- "B": # c', None),
        ("[a](b.md)\n", "[x](b.md)", None),
        ("[a](b.md)\n", "[x](y.md)", "other-parts"),
        ("[a](b.md) [c](d.md)\n", "[z](d.md) [x](b.md)", None),
        ("Run `a`.\n", "Use `a`.", None),
        ("1. **Meet**: now.\n", "**Conocerse**: ya.", None),
        ("1. **Meet**: now.\n", "Conocerse: ya.", "other-parts"),
        ("Run `a`.\n", "Use `b`.", "other-parts"),
        ("A <abbr>B</abbr>\n", "A B", "other-parts"),
        ("A\n", "B <script>x</script>", "other-parts"),
        ("A\n", "B {: .x} c", "other-parts"),
    ],
)
def test_fault(source, text, rule):
    found = fault(last(source), text, "translations/es/a.po", 7)
    assert (found and found.rule) == (rule and f"translations/{rule}")
    assert found is None or (found.line, found.source) == (7, "translations/es/a.po")


def test_message_names_what_differs():
    found = fault(last("[time](time.md)"), "[tiempo](tiempo.md)", "a.po", 1)
    assert 'has "tiempo.md" and lacks "time.md"' in found.message
    assert "[time](time.md)" in found.advice


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" a\r\n  b\u2028c ", "a b c"), ("a\u00a0b", "a\u00a0b"), ("\x02a\x00", "a"), ("\n", "")],
)
def test_one_line(text, expected):
    assert one_line(text) == expected


frames = st.sampled_from(
    ["{}\n", "# {}\n", "- {} {{#a}}\n", "> {}\n", "/// scene | {}\n", "| {} | b |\n|--|--|\n"]
)
texts = st.text(st.sampled_from("ab#-*>|/`~[]{}():.1 \\\n\t<=_é")) | st.text()


@given(frames, texts)
def test_a_text_without_fault_keeps_the_frame(frame, text):
    source = frame.format("English")
    segments = split(source)
    text = one_line(text)
    at = next(n for n, s in enumerate(segments) if s.text == "English")
    if text and fault(segments[at], text, "a.po", 1) is None:
        shown = split(join(segments).replace("English", text))
        assert [(s.kind, s.prefix, s.suffix) for s in shown] == [
            (s.kind, s.prefix, s.suffix) for s in segments
        ]
