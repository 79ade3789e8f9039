import re
from pathlib import Path

import pytest

import microsite.links
from microsite import links, rules
from microsite import site as sites
from microsite.page import Page
from tests.sites import page, site, synthetic

ROOT = Path(__file__).parent.parent
HERE = "principles/empathy/index.html"
AROUND = {
    "index.html": page('<h1 id="welcome">Welcome</h1>'),
    "404.html": page("<h1>Not here</h1>"),
    "principles/time/index.html": page('<h2 id="Before">B</h2><li id="t01">T</li><a name="old">'),
    "principles/respect/index.html": page("<p>Respect</p>"),
    "niño y tú/index.html": page('<p id="qué">Q</p>'),
    "plain/one.html": page('<p id="one">One</p>'),
    "100%25/index.html": page("<p>A name with a percent sign and digits</p>"),
    "es/principles/empathy/index.html": page("<p>Empatía</p>", lang="es"),
    "es/principles/time/index.html": page("<p>Tiempo</p>", lang="es"),
    "es/only/index.html": page("<p>Nada en inglés</p>", lang="es"),
    "assets/picture.png": "",
    "assets/wide.png": "",
    "assets/Sheet.pdf": "",
    "assets/two words.pdf": "",
    "assets/film.mp4": "",
    "assets/words.vtt": "",
    "assets/main.css": "",
    "assets/main.js": "",
    "assets/icons.svg": "",
    "pagefind/pagefind.js": "",
}

FAULTS = [  # HTML in the main text of principles/empathy/, the rule it breaks
    ('<a href="../tiem/">x</a>', "links/missing-page"),
    ('<a href="../tiem">x</a>', "links/missing-page"),
    ('<a href="tiem.md">x</a>', "links/missing-page"),
    ('<a href="../tiem/index.html">x</a>', "links/missing-page"),
    ('<a href="../../principles/">a folder without a page</a>', "links/missing-page"),
    ('<a href="/tiem/#Before">x</a>', "links/missing-page"),
    ('<a href="../time/?a=1/../../x">fine</a><a href="../tiem/?a=1">x</a>', "links/missing-page"),
    ('<a href="time/">a folder too low</a>', "links/missing-page"),
    ('<a href="../../plain/two.html">x</a>', "links/missing-page"),
    ('<a href="../../plain/one/">x</a>', "links/missing-page"),
    ('<a href="../../100%25/">an encoded percent sign</a>', "links/missing-page"),
    ('<map name="m"><area href="../tiem/" alt="x"></map>', "links/missing-page"),
    ('<iframe src="../tiem/" title="x"></iframe>', "links/missing-page"),
    ('<form action="../serch/"></form>', "links/missing-page"),
    ('<a href="https://example.org/tiem/">own host</a>', "links/missing-page"),
    ('<a href="//EXAMPLE.org/tiem/">own host</a>', "links/missing-page"),
    ('<a href="../../assets/sheet-2.pdf">x</a>', "links/missing-file"),
    ('<a href="../../assets/Sheet.pdf/x.pdf">x</a>', "links/missing-file"),
    ('<script src="../../assets/mian.js"></script>', "links/missing-file"),
    ('<link rel="stylesheet" href="../../assets/mian.css">', "links/missing-file"),
    ('<link rel="icon" href="/favicon.ico">', "links/missing-file"),
    ('<video src="../../assets/flim.mp4"></video>', "links/missing-file"),
    ('<video poster="../../assets/no.png"></video>', "links/missing-file"),
    ('<video><source src="../../assets/flim.mp4"></video>', "links/missing-file"),
    ('<audio src="../../assets/sound.mp3"></audio>', "links/missing-file"),
    ('<video><track src="../../assets/wrods.vtt"></video>', "links/missing-file"),
    ('<svg><use href="../../assets/icon.svg#a"/></svg>', "links/missing-file"),
    ('<svg><use xlink:href="../../assets/icon.svg#a"/></svg>', "links/missing-file"),
    ('<a href="../time/#after">x</a>', "links/missing-anchor"),
    ('<a href="../time#after">x</a>', "links/missing-anchor"),
    ('<a href="../time/index.html#after">x</a>', "links/missing-anchor"),
    ('<a href="#after">x</a>', "links/missing-anchor"),
    ('<a href="?q=1#after">x</a>', "links/missing-anchor"),
    ('<a href="../../niño%20y%20tú/#qu%C3%A8">x</a>', "links/missing-anchor"),
    ('<a href="../time/#after:~:text=words">x</a>', "links/missing-anchor"),
    ('<a href="../respect/#any">a page without ids</a>', "links/missing-anchor"),
    ('<svg><use href="#gone"/></svg>', "links/missing-anchor"),
    ('<img src="../../assets/picure.png" alt="x">', "links/missing-image"),
    ('<img src="" alt="x">', "links/missing-image"),
    ('<img alt="x">', "links/missing-image"),
    ('<img src="/assets/wide.png" srcset="/assets/no.png 2x" alt="">', "links/missing-image"),
    ('<img srcset="/assets/wide.png 1x,/assets/no.png 2x" alt="">', "links/missing-image"),
    ('<picture><source srcset="no.webp"></picture>', "links/missing-image"),
    ('<p id="a">1</p><p id="a">2</p>', "links/duplicate-id"),
    ('<p id="a">1</p><p id="A">2</p><svg id="a"></svg>', "links/duplicate-id"),
    ("<a>words</a>", "links/empty"),
    ('<a href="">words</a>', "links/empty"),
    ('<a href=" ">words</a>', "links/empty"),
    ('<a href="#">words</a>', "links/empty"),
    ('<a href="JavaScript:void(0)">words</a>', "links/empty"),
    ('<a href="../../es/principles/time/">x</a>', "links/other-language"),
    ('<a href="../../es/principles/empathy/">x</a>', "links/other-language"),
    ('<a href="/es/principles/time"><span lang="fr">x</span></a>', "links/other-language"),
    ('<a href="../../es/principles/time/">x <span lang="es">y</span></a>', "links/other-language"),
    ('<a href="../Time/">x</a>', "links/wrong-case"),
    ('<a href="../TIME">x</a>', "links/wrong-case"),
    ('<a href="../time/#before">x</a>', "links/wrong-case"),
    ('<a href="../../assets/sheet.pdf">x</a>', "links/wrong-case"),
    ('<img src="../../assets/Picture.PNG" alt="">', "links/wrong-case"),
    ('<a href="../../../principles/time/">above the root</a>', "links/base-path"),
    ('<img src="../../../assets/picture.png" alt="">', "links/base-path"),
]

FINE = [  # the same place, nothing to say
    '<a href="../time/">x</a>',
    '<a href="../time">without the last slash</a>',
    '<a href=" ../ti\nme/\t">spaces around, a line end within</a>',
    '<a href="../time/index.html">x</a>',
    '<a href="../../">x</a>',
    '<a href="../..">x</a>',
    '<a href="../../index.html#welcome">x</a>',
    '<a href=".">x</a>',
    '<a href="./">x</a>',
    '<a href="/">x</a>',
    '<a href="/principles/./respect/../time/">x</a>',
    '<a href="?q=1">this page</a>',
    '<a href="../time/?q=1#Before">x</a>',
    '<a href="../time/#t01">x</a>',
    '<a href="../time/#old">a name</a>',
    '<a href="../time/#">its top</a>',
    '<a href="#top">x</a>',
    '<a href="../time/#TOP">x</a>',
    '<a href="../time/#:~:text=words">x</a>',
    '<a href="../time/#Before:~:text=words">x</a>',
    '<p id="own"><a href="#own">x</a></p>',
    '<a href="../../ni%C3%B1o%20y%20t%C3%BA/#qu%C3%A9">x</a>',
    '<a href="../../niño y tú/#qué">x</a>',
    '<a href="../../assets/two%20words.pdf">x</a>',
    '<a href="../../assets/two words.pdf">x</a>',
    '<a href="../../assets/Sheet.pdf#page=2">x</a>',
    '<a href="../../100%2525/">x</a>',
    '<a href="../../plain/one.html#one">x</a>',
    '<a href="/404.html">x</a>',
    '<a href="mailto:office@example.org">x</a>',
    '<a href="tel:+15550100">x</a>',
    '<a href="https://elsewhere.example/no/such/page">x</a>',
    '<a href="//elsewhere.example/no">x</a>',
    '<a href="https://example.org/principles/time/#t01">own host</a>',
    '<a href="http://[broken">x</a>',
    '<a href="data:text/plain,x">x</a>',
    '<a id="place"></a><a name="other"></a>',
    '<a aria-current="page">You are here</a>',
    '<a class="resource" data-resource="unknown">resources/unknown speaks of it</a>',
    "<pre><code>&lt;a href='nowhere/'&gt;</code></pre><!-- <a href='nowhere/'>x</a> -->",
    '<a href="../../es/principles/time/" hreflang="es">x</a>',
    '<a href="../../es/principles/time/" lang="es">Tiempo</a>',
    '<a href="../../es/principles/time/"><span lang="es">Tiempo</span></a>',
    '<p lang="es">Vea <a href="../../es/principles/time/">tiempo</a></p>',
    '<a href="../../es/only/">not in English</a>',
    '<img src="../../assets/picture.png" srcset="/assets/wide.png 2x, /assets/picture.png" alt="">',
    '<img srcset="../../assets/wide.png 480w,../../assets/picture.png 800w" alt="">',
    '<img src="data:image/png;base64,AA==" srcset="data:image/png;base64,AA== 2x" alt="">',
    '<img src="https://elsewhere.example/x.png" alt="">',
    '<video poster="/assets/wide.png"><source src="/assets/film.mp4">'
    '<track src="/assets/words.vtt"></video>',
    '<svg><use href="../../assets/icons.svg#any"/></svg><svg id="in"><use href="#in"/></svg>',
    '<link rel="stylesheet" href="/assets/main.css"><script src="/assets/main.js"></script>',
    '<script src="/pagefind/pagefind.js"></script>',
    '<link rel="preconnect" href="/nothing"><link rel="canonical" href="/nothing">',
    '<form action=""></form><form></form>',
]


def found(main: str, base_url: str = "https://example.org/", **more: str) -> list[str]:
    built = site({**AROUND, HERE: page(main, **more)})
    return [finding.rule for finding in links.broken(built, base_url)]


@pytest.mark.parametrize(("main", "rule"), FAULTS)
def test_fault(main: str, rule: str) -> None:
    assert found(main) == [rule]


@pytest.mark.parametrize("main", FINE)
def test_no_false_alarm(main: str) -> None:
    assert found(main) == []


@pytest.mark.parametrize(
    ("target", "rule"),
    [
        ("/family/principles/time/", None),
        ("/family", None),
        ("../time/", None),
        ("https://example.org/family/principles/time/", None),
        ("https://example.org/calendar/", None),  # written in full: another site, and meant
        ("https://example.org/family/no/", "links/missing-page"),
        ("/family/no/", "links/missing-page"),
        ("/principles/time/", "links/base-path"),
        ("/", "links/base-path"),
        ("../../../principles/time/", "links/base-path"),
        ("../../../family/principles/time/", None),
        ("/familyx/", "links/base-path"),
    ],
)
@pytest.mark.parametrize("base_url", ["https://example.org/family/", "//example.org/family"])
def test_base_path(target: str, rule: str | None, base_url: str) -> None:
    assert found(f'<a href="{target}">x</a>', base_url) == [rule] * bool(rule)


def test_base_path_is_what_the_pages_say() -> None:
    head = '<link rel="canonical" href="https://example.org/family/principles/empathy/">'
    assert found('<a href="/principles/time/">x</a>', "", head=head) == ["links/base-path"]
    assert found('<a href="/principles/time/">x</a>', "") == []


@pytest.mark.parametrize(
    ("base", "target", "rule"),
    [
        ("/", "principles/time/", None),
        ("/", "../time/", "links/base-path"),
        ("../time/", "../respect/", None),
        ("/principles/time/", "#Before", None),
        ("https://elsewhere.example/", "no/such/page", None),
    ],
)
def test_base_element(base: str, target: str, rule: str | None) -> None:
    head = f'<base href="{base}">'
    assert found(f'<a href="{target}">x</a>', head=head) == [rule] * bool(rule)


@pytest.mark.parametrize(
    ("main", "lines"),
    [
        ('\n<a href="no/">x</a>\n<a href="nor/">y</a>', [5, 6]),
        ('\n\n<p id="a">\n<p id="a">', [7]),
        ('<a href="no/">x</a> <a href="no/">x</a>', [4, 4]),
    ],
)
def test_lines_of_the_html_without_a_source(main: str, lines: list[int]) -> None:
    findings = links.broken(site({**AROUND, HERE: page(main)}))
    assert [finding.line for finding in findings] == lines


def test_in_one_language_links_into_others_are_left_alone() -> None:
    spanish = {
        "es/a/": Page.from_html(
            '<a href="../../a/">inglés</a> <a href="../b/">no hay</a> <a href="../a/">sí</a>'
            '<img src="../x.png" alt=""><img src="../y.png" alt="">',
            url="es/a/",
            source="docs/a.md",
            lang="es",
        )
    }
    findings = links.broken_in_language(
        spanish, {"es/x.png"}, "es/", [], read={"docs/a.md": "[no](b.md)"}.get
    )
    assert [(finding.rule, finding.source) for finding in findings] == [
        ("links/missing-page", "docs/a.md"),
        ("links/missing-image", "site/es/a/index.html"),
    ]
    english = {"a/": Page.from_html('<a href="../es/b/">e</a><a href="../b/">b</a>', url="a/")}
    assert len(links.broken_in_language(english, (), "", ["es/"])) == 1


def test_seeded_faults_are_found_and_nothing_else(tmp_path: Path) -> None:
    seeded = synthetic.write(tmp_path, pages=40, links=40, faults=5)
    assert len(seeded) == 5 * len(synthetic.FAULTS)
    findings = links.broken(sites.read(tmp_path))
    assert {(finding.rule, finding.source) for finding in findings} == {
        (rule, f"{tmp_path.as_posix()}/{file}") for rule, file in seeded
    }
    assert len(findings) == len(seeded)


def test_a_sound_site_has_no_findings(tmp_path: Path) -> None:
    assert synthetic.write(tmp_path, pages=20, links=60) == set()
    assert links.broken(sites.read(tmp_path)) == []


def test_every_rule_is_in_the_table_and_has_its_page() -> None:
    used = {
        *links.RULES,
        *re.findall(r'"(links/[\w-]+)"', Path(microsite.links.__file__).read_text("utf-8")),
    }
    assert used == {name for name in rules.table() if name.startswith("links/")}
    for name in used:
        text = (ROOT / rules.help_page(name)).read_text(encoding="utf-8")
        assert text.startswith(f"# {name}\n")
        assert 10 <= text.count("\n") <= 25


def test_every_rule_has_a_fault_above() -> None:
    assert {rule for _, rule in FAULTS} | {"links/hreflang"} == {
        name for name in rules.table() if name.startswith("links/")
    }
