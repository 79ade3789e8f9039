"""A district's translators are asked for what the product lacks, and for nothing else."""

import shutil

from microsite import catalog, translations
from microsite.district import overlay, settings, wanted
from tests.district.test_settings import GOOD
from tests.sites import project

PAGE = "---\ntitle: About\ndescription: D\n---\n# About\n\nOurs to tell.\n"
RESOURCE = "\nnew:\n  title: A new guide\n  publisher: P\n  kind: tool\n  url: https://a.example/\n"


def test_only_texts_without_a_translation_of_ours_are_asked_for(tmp_path):
    root, folder = project.make(tmp_path / "p"), tmp_path / "d"
    shutil.copytree(project.ROOT / "translations/es", root / "translations/es")
    put = {
        "p/translations/es/about.po": 'msgid ""\nmsgstr ""\n\nmsgid "About"\nmsgstr "Acerca"\n',
        "d/translations/es/privacy.po": 'msgid ""\nmsgstr ""\n\nmsgid "Privacy"\nmsgstr "Su P"\n',
        "d/translations/es/site.po": 'msgid ""\nmsgstr ""\n\nmsgid "Next"\nmsgstr "Adelante"\n',
        "d/docs/about.md": PAGE,
        "d/docs/more.md": PAGE.replace("About", "More"),
        "d/resources.yml": RESOURCE + "  evidence: seen\n",
        "d/district.yml": GOOD + "legal: All of it is ours\nlogo: {file: a.svg,\n  alt: A hill}\n",
        "d/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>',
    }
    for name, text in put.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    district, _ = settings.read(folder, ["en", "es"])
    made = overlay.compose(root, folder, district, tmp_path / "into")
    found = wanted.messages(made, "es")
    asked = {page: {m.msgid: m.places for m in texts} for page, texts in found.items()}
    assert asked == {
        "": {
            "All of it is ours": (("district.yml", 6),),
            "A hill": (("district.yml", 8),),
            "Example": (("mkdocs.yml", asked[""]["Example"][0][1]),),
            "A new guide": (("resources.yml", 3),),
            "Next": asked[""]["Next"],
        },
        "about.md": {"D": (("docs/about.md", 3),), "Ours to tell.": (("docs/about.md", 7),)},
        "more.md": asked["more.md"],
        "privacy.md": {"Privacy": asked["privacy.md"]["Privacy"]},
    }
    assert list(asked["more.md"]) == ["More", "D", "Ours to tell."]
    translations.follow(folder, "es", found)
    kept = catalog.load(folder, "es", "").entries
    assert kept["Next"].text == "Adelante" and kept["A new guide"].text == ""
    assert catalog.load(folder, "es", "privacy.md").entries["Privacy"].text == "Su P"
