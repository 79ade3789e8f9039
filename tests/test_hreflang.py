import pytest

from microsite import hreflang, links
from microsite.target import Root
from tests.sites import page, site


def alternates(*rows: tuple[str, str]) -> str:
    return "".join(f'<link rel="alternate" hreflang="{lang}" href="{to}">' for lang, to in rows)


BOTH = [("en", "https://example.org/"), ("es", "https://example.org/es/")]
ALL = [*BOTH, ("x-default", "https://example.org/")]


@pytest.mark.parametrize(
    ("english", "spanish", "problems"),
    [
        (ALL, ALL, []),
        ([], [], []),
        (BOTH, ALL, ["names none for x-default"]),
        (ALL, [], ['"es/index.html" does not name "index.html" in return']),
        (ALL, ALL[1:], ['"es/index.html" does not name "index.html" in return']),
        (ALL[1:], ALL, ["does not name itself"]),
        (
            [*ALL, ("fr", "https://example.org/fr/")],
            ALL,
            ["this site has no page at that address"],
        ),
        (
            [*ALL, ("es-MX", "https://example.org/")],
            ALL,
            ['that page says that it is in "en"'],
        ),
        ([*ALL, ("en-US", "https://example.org/")], ALL, []),
        ([*ALL, ("de", "/de/")], ALL, []),
    ],
)
@pytest.mark.parametrize("base_url", ["https://example.org/", ""])
def test_hreflang(english, spanish, problems, base_url) -> None:
    built = site(
        {
            "index.html": page("E", head=alternates(*english)),
            "es/index.html": page("S", lang="es", head=alternates(*spanish)),
        }
    )
    faults = list(hreflang.faults(built, Root.at(base_url)))
    assert [fault.problem for fault in faults] == problems


@pytest.mark.parametrize(("base_url", "count"), [("https://example.org/", 0), ("", 1)])
def test_what_stands_on_another_host_is_not_judged(base_url: str, count: int) -> None:
    rows = [(lang, to.replace("example.org", "x.example")) for lang, to in ALL]
    rows.append(("fr", "https://x.example/fr/"))
    built = site({"index.html": page("E", head=alternates(*rows))})
    faults = hreflang.faults(built, Root.at(base_url))
    assert sum(fault.alternate.hreflang == "fr" for fault in faults) == count


def test_the_canonical_address_of_each_language_is_its_own() -> None:
    head = alternates(*ALL)
    elsewhere = '<link rel="canonical" href="https://example.org/">'
    built = site(
        {
            "index.html": page("E", head=head),
            "es/index.html": page("S", lang="es", head=head + elsewhere),
        }
    )
    problems = {fault.problem for fault in hreflang.faults(built, Root.at("https://example.org/"))}
    assert problems == {'that page wants to be known as "index.html"'}


def test_what_a_template_gets_wrong_is_said_once_for_all_pages() -> None:
    head = alternates(("en", "./"), ("es", "es/"))
    pages = {f"{url}index.html": page("", head=head) for url in ("", "a/", "b/")}
    (finding,) = links.broken(site({**pages, "404.html": page("", head=head)}))
    assert finding.message == (
        'The page "index.html" names "./" as its form in "en", and that is no full address.'
        " The same on 2 more pages."
    )
