"""The pages that a built site asks for: where they stand, what they say of themselves."""

import re

import pytest

from microsite import build, check, document, languages, side_by_side
from tests.sites import project
from tests.small_project import LANGUAGES, put

PAGE = """<!doctype html>
<html lang="{lang}" dir="{dir}"><head><title>{text} – Site</title>
<meta name="source" content="docs/{path}.md">
<link rel="canonical" href="https://a.example/{lang}/{path}/">
<link rel="alternate" hreflang="en" href="https://a.example/{path}/">
<link rel="stylesheet" href="{root}assets/site.css"></head>
<body class="reading"><nav><a href="{root}{own}">Home</a> <a href="{root}">English</a></nav>
<main><script src="{root}assets/offer.js"></script>
<article data-pagefind-body><h1 id="t">{text}</h1>
{asks}<p>{text} <a href="../other/#x">y</a></p></article></main></body></html>"""
ASKS = '<p class="both"><a href="both/" data-back="Back">Two</a></p>'
ROWS = LANGUAGES + "- {code: ar, name: العربية, english: Arabic, dir: rtl}\n"


def write(site, lang, path, text, asks=ASKS, dir="ltr"):
    own = "" if lang == "en" else f"{lang}/"
    root = "../" * f"{own}{path}".count("/") + ("../" if path else "")
    html = PAGE.format(lang=lang, dir=dir, path=path, text=text, asks=asks, root=root, own=own)
    put(site, f"{own}{path}/index.html", html)


@pytest.fixture
def site(tmp_path):
    put(tmp_path, "languages.yml", ROWS)
    folder = tmp_path / "site"
    for path in ("a/b", "a/other"):
        write(folder, "en", path, "Empathy", asks="")
        write(folder, "es", path, "Empatía")
        write(folder, "ar", path, "التعاطف", dir="rtl", asks=ASKS if path == "a/b" else "")
    return folder


def made(site) -> int:
    return side_by_side.write(site, languages.load(site.parent / "languages.yml"))


def test_a_page_is_made_where_it_is_asked_for(site):
    before = {path: path.read_bytes() for path in site.rglob("index.html")}
    assert made(site) == 3
    assert {path: path.read_bytes() for path in before} == before
    new = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}
    assert new - {path.parent.relative_to(site).as_posix() for path in before} == {
        "es/a/b/both",
        "es/a/other/both",
        "ar/a/b/both",
    }


def test_what_the_page_says_of_itself(site):
    made(site)
    root = document.parse((site / "ar/a/b/both/index.html").read_bytes())
    head, body = root.find("head"), root.find("body")
    assert (root.get("lang"), root.get("dir")) == ("ar", "rtl")
    assert head.findtext("title") == "التعاطف – Site (العربية, English)"
    assert head.find("meta[@name='robots']").get("content") == "noindex"
    assert head.find("meta[@name='source']").get("content") == "docs/a/b.md"
    links = {link.get("rel"): link.get("href") for link in head.iter("link")}
    assert links == {
        "canonical": "https://a.example/ar/a/b/",
        "stylesheet": "../../../../assets/site.css",
    }
    assert not root.xpath("//*[@data-pagefind-body]") and not list(body.iter("script"))
    names = [(e.get("lang"), e.text) for e in body.xpath("//p[contains(@class, 'names')]/span")]
    assert names == [("ar", "العربية"), ("en", "English")]
    back = root.find(side_by_side.ASKS)
    assert (back.text, dict(back.attrib)) == ("Back", {"href": "../"})


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "es",
            ["../../../", "../../../../", "../", "../../other/both/#x", "../../../../a/other/#x"],
        ),
        ("ar", ["../../../", "../../../../", "../", "../../other/#x", "../../../../a/other/#x"]),
    ],
)
def test_links_keep_both_languages_where_there_is_such_a_page(site, lang, expected):
    made(site)
    root = document.parse((site / lang / "a/b/both/index.html").read_bytes())
    assert [a.get("href") for a in root.iter("a")] == expected


def test_an_address_that_is_taken_is_told_in_words(site):
    write(site, "es", "a/b/both", "Los dos", asks="")
    with pytest.raises(RuntimeError, match=r'"es/a/b/both/" is a page of yours.*"es/a/b/".*Rename'):
        made(site)


def test_a_page_without_english_gets_none(site):
    (site / "a/b/index.html").unlink()
    assert made(site) == 1


def test_a_project_with_a_page_written_by_hand_and_a_fault(tmp_path):
    """Both pages hold the broken link, and its author is told once."""
    root = project.make(tmp_path / "p", time="Ask.\n\n## Why\n\n- one\n- two\n\n## How\n\nSo.")
    project.write(root, "index", "Welcome", "See [time](principles/time.md), [it](nowhere.md).")
    put(root, "translations/es/index.po", 'msgid ""\nmsgstr ""\n\nmsgid "Welcome"\nmsgstr "Hola"\n')
    hand = "---\ntitle: T\ndescription: D\n---\n"
    hand += "# T\n\nA.\n\nB.\n\n## P {#why}\n\n- x\n\n## Q {#how}\n\nC.\n"
    put(root, "docs/principles/time.es.md", hand)
    assert build.build(root, root / "site").pages == {"en": 5, "es": 5}
    both = (root / "site/es/principles/time/both/index.html").read_text(encoding="utf-8")
    assert re.search(
        r'<p>A.</p>\s*<p>B.</p>\s*</div>\s*<div class="beside" lang="en" dir="ltr"><p>Ask', both
    )
    assert re.search(r">P</span>\s*<span[^>]*>Why</span>", both)
    home = (root / "site/es/both/index.html").read_text(encoding="utf-8")
    assert home.count('lang="en" dir="ltr">See <a') == 2, "English in both columns, and marked so"
    faults = [f for f in check.built(root, root / "site") if f.severity == "error"]
    assert [(f.rule, f.source) for f in faults] == [("links/missing-page", "docs/index.md")]
    assert not re.search(r"<loc>[^<]*both/", (root / "site/sitemap.xml").read_text())
