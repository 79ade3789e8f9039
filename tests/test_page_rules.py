from microsite import page_rules
from microsite.fault import once
from microsite.target import Root
from tests.sites import page, site


def test_a_circle_is_told_once_with_its_way() -> None:
    to = '<meta http-equiv="refresh" content="0; url={}">'
    built = site(
        {
            "a/index.html": to.format("../b/"),
            "b/index.html": to.format("../a/"),
            "c/index.html": to.format("../a/"),
        }
    )
    (fault,) = page_rules.refreshes(built, Root("", "/"))
    assert fault.words()["way"] == "a/index.html → b/index.html → a/index.html"


def test_a_map_is_named_with_its_sign() -> None:
    built = site({"index.html": page('<img usemap="#m"><img usemap="#n"><map name="m"></map>')})
    assert [fault.words()["target"] for fault in page_rules.maps(built)] == ["#n"]


def test_an_id_stands_where_it_stands_again() -> None:
    built = site({"index.html": page('\n<p id="a">\n<p id="a">\n<p id="a">')})
    (fault,) = page_rules.ids(built, {}.get)
    assert (fault.line, fault.words()["count"]) == (6, 3)


def test_alternates_become_faults() -> None:
    row = '<link rel="alternate" hreflang="es" href="{}">'
    for address, rules in (
        ("/es/", ["links/relative-hreflang"]),
        ("https://example.org/es/", ["links/hreflang"] * 3),  # no page, no default, not itself
    ):
        built = site({"index.html": page("", head=row.format(address))})
        faults = list(page_rules.alternates(built, Root.at("https://example.org/")))
        assert [fault.rule for fault in faults] == rules
        assert faults[0].words()["target"] == address


def test_what_stands_within_a_page_is_told_where_it_was_written() -> None:
    html = '\n<p style="color: red" onclick="a()">x</p>\n<script>\nb()\n</script>'
    built = site({"index.html": page(html, source="docs/index.md")})
    read = {"docs/index.md": '# T\n\n<p style="color: red">x</p>\n'}.get
    found = {f.rule: (f.source, f.line) for f in once(page_rules.inline(built, read), built)}
    assert found == {
        "site/inline-style": ("docs/index.md", 3),
        "site/inline-handler": ("site/index.html", 5),
        "site/inline-script": ("site/index.html", 6),
    }


def test_what_stands_in_the_frame_of_pages_is_told_once() -> None:
    html = page("", head=f"<style>{'p {} ' * 50}</style>")
    built = site({"index.html": html, "a/index.html": html, "b/index.html": html})
    (found,) = once(page_rules.inline(built, {}.get), built)
    assert found.message.endswith(' p …" The same on 2 more pages.')
