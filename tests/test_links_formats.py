import dataclasses
import json
from datetime import date

import pytest
from lxml import html

from microsite import links_formats, links_report
from microsite.link_entry import STATES, TO_LOOK_AT
from microsite.links_report import Report
from microsite.resources import Resource
from microsite.source_map import Place
from microsite.web.uses import Use
from tests.sites.link_history import record

DAY = date(2026, 11, 24)
HOSTILE = "<img src=x> ``@all` \n# [x](https://evil.example)"


def report(*records, site_read=True, **notes):
    """A report on resources "r0", "r1" ... at the addresses of the records."""
    ids = {f"r{number}": known for number, known in enumerate(records)}
    registry = {
        id: Resource(id, f"Title <{id}>", "P", "tool", known.address, "seen", **notes)
        for id, known in ids.items()
    }
    found = [
        Use(known.address, known.address, registry[id].title, id, Place("data/resources.yml", 9, 8))
        for id, known in ids.items()
    ]
    linked = {"r0": ("docs/principles/time.md",)}
    asked = {known.address: known for known in records if known.checked}
    made = links_report.entries(found, asked, registry, linked)
    return Report(DAY, site_read, tuple(made))


DEAD = record("https://example.org/dead", "broken", 3)
FINE = record("https://example.org/fine")
MOVED = record("https://example.org/old", moved=True, final="https://example.org/new")
NEVER = dataclasses.replace(FINE, address="https://example.org/never", checked="")
RETITLED = record("https://example.org/t", title=HOSTILE, title_before="Families", reason=HOSTILE)


def test_the_page_says_of_each_link_its_state_where_it_is_used_and_what_to_do():
    copy = {"url": "https://web.archive.org/1", "date": date(2024, 5, 6)}
    opened = {"by": "Ana", "date": date(2026, 11, 3)}
    made = report(MOVED, DEAD, FINE, NEVER, archived=copy, opened=opened)
    page = html.document_fromstring(links_formats.as_html(made, "Our <site>"))
    captions = [caption.text_content() for caption in page.iter("caption")]
    assert captions == ["Links to look at", "All other links"]
    rows = {row.find("th").find("p").text: row for row in page.xpath("//tbody/tr")}
    texts = {title: " ".join(row.text_content().split()) for title, row in rows.items()}
    moved, dead, never = texts["Title <r0>"], texts["Title <r1>"], texts["Title <r3>"]
    for part in (
        "Moved for good",
        "It moved to https://example.org/new",
        "docs/principles/time.md",
    ):
        assert part in moved
    for part in (
        "Dead, and its copy is linked",
        "It was broken, on 3 visits.",
        "Since November 2, 2026, last visit on November 6, 2026",
        "Copy of May 6, 2024",
        "Opened by Ana on November 3, 2026.",
        "No page",
    ):
        assert part in dead
    assert "Never asked" in never and "check links --external" in never
    assert "Nothing." in texts["Title <r2>"]
    for row in rows.values():
        assert row.xpath("th/@scope") == ["row"] and len(row.xpath("td")) == 3
    assert page.xpath("//thead//th/@scope") == ["col"] * 8
    assert page.get("lang") == "en" and "Our <site>" in page.findtext(".//title")


def test_the_page_asks_no_other_host_for_anything_and_words_of_others_are_no_markup():
    text = links_formats.as_html(report(RETITLED), "Site")
    page = html.document_fromstring(text)
    assert not page.xpath("//img | //script | //@style")
    assert page.xpath("//link/@href") == ["data:,"] and "url(" not in text and "@import" not in text
    assert "<img src=x>" in page.text_content()


@pytest.mark.parametrize("site_read", [True, False])
def test_what_could_not_be_read_is_said(site_read):
    text = links_formats.as_html(report(FINE, site_read=site_read), "Site")
    assert ("The site was not built" in text) is not site_read
    assert "Links to look at" not in text


def test_the_json_holds_every_field():
    made = report(DEAD, FINE, NEVER)
    read = json.loads(links_formats.as_json(made))
    assert read["day"] == "2026-11-24" and read["summary"] == made.summary
    assert read["counts"] == {"dead": 1, "never": 1, "ok": 1}
    assert [link["state_in_words"] for link in read["links"]] == ["Dead", "Never asked", "Answers"]
    fields = {field.name for field in dataclasses.fields(made.entries[0])}
    assert set(read["links"][0]) == fields | {"state_in_words"}


def test_the_issue_names_only_what_to_look_at_and_is_empty_without():
    text = links_formats.as_markdown(report(FINE, DEAD, MOVED, NEVER))
    assert text.startswith("2 of 4 addresses need a look; 1 was never asked.\n\n## Dead\n\n- ")
    assert "\n\n## Moved for good\n\n- **Title \\<r2\\>**, <https://example.org/old>" in text
    assert "It moved to `https://example.org/new`." in text and "fine" not in text
    assert links_formats.as_markdown(report(FINE, NEVER)) == ""


def test_words_of_other_sites_are_code_in_the_issue():
    text = links_formats.as_markdown(report(RETITLED))
    code = "``` <img src=x> ``@all` # [x](https://evil.example) ```"
    assert f"It {code}, since 2026-11-02." in text
    assert f"Its title was `Families`, now {code}." in text


def test_each_state_has_its_color():
    assert set(links_formats.CLASSES) == set(STATES) and set(TO_LOOK_AT) <= set(STATES)
