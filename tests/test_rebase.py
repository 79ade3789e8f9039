import pytest
from lxml import etree

from microsite import document, rebase

OLD, NEW = "es/principles/empathy/", "es/principles/empathy/both/"
INSTEAD = {"es/principles/time/": "es/principles/time/both/", "es/": "es/both/"}


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("../time/", "es/principles/time/"),
        ("../time", "es/principles/time"),
        ("../time/#late", "es/principles/time/#late"),
        ("./", OLD),
        (".", OLD),
        ("..", "es/principles/"),
        ("both/", NEW),
        ("../../", "es/"),
        ("../../../", ""),
        ("../../../../../", ""),
        ("../../../assets/site.css?v=1", "assets/site.css?v=1"),
        ("a.pdf#page=2?", "es/principles/empathy/a.pdf#page=2?"),
        ("", None),
        ("#late", None),
        ("?q", None),
        ("/pd/", None),
        ("//host.example/", None),
        ("mailto:a@example.org", None),
        ("HTTPS://example.org/a/../b", None),
    ],
)
def test_where_a_link_leads_and_how_it_is_written_elsewhere(href, url):
    assert rebase.target(href, OLD) == url
    if url is not None:
        for page in (NEW, "", "es/", "principles/time/"):
            assert rebase.target(rebase.relative(url, page), page) == url


@pytest.mark.parametrize(
    ("html", "rebased"),
    [
        ('<a href="../time/#late">', 'href="../../time/both/#late"'),
        ('<a href="../equity/">', 'href="../../equity/"'),
        ('<a href="../../">', 'href="../../../both/"'),
        ('<a href="https://example.org/">', 'href="https://example.org/"'),
        ('<script src="../../../assets/a.js"></script>', 'src="../../../../assets/a.js"'),
        ('<link rel="canonical" href="https://a.example/x/">', 'href="https://a.example/x/"'),
        (
            '<img src="a.png" srcset="a.png 1x, ../b.png 2x">',
            'srcset="../a.png 1x, ../../b.png 2x"',
        ),
        ('<meta name="source" content="docs/a.md">', 'content="docs/a.md"'),
    ],
)
def test_each_link_leads_where_it_led_or_to_what_is_said_instead(html, rebased):
    root = document.parse(html)
    rebase.rebase(root, OLD, NEW, INSTEAD)
    assert rebased in etree.tostring(root, encoding="unicode", method="html")
