from microsite import links
from tests.sites import page, site


def test_a_fault_of_the_frame_is_said_once_for_each_language() -> None:
    frame = '<a href="/gone/">Gone</a>'
    built = site(
        {
            "index.html": page("", frame=frame),
            "a/index.html": page("", frame=frame),
            "b/index.html": page("", frame=frame.replace("/gone/", "../gone/")),
            "es/index.html": page("", lang="es", frame=frame),
        }
    )
    first, second = links.broken(built)
    assert first.source == "site/es/index.html"
    assert "more" not in first.message
    assert (second.source, second.line) == ("site/index.html", 3)
    assert second.message.endswith("The same on 2 more pages.")


def test_a_fault_that_languages_share_is_said_once_at_its_source() -> None:
    source = "docs/principles/empathy.md"
    texts = {source: "# Empathy\n\nSee [the time](tiem.md).\n\n- Ask. {#e01}\n- Wait. {#e01}\n"}
    main = '<p><a href="tiem.md">{}</a></p><li id="e01"></li><li id="e01"></li>'
    built = site(
        {
            "principles/empathy/index.html": page(main.format("the time"), source=source),
            "es/principles/empathy/index.html": page(
                main.format("el tiempo"), lang="es", source=source
            ),
            "principles/time/index.html": page("", source="docs/principles/time.md"),
        }
    )
    missing, duplicate = links.broken(built, read=texts.get)
    assert str(missing) == (
        "docs/principles/empathy.md:3:16 error links/missing-page\n"
        '    The link "the time" leads to "tiem.md", and there is no such page.\n'
        '    Did you mean "time.md"?'
    )
    assert (duplicate.rule, duplicate.line, duplicate.column) == ("links/duplicate-id", 6, 11)
