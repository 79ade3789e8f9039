import pytest

from microsite import settings

CONFIG = """\
site_name: Test
site_url: !ENV [SITE_URL, ""]
extra:
  owner: !ENV [SITE_OWNER, null]
markdown_extensions:
  - x:
      f: !!python/name:some.thing
nav:
  - index.md
  - About:
      - about.md
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    for variable in settings.TO_BE_SET.values():
        monkeypatch.delenv(variable, raising=False)
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def test_what_is_unset_is_a_warning_at_its_line(project):
    found = settings.check(settings.load(project))
    assert [(f.rule, f.severity, f.line) for f in found] == [
        ("settings/unset", "warning", 2),
        ("settings/unset", "warning", 4),
        ("settings/unset", "warning", 1),
    ]
    assert "BARRIER_CONTACT" in found[2].advice


def test_the_environment_fills_in(project, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://example.org/")
    monkeypatch.setenv("SITE_OWNER", "A district")
    loaded = settings.load(project)
    assert (loaded.site_url, loaded.owner) == ("https://example.org/", "A district")
    assert [f.message.split('"')[1] for f in settings.check(loaded)] == ["barrier_contact"]


@pytest.mark.parametrize(("sites", "count"), [(None, 0), ("https://lms.example.org", 0), ("*", 1)])
def test_who_may_frame_pages_is_known_before_anything_is_built(project, sites, count):
    if sites:
        config = CONFIG.replace("extra:\n", f'extra:\n  frame_ancestors: "{sites}"\n')
        (project / "mkdocs.yml").write_text(config, encoding="utf-8")
    found = settings.faults(settings.load(project))
    assert [(f.rule, f.line) for f in found] == [("settings/frame-ancestors", 4)] * count
