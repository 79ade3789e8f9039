"""Every text of the site out to another tool and in again, into a language without a word."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest

from microsite import catalog, languages, safe_file
from microsite.exchange import formats, incoming, receive, unit
from microsite.exchange.formats import FORMATS
from microsite.exchange.unit import Texts

ROOT = Path(__file__).parents[2]
CODES = [known.code for known in languages.load(ROOT / "data/languages.yml")][1:]
PAGES = sorted(
    {p.relative_to(ROOT / "translations" / c).as_posix()
     for c in CODES for p in (ROOT / "translations" / c).rglob("*.po")}
)  # fmt: skip


class Emptied(NamedTuple):
    """A copy of the project whose PO files of one language hold no translation."""

    folder: TemporaryDirectory
    sent: Texts
    site: Texts
    files: dict[Path, str]


@cache
def emptied(lang):
    """Made once for all formats."""
    folder = TemporaryDirectory()
    root = Path(folder.name)
    for part in ("data", "docs", "microsite", "mkdocs.yml", "overrides"):
        (root / part).symlink_to(ROOT / part)
    shutil.copytree(ROOT / "translations" / lang, root / "translations" / lang)
    sent = unit.of_language(root, "en", lang)
    for path in (root / "translations").rglob("*.po"):
        _empty(path)
    site = unit.of_language(root, "en", lang)
    assert not any(each.text for each in site.units)
    files = {p: p.read_text(encoding="utf-8") for p in (root / "translations").rglob("*.po")}
    return Emptied(folder, sent, site, files)


@cache
def back(lang, format_):
    """The findings, and by path the PO files that come of an export alone."""
    project = emptied(lang)
    root = Path(project.folder.name)
    for path, content in project.files.items():
        path.write_text(content, encoding="utf-8")
    safe_file.write(root / "sent", FORMATS[format_].write(project.sent))
    held = incoming.hold(root, [], project.site, formats.read(root / "sent"), "sent")
    receive.write(root, lang, held.changes)
    made = {p.relative_to(root / "translations" / lang): p.read_bytes() for p in project.files}
    return held.findings, {path.as_posix(): content for path, content in made.items()}


def _empty(path):
    po = catalog.parse(path)
    for entry in po:
        if not entry.obsolete:
            entry.msgstr = ""
            entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, "")
    path.write_text(catalog.render(po), encoding="utf-8")


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("lang", CODES)
def test_no_text_of_ours_is_refused(lang, format_):
    assert [f for f in back(lang, format_)[0] if f.severity == "error"] == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("lang", CODES)
def test_every_page_comes_back_as_it_was(lang, format_, page):
    path = ROOT / "translations" / lang / page
    assert back(lang, format_)[1].get(page) == (path.read_bytes() if path.exists() else None)
