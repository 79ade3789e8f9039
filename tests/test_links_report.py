from datetime import date

import pytest

from microsite import links_report, resources
from microsite.source_map import Place
from microsite.web import history, uses
from microsite.web.uses import Use
from tests.sites import link_history, project

DAY = date(2026, 11, 24)
LINK = "https://example.org/guide"


def page(url, *texts):
    """The least that a page of a built site is: its source, and links of its own text."""
    links = "".join(f'<p><a href="{text}">words</a></p>' for text in texts)
    return f'<html><head><meta name="source" content="{url}"></head><main>{links}</main></html>'


@pytest.fixture
def root(tmp_path):
    text = f"See [a](resource:idea), [b]({LINK}) and [c](resource:idea)."
    return project.make(tmp_path / "p", time=text, index="[a](resource:idea)")


def test_all_addresses_of_the_registry_and_those_that_pages_link_themselves(root):
    known = resources.load(root / uses.REGISTRY)
    site = root / "site"
    site.mkdir()
    idea = known["idea"].url
    (site / "index.html").write_text(page("docs/principles/time.md", LINK, idea), "utf-8")
    link_history.put(root, link_history.record(LINK, "broken", 3), link_history.record(idea))
    made = links_report.gather(root, site, DAY)
    first, *rest = made.entries
    assert (first.address, first.state, first.role) == (LINK, "dead", "link of a page")
    assert first.place == "docs/principles/time.md:8" and first.pages == (
        "docs/principles/time.md",
    )
    assert len(rest) == sum(len(resource.addresses()) for resource in known.values())
    (rule,) = [entry for entry in rest if entry.address == idea]
    assert (rule.state, rule.pages) == ("ok", ("docs/index.md", "docs/principles/time.md"))
    assert made.site_read and made.to_look_at == (first,)
    assert made.counts == {"dead": 1, "never": len(rest) - 1, "ok": 1}
    assert list(made.counts) == ["dead", "never", "ok"], "the most urgent first"
    assert set(made.to_look_at + made.others) == set(made.entries)


def test_without_a_site_the_report_says_so(root):
    made = links_report.gather(root, root / "site", DAY)
    assert not made.site_read
    assert LINK not in {entry.address for entry in made.entries}


def test_a_history_that_cannot_be_read_is_an_error(root):
    (root / history.FILE).write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match="link-history"):
        links_report.gather(root, root / "site", DAY)


def test_an_address_of_two_pages_comes_once_and_one_of_two_resources_twice():
    spots = [Place("docs/a.md", 1, 1), Place("docs/b.md", 2, 1), Place("docs/a.md", 9, 1)]
    found = [Use(LINK, LINK, "words", "", spot) for spot in spots]
    (one,) = links_report.entries(found, {}, {}, {})
    assert one.pages == ("docs/a.md", "docs/b.md") and one.place == "docs/a.md:1"
    known = {
        id: resources.Resource(id, "T", "P", "tool", LINK, "seen") for id in ("first", "second")
    }
    found += [Use(LINK, LINK, "T", id, spots[0]) for id in known]
    both = links_report.entries(found, {}, known, {"second": ("docs/c.md",)})
    assert [(entry.resource, entry.pages) for entry in both] == [
        ("first", ()),
        ("second", ("docs/c.md",)),
    ]


SUMMARIES = [
    ([], "None of 0 addresses need a look."),
    (["ok", "never"], "None of 2 addresses need a look; 1 was never asked."),
    (["dead", "ok"], "1 of 2 addresses needs a look."),
    (["dead", "dead", "never", "never"], "2 of 4 addresses need a look; 2 were never asked."),
]


@pytest.mark.parametrize(("states", "expected"), SUMMARIES)
def test_the_summary_never_hides_what_was_not_asked(states, expected):
    asked = {"ok": ("ok", 1), "dead": ("broken", 3)}
    found, records = [], {}
    for number, state in enumerate(states):
        url = f"https://example.org/{number}"
        found.append(Use(url, url, "words", "", Place("docs/a.md", 1, 1)))
        if state in asked:
            records[url] = link_history.record(url, *asked[state])
    entries = links_report.entries(found, records, {}, {})
    assert links_report.Report(DAY, True, tuple(entries)).summary == expected
