from pathlib import Path

import pytest

from microsite import source_map
from microsite.page import Page
from microsite.source_map import Place
from microsite.step import steps
from microsite.target import Root
from tests.sites import page, site

SOURCE = "docs/principles/empathy.md"
PO = "translations/es/principles/empathy.po"


def place(html: str, texts: dict[str, str], lang: str = "en", last: bool = True) -> Place | None:
    prefix = "" if lang == "en" else f"{lang}/"
    built = site({f"{prefix}principles/empathy/index.html": page(html, lang=lang, source=SOURCE)})
    found = list(steps(built, Root("", "/"), lambda path: False))
    step = found[-1 if last else 0]
    written = source_map.of_link(step.page, step.link, step.nth, texts.get)
    return written and written.place


@pytest.mark.parametrize(
    ("html", "markdown", "line", "column"),
    [
        ('<a href="../time/">time</a>', "[time](time.md)", 1, 8),
        ('<a href="../time/">time</a>', "# E\n\nSee [time](time.md).", 3, 12),
        ('<a href="../time/">time</a>', "# E\r\n\r\nSee [time](time.md).", 3, 12),
        ('<a href="../time/">time</a>', "[time](../principles/time.md)", 1, 8),
        ('<a href="../time/">time</a>', "[time](./time.md)", 1, 8),
        ('<a href="../time/">time</a>', "[other](other.md) [time](time.md)", 1, 26),
        ('<a href="../time/#a">x</a>', "[x](time.md#b) [x](time.md#a)", 1, 20),
        ('<a href="../../#continuum">x</a>', "[x](../index.md#continuum)", 1, 5),
        ('<a href="../..">x</a>', "[x](../index.md)", 1, 5),
        ('<a href="../../tools/">x</a>', "[x](../tools/index.md)", 1, 5),
        ('<a href="#here">x</a>', "[x](#here)", 1, 5),
        ('<a href="tiem.md">x</a>', "[x](tiem.md)", 1, 5),
        ('<a href="tiem.md">x</a>', '[x](tiem.md "Title")', 1, 5),
        ('<a href="">don’t</a>', "[other]() [don't]()", 1, 19),
        ('<a href="tiem.md">x</a>', "[x]( tiem.md )", 1, 6),
        ('<a href="my%20time.md">x</a>', "[x](<my time.md>)", 1, 5),
        ('<a href="my%20time.md">x</a>', "[x](my%20time.md)", 1, 5),
        ('<a href="a_(b).md">x</a>', "[x](a_(b).md)", 1, 5),
        ('<a href="">words</a>', "[other]() [words]()", 1, 19),
        ('<a href="#">words</a>', "[words](#)", 1, 9),
        (
            '<a href="tiem.md">a <b>bold</b> word</a>',
            "[a](tiem.md) [a **bold** word](tiem.md)",
            1,
            32,
        ),
        ('<a href="tiem.md">x</a>', "`[x](tiem.md)` [x](tiem.md)", 1, 20),
        ('<a href="tiem.md">x</a>', "```\n[x](tiem.md)\n```\n[x](tiem.md)", 4, 5),
        ('<a href="tiem.md">x</a>', "~~~ md\n[x](tiem.md)\n~~~\n\n[x](tiem.md)", 5, 5),
        ('<a href="tiem.md">x</a>', "![x](tiem.md) [x](tiem.md)", 1, 19),
        ('<a href="tiem.md">x</a>', "\\[x](tiem.md) [x](tiem.md)", 1, 19),
        ('<a href="tiem.md">x</a>', "See [x].\n\n[x]: tiem.md", 3, 6),
        ('<a href="tiem.md">x</a>', 'A <a class="b" href="tiem.md">x</a>', 1, 22),
        ('<a href="tiem.md">y</a>', "[![y](a.png)](tiem.md)", 1, 15),
        ('<img src="b.png" alt="y">', "[![y](a.png)](tiem.md) [![y](b.png)](b.md)", 1, 30),
        ('<a href="tiem.md">x</a> <a href="tiem.md">x</a>', "[x](tiem.md)\n[x](tiem.md)", 2, 5),
        ('<a href="other/">words</a>', "[words](https://moved.example/)", 1, 9),
        ('<img src="../a.png" alt="A bus">', "![A bus](a.png)", 1, 10),
        ('<img src="../a.png" alt="">', "[link](a.png) ![](a.png)", 1, 19),
        (
            '<img src="a.png" srcset="b.png 2x" alt="">',
            '<img src="a.png" srcset="c.png, b.png 2x">',
            1,
            33,
        ),
        ('<img alt="x" src="no.png">', '<img alt="x" src="no.png">', 1, 19),
    ],
)
def test_link_in_markdown(html: str, markdown: str, line: int, column: int) -> None:
    assert place(html, {SOURCE: markdown}) == Place(SOURCE, line, column)


def test_the_first_of_two_alike() -> None:
    html = '<a href="tiem.md">x</a> <a href="tiem.md">x</a>'
    assert place(html, {SOURCE: "[x](tiem.md)\n[x](tiem.md)"}, last=False) == Place(SOURCE, 1, 5)


@pytest.mark.parametrize(
    ("markdown", "po", "expected"),
    [
        ("[time](tiem.md)", 'msgstr "[el tiempo](tiem.md)"\n', Place(SOURCE, 1, 8)),
        (
            "[time](time.md)",
            'msgid "[time](time.md)"\nmsgstr "Vea [el tiempo](tiem.md)"\n',
            Place(PO, 2, 25),
        ),
        (
            "[time](time.md)",
            'msgid "a"\nmsgstr ""\n"Vea [el "\n"tiempo](ti"\n"em.md)"\n',
            Place(PO, 4, 10),
        ),
        ("[el tiempo](time.md)", 'msgstr "[el tiempo](tiem.md)"\n', Place(PO, 1, 21)),
        ("[el tiempo](time.md)", 'msgstr "nada"\n', Place(SOURCE, 1, 13)),
        ("[time](time.md)", 'msgid "[el tiempo](tiem.md)"\nmsgstr ""\n', None),
        ("[time](time.md)", '#~ msgstr "[el tiempo](tiem.md)"\n', None),
        ("[time](time.md)", None, None),
    ],
)
def test_link_in_a_translation(markdown: str, po: str | None, expected: Place | None) -> None:
    texts = {SOURCE: markdown} | ({PO: po} if po else {})
    assert place('<a href="tiem.md">el tiempo</a>', texts, lang="es") == expected


def test_the_target_is_quoted_as_written() -> None:
    built = Page.from_html('<a href="../time/#x">x</a>', url="principles/a/", source=SOURCE)
    written = source_map.of_link(built, built.links[0], 0, {SOURCE: "[x](./time.md#x)"}.get)
    assert written == (Place(SOURCE, 1, 5), "./time.md#x")


def test_a_link_of_the_frame_has_no_source() -> None:
    built = Page.from_html(page("", frame='<a href="time.md">x</a>', source=SOURCE))
    assert source_map.of_link(built, built.links[0], 0, {SOURCE: "[x](time.md)"}.get) is None


@pytest.mark.parametrize("texts", [{}, {SOURCE: ""}, {SOURCE: "No link here."}])
def test_a_link_that_the_text_lacks_has_no_source(texts: dict[str, str]) -> None:
    assert place('<a href="tiem.md">x</a>', texts) is None
    assert place('<a href="tiem.md">x</a>', texts, lang="es") is None


@pytest.mark.parametrize(
    ("id", "nth", "markdown", "expected"),
    [
        ("e01", 0, "- Ask. {#e01}", (1, 10)),
        ("e01", 1, "- Ask. {#e01}\n- Wait. {#e01}", (2, 11)),
        ("e01", 1, "- Ask. {#e01}\r\n- Wait. {#e01}\r\n", (2, 11)),
        ("e01", 5, "- Ask. {#e01}\n- Wait. {#e01}", (2, 11)),
        ("e1", 0, "- Ask. {#e10}\n- Wait. {#e1}", (2, 11)),
        ("before", 0, "## Before {: .big #before }", (1, 20)),
        ("before", 0, '<p class="x" id="before">', (1, 18)),
        ("reflect-my-week", 0, "/// reflect | Pause\n    id: my-week\n///", (2, 9)),
        ("before-you-meet", 0, "# T\n\n## Before you meet\n", (3, 4)),
        ("before-you-meet", 0, "# T\r\n\r\n## Before you meet\r\n", (3, 4)),
        ("e01", 0, "`{#e01}`\n{#e01}", (2, 3)),
        ("e01", 0, "nothing", None),
        ("x.y+(z", 0, "{#x.y+(z}", (1, 3)),
    ],
)
def test_id(id: str, nth: int, markdown: str, expected: tuple[int, int] | None) -> None:
    built = Page.from_html('<h2 id="before-you-meet">Before you meet</h2>', source=SOURCE)
    found = source_map.of_id(built, id, nth, {SOURCE: markdown}.get)
    assert found == (Place(SOURCE, *expected) if expected else None)


def test_reader(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\r\n")
    read = source_map.reader(tmp_path)
    assert (read("a.md"), read("b.md"), read("")) == ("�\r\n", None, None)


@pytest.mark.parametrize(
    ("words", "expected"), [("b: c", (2, 3)), ("none", None), ("", None), (" ", None)]
)
def test_text(words: str, expected: tuple[int, int] | None) -> None:
    built = site({"index.html": page("x", source="docs/index.md")})
    found = source_map.of_text(built.pages[""], words, {"docs/index.md": "a \n  b: c"}.get)
    assert found == (expected and Place("docs/index.md", *expected))
