import re

from microsite import rules


def test_every_rule_is_whole():
    for name, rule in rules.table().items():
        assert re.fullmatch(r"[a-z]+/[a-z-]+", name)
        assert rule.severity in ("error", "warning")
        assert rule.message.endswith((".", '"')) and rule.advice, name


def test_the_help_page_is_named_after_the_rule():
    assert rules.help_page("links/empty") == "contributing/rules/links-empty.md"


def test_the_help_is_that_page_or_what_the_rule_says(monkeypatch):
    assert rules.help_text("links/empty").startswith("# links/empty\n\nSomething looks like")
    monkeypatch.setattr(rules, "help_page", lambda name: "nowhere.md")
    assert rules.help_text("links/empty").startswith('# links/empty\n\nThe link "…" leads nowhere')
