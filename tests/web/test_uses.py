import pytest

from microsite.page import Page
from microsite.site import Site
from microsite.source_map import Place
from microsite.target import Root
from microsite.web import uses
from tests.small_project import put

REGISTRY = """# A comment that names https://example.org/two
one:
  title: One
  publisher: P
  kind: article
  url: https://example.org/one
  translations:
    es: https://example.org/es/one#part
  alternatives:
    - url: https://Other.example/one
      title: Another one
      note: The same.
  evidence: seen
two:
  title: Two
  publisher: P
  kind: article
  url: https://example.org/two
  evidence: seen
"""


def test_every_address_of_the_registry_has_its_place(tmp_path):
    put(tmp_path, "data/resources.yml", REGISTRY)
    found = [(use.resource, use.text, use.address, use.place) for use in uses.of_registry(tmp_path)]
    assert found == [
        ("one", "One", "https://example.org/one", Place("data/resources.yml", 6, 8)),
        ("one", "One", "https://example.org/es/one", Place("data/resources.yml", 8, 9)),
        ("one", "Another one", "https://other.example/one", Place("data/resources.yml", 10, 12)),
        ("two", "Two", "https://example.org/two", Place("data/resources.yml", 18, 8)),
    ]


def test_no_registry_has_no_addresses(tmp_path):
    assert list(uses.of_registry(tmp_path)) == []


LINKS = [  # HTML, the address that it leads to on another host
    ('<a href="https://other.org/a#b">x</a>', "https://other.org/a"),
    ('<a href="HTTP://Other.org">x</a>', "http://other.org/"),
    ('<a href="//other.org/a">x</a>', "https://other.org/a"),
    ('<img src="https://other.org/a.png" alt="x">', "https://other.org/a.png"),
    ('<a href="https://example.org/elsewhere/">x</a>', "https://example.org/elsewhere/"),
    ('<a href="https://example.org/family/time/">x</a>', None),
    ('<a href="time/">x</a>', None),
    ('<a href="mailto:ana@other.org">x</a>', None),
    ('<a href="tel:+15555550100">x</a>', None),
    ('<a href="">x</a>', None),
]


@pytest.mark.parametrize(("html", "address"), LINKS)
def test_links_to_other_hosts(html, address):
    page = Page.from_html(f"<p>\n{html}</p>", url="principles/empathy/")
    site = Site("site", {page.url: page}, frozenset())
    found = list(uses.of_site(site, Root.at("https://example.org/family/"), {}.get))
    assert [use.address for use in found] == ([address] if address else [])
    if address:
        assert found[0].place == Place("site/principles/empathy/index.html", 2, 1)


def test_a_link_of_a_page_is_placed_in_its_source():
    source = "# Time\n\nSee [this](https://other.org/a).\n"
    page = Page.from_html(
        '<p>See <a href="https://other.org/a">this</a>.', url="time/", source="docs/time.md"
    )
    site = Site("site", {page.url: page}, frozenset())
    [use] = uses.of_site(site, Root.at(""), {"docs/time.md": source}.get)
    assert (use.text, use.place) == ("this", Place("docs/time.md", 3, 12))


def test_each_address_is_wanted_once_with_all_its_fragments():
    place = Place("docs/a.md", 1, 1)
    urls = ["https://a.org/x", "https://a.org/x#one", "https://A.org/x#two", "https://b.org"]
    found = uses.wanted(uses.Use(uses.normal(url), url, "", "", place) for url in urls)
    assert found == {"https://a.org/x": {"one", "two"}, "https://b.org/": set()}
