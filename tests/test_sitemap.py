"""The sitemap and the addresses that pages name: each its own, or the English in its place."""

import gzip
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import jinja2
import pytest

from microsite import build, frame, site
from tests.sites import project

URL = "https://example.org/pd/"
OWN = ("", "principles/time/")  # the pages that have some text of their own in Spanish
SITEMAP, XHTML = "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.w3.org/1999/xhtml}"
PO = 'msgid ""\nmsgstr ""\n\nmsgid "{}"\nmsgstr "{}"\n'


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> site.Site:
    folder = project.make(tmp_path_factory.mktemp("sitemap") / "p", time="One.\n\nAnother.")
    for page, english, spanish in (
        ("index", "Welcome", "Bienvenida"),
        ("principles/time", "One.", "Uno."),
    ):
        path = folder / f"translations/es/{page}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PO.format(english, spanish), encoding="utf-8")
    build.build(folder, folder / "site", settings={"SITE_URL": URL})
    return site.read(folder / "site")


def listed(built: site.Site) -> dict[str, dict[str, str]]:
    """The addresses of the sitemap, each with its alternates by language."""
    root = ElementTree.parse(Path(built.folder, "sitemap.xml")).getroot()
    return {
        url.findtext(f"{SITEMAP}loc"): {
            a.get("hreflang"): a.get("href") for a in url.iter(f"{XHTML}link")
        }
        for url in root.iter(f"{SITEMAP}url")
    }


def test_every_page_with_text_of_its_own_is_in_the_sitemap_once(built):
    english = {url for url, page in built.pages.items() if page.lang == "en" and url != "404.html"}
    assert len(english) == 5
    locs = [
        loc.text
        for loc in ElementTree.parse(Path(built.folder, "sitemap.xml")).iter(f"{SITEMAP}loc")
    ]
    assert sorted(locs) == sorted(URL + url for url in [*english, *(f"es/{url}" for url in OWN)])


def test_the_languages_of_a_page_name_each_other_by_full_addresses(built):
    found = listed(built)
    for url, named in found.items():
        assert named["x-default"] == named["en"] and url in named.values()
        for address in named.values():
            assert address.startswith(URL) and found[address] == named
    assert set(found[URL + "es/principles/time/"]) == {"en", "es", "x-default"}
    assert set(found[URL + "about/"]) == {"en", "x-default"}


def test_the_sitemap_says_what_the_pages_say(built):
    for address, named in listed(built).items():
        page = built.pages[address.removeprefix(URL)]
        assert {a.hreflang: a.href for a in page.alternates} == named
        assert page.canonical == address


def test_a_page_without_text_of_its_own_leads_to_the_english(built):
    for url in ("about/", "privacy/", "resources/"):
        page = built.pages[f"es/{url}"]
        assert page.canonical == URL + url and not page.alternates
        assert f"{URL}es/{url}" not in listed(built)


def test_a_page_in_two_languages_leads_to_the_translated_one(built):
    both = [url for url in built.pages if url.endswith("both/")]
    assert len(both) == len(OWN)
    for url in both:
        page = built.pages[url]
        assert page.canonical == URL + url.removesuffix("both/") and not page.alternates
        assert URL + url not in listed(built)


def test_the_packed_sitemap_is_the_same(built):
    packed = gzip.decompress(Path(built.folder, "sitemap.xml.gz").read_bytes())
    assert packed == Path(built.folder, "sitemap.xml").read_bytes()


@pytest.mark.parametrize(("site_url", "count"), [(URL, 1), ("", 0), (None, 0)])
def test_without_the_address_of_the_site_no_page_is_listed(site_url, count):
    loader = jinja2.FileSystemLoader(Path(__file__).parents[1] / "overrides")
    template = jinja2.Environment(loader=loader, autoescape=True).get_template("sitemap.xml")
    page = frame.Alternate("en", "English", "ltr", "a&b/", True, True)
    config = SimpleNamespace(site_url=site_url)
    root = ElementTree.fromstring(template.render(pages_in_languages=[[page]], config=config))
    assert [loc.text for loc in root.iter(f"{SITEMAP}loc")] == [f"{URL}a&b/"] * count
