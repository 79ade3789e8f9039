"""Every text of the site out to another tool and in again, into a language without a word."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from microsite import catalog, languages
from microsite.exchange import formats, incoming, receive, unit
from microsite.exchange.formats import FORMATS

ROOT = Path(__file__).parents[2]
CODES = [known.code for known in languages.load(ROOT / "data/languages.yml")][1:]
PAGES = sorted(
    {p.relative_to(ROOT / "translations" / c).as_posix()
     for c in CODES for p in (ROOT / "translations" / c).rglob("*.po")}
)  # fmt: skip


@cache
def back(lang, format_):
    """The findings, and by path the PO files that come of an export alone."""
    with TemporaryDirectory() as name:
        root = Path(name)
        for part in ("data", "docs", "microsite", "mkdocs.yml", "overrides"):
            (root / part).symlink_to(ROOT / part)
        folder = root / "translations" / lang
        shutil.copytree(ROOT / "translations" / lang, folder)
        sent = root / "sent"
        texts = unit.of_language(root, "en", lang)
        sent.write_text(FORMATS[format_].write(texts), encoding="utf-8")
        for path in folder.rglob("*.po"):
            _empty(path)
        site = unit.of_language(root, "en", lang)
        assert not any(each.text for each in site.units)
        held = incoming.hold(root, [], site, formats.read(sent), "sent")
        receive.write(root, lang, held.changes)
        made = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.po")}
        return held.findings, made


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
