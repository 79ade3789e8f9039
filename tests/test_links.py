from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsite import links, rules
from microsite import site as sites
from microsite.page import Page
from tests.sites import page, site, synthetic

ROOT = Path(__file__).parent.parent


def test_where_the_site_stands_is_what_the_pages_say() -> None:
    head = '<link rel="canonical" href="https://example.org/family/">'
    link = '<a href="/principles/time/">x</a>'
    files = {"index.html": page(link, head=head), "principles/time/index.html": page("")}
    assert [finding.rule for finding in links.broken(site(files))] == ["links/base-path"]
    files["index.html"] = page(link)
    assert links.broken(site(files)) == []


@pytest.mark.parametrize(
    ("main", "lines"),
    [
        ('\n<a href="no/">x</a>\n<a href="nor/">y</a>', [5, 6]),
        ('\n\n<p id="a">\n<p id="a">', [7]),
        ('<a href="no/">x</a> <a href="no/">x</a>', [4, 4]),
    ],
)
def test_lines_of_the_html_without_a_source(main: str, lines: list[int]) -> None:
    findings = links.broken(site({"index.html": page(main)}))
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


def test_every_rule_has_a_page_that_can_be_read_at_once() -> None:
    for name in rules.table():
        if name.startswith("links/"):
            text = (ROOT / rules.help_page(name)).read_text(encoding="utf-8")
            assert text.startswith(f"# {name}\n")
            assert 10 <= text.count("\n") <= 25


PIECES = (
    *("http:", "//", "/", "\\", "[", "]", ":", "@", "%", "%2", "#", "?", "..", ".", "a", "é", "\t"),
    *(" ", "mailto:", "tel:", "+1", ";", ",", "=", "&", '"', "localhost", "256", "x-", "_", "url("),
)
TARGETS = st.lists(st.sampled_from(PIECES), max_size=7).map("".join)
PLACES = (
    '<a href="{}">x</a>',
    '<base href="{}">',
    '<link rel="canonical" href="{}">',
    '<link rel="alternate" hreflang="es" href="{}">',
    '<link rel="alternate" hreflang="{}" href="https://example.org/">',
    '<meta http-equiv="refresh" content="0; url={}">',
    '<img srcset="{}" usemap="{}" alt="">',
    '<p style="a: {}">x</p>',
    '<html lang="{}">',
)


@given(st.lists(st.tuples(st.sampled_from(PLACES), TARGETS), max_size=4))
def test_nothing_that_an_author_writes_stops_it(written: list[tuple[str, str]]) -> None:
    html = "<title>x</title>"
    html += "".join(place.replace("{}", escape(target)) for place, target in written)
    built = site({"index.html": html, "a/index.html": page("x"), "404.html": html})
    for base_url in ("", "https://example.org/a/"):
        for finding in links.broken(built, base_url):
            assert finding.message and finding.advice
