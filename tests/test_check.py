from microsite import check
from tests.sites import project


def rules(findings) -> set[str]:
    return {finding.rule for finding in findings if finding.severity == "error"}


def test_sources_of_every_kind_are_looked_at(tmp_path):
    root = project.make(tmp_path / "p", time="Read [this](resource:none). " + "word " * 30 + ".")
    po = root / "translations/es/site.po"
    po.parent.mkdir(exist_ok=True)
    po.write_text('msgid ""\nmsgstr ""\n\nmsgid "%(a)s"\nmsgstr "%(b)s"\n', encoding="utf-8")
    page = root / "translations/es/index.po"
    page.write_text('msgid "x\n', encoding="utf-8")
    assert rules(check.sources(root)) == {
        "resources/unknown",
        "reading/long-sentence",
        "translations/placeholders",
        "translations/broken-file",
    }


def test_reviews_are_looked_at(tmp_path):
    root = project.make(tmp_path / "p")
    (root / "data/reviews").mkdir()
    file = root / "data/reviews/es.yml"
    file.write_text("principles/tme.md: []\n", encoding="utf-8")
    assert "reviews/unknown-page" in {finding.rule for finding in check.sources(root)}
    file.write_text("principles/time.md: {}\n", encoding="utf-8")
    assert rules(check.stopping(root)) == {"reviews/unreadable"}


def test_faulty_data_is_told_and_so_is_what_could_not_be_checked(tmp_path):
    root = project.make(tmp_path / "p")
    (root / "data/resources.yml").write_text("a: {kind: book}\n", encoding="utf-8")
    assert rules(check.sources(root)) == {
        "data/missing-field",
        "data/bad-value",
        "check/not-made",
    }


def test_a_site_that_is_not_there_does_not_pass_in_silence(tmp_path):
    assert rules(check.built(project.make(tmp_path / "p"), tmp_path / "p" / "site")) == {
        "site/not-built"
    }


def test_a_built_page_with_a_style_of_its_own_does_not_pass(tmp_path):
    root = project.make(tmp_path / "p")
    (root / "site").mkdir()
    (root / "site/index.html").write_text('<h1 style="color: red">T</h1>', encoding="utf-8")
    assert "site/inline-style" in rules(check.built(root, root / "site"))


def test_no_site_is_built_for_hosts_that_cannot_be_told_who_may_frame_it(tmp_path, monkeypatch):
    monkeypatch.setenv("FRAME_ANCESTORS", "lms.example.org")
    assert rules(check.stopping(project.make(tmp_path / "p"))) == {"settings/frame-ancestors"}
