import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite.outline import Heading, Idea, Prompt, Resource
from microsite.page import Alternate, Canonical, Id, Page, Usemap

WHOLE = """<!doctype html>
<html lang="es" dir="ltr"><head>
<title> Empatía
 | El sitio </title>
<meta name="source" content="docs/principles/empathy.md">
<link rel="canonical" href="https://example.org/es/principles/empathy/">
<link rel="alternate" hreflang="en" href="https://example.org/principles/empathy/">
<link rel="alternate" type="application/rss+xml" href="feed.xml">
</head><body>
<svg><title>A picture</title></svg>
<nav><ul><li id="nav">Time</li></ul><h2>Menu</h2></nav>
<main>
<h1 id="title">Empatía<a class="headerlink" href="#title">¶</a></h1>
<h3>Antes de <em>reunirse</em></h3>
<ul><li id="e01">Pregunte <b>cómo</b>
 está.</li><li>Sin id</li></ul>
<a class="resource" data-resource="video" href="https://v.example/">El video</a>
<a class="resource" data-resource="sheet" href="https://s.example/">La hoja</a>
<a class="resource" data-resource="video" href="https://v.example/">otra vez</a>
<section class="reflect" data-prompt="empathy" data-minutes="3" aria-labelledby="reflect-empathy">
<h2 id="reflect-empathy">Haga una pausa</h2><p class="minutes">3 minutos</p>
<ul><li>¿Qué nota?</li><li>¿Qué hará?</li></ul></section>
<div class="footnote"><ol><li id="fn:1">Una nota.</li></ol></div>
<script>var notWords = 1</script>
</main></body></html>"""


def test_whole_page() -> None:
    page = Page.from_html(WHOLE.encode(), url="es/principles/empathy/")
    assert (page.lang, page.dir, page.title) == ("es", "ltr", "Empatía | El sitio")
    assert page.source == "docs/principles/empathy.md"
    assert page.canonical == "https://example.org/es/principles/empathy/"
    assert page.alternates == (Alternate("en", "https://example.org/principles/empathy/", 7),)
    assert page.ids[:3] == (Id("nav", 11), Id("title", 13), Id("e01", 15))
    assert page.headings == (
        Heading(1, "Empatía", "title"),
        Heading(3, "Antes de reunirse", ""),
        Heading(2, "Haga una pausa", "reflect-empathy"),
    )
    assert page.ideas == (Idea("e01", "Pregunte cómo está."),)
    assert page.prompts == (Prompt("empathy", "Haga una pausa", 3, ("¿Qué nota?", "¿Qué hará?")),)
    assert page.resources == (
        Resource("video", "https://v.example/", "El video"),
        Resource("sheet", "https://s.example/", "La hoja"),
    )


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>One two-thirds, don’t.</p><p>Four</p>", 4),
        ("<p>One</p><p>two</p>", 2),
        ("<main>One</main><footer>not these words</footer>", 1),
        ("<p>One</p><script>not this</script>", 1),
        ("<p>— ¶ …</p>", 0),
        ("<p>3 minutes</p>", 2),
    ],
)
def test_words(html: str, words: int) -> None:
    assert Page.from_html(html).words == words


@pytest.mark.parametrize(
    ("url", "lang", "file", "prefix", "key"),
    [
        ("", "en", "index.html", "", ""),
        ("time/", "en", "time/index.html", "", "time/"),
        ("404.html", "en", "404.html", "", "404.html"),
        ("es/", "es", "es/index.html", "es/", ""),
        ("es/time/", "es", "es/time/index.html", "es/", "time/"),
        ("zh/time/", "zh-Hans", "zh/time/index.html", "zh/", "time/"),
        ("zh-Hans/", "zh-Hans", "zh-Hans/index.html", "zh-Hans/", ""),
        ("es/time/", "en", "es/time/index.html", "", "es/time/"),  # no page of that language
        ("e/", "es", "e/index.html", "", "e/"),
        ("estate/", "es", "estate/index.html", "", "estate/"),
        ("es/", "", "es/index.html", "", "es/"),
    ],
)
def test_what_a_url_says(url: str, lang: str, file: str, prefix: str, key: str) -> None:
    page = Page.from_html("", url=url, lang=lang)
    assert (page.file, page.prefix, page.key) == (file, prefix, key)


def test_a_piece_of_a_page_is_all_text() -> None:
    page = Page.from_html(
        '<h1 id="a">T</h1><ul><li id="e01">x <a href="y">y</a></li></ul>', source="docs/a.md"
    )
    assert page.source == "docs/a.md"
    assert page.ideas == (Idea("e01", "x y"),)
    assert [(link.target, link.main) for link in page.links] == [("y", True)]


@given(st.one_of(st.text(), st.binary(), st.lists(st.sampled_from(WHOLE.split("<"))).map("<".join)))
def test_nothing_stops_it(html: str | bytes) -> None:
    assert isinstance(Page.from_html(html).words, int)


def test_what_its_head_and_its_pictures_say() -> None:
    page = Page.from_html(
        '<head><link rel="canonical" href=" a "><link rel="CANONICAL" href="b">\n'
        '<meta http-equiv="refresh" content="0; url=c"></head>\n'
        '<img usemap="#m"><map name="m"></map>'
    )
    assert page.canonicals == (Canonical("a", 1), Canonical("b", 1)) and page.canonical == "a"
    assert page.refresh == (0, "c", "0; url=c", 2)
    assert page.usemaps == (Usemap("#m", 3),) and page.maps == {"m"}


def test_a_frame_that_is_written_in_the_page() -> None:
    frame = "<a href='a'>x</a><a href='#b'>y</a><img src='c'>".replace("<", "&lt;")
    page = Page.from_html(f'<p>x</p>\n<iframe srcdoc="{frame}"></iframe>')
    assert [(link.target, link.line, link.main) for link in page.links] == [("a", 2, False)]
    assert [(image.src, image.line) for image in page.images] == [("c", 2)]
