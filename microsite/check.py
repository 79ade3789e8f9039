"""All checks, of the sources and of the built site, as one list of findings."""

from dataclasses import replace
from pathlib import Path

from microsite import (
    catalog,
    data_check,
    languages,
    links,
    meta_check,
    page_rules,
    pair_check,
    reading,
    reviews,
    settings,
    site,
    source_check,
    source_map,
    translation,
    weight,
    words,
)
from microsite.fault import once
from microsite.findings import Finding, finding
from microsite.target import Root

SOURCES = ("docs", "data", "translations", "overrides")


def stopping(root: Path) -> list[Finding]:
    """The faults of which no site can be made."""
    data = [found for found in data_check.check(root) if found.severity == "error"]
    return [*settings.faults(settings.load(root)), *data, *meta_check.stopping(root)]


def sources(root: Path) -> list[Finding]:
    """What is wrong in docs/, data/, translations/ and the settings.

    Where no site can be made, texts are not judged: one finding says so.
    """
    found = settings.check(settings.load(root))
    if faults := stopping(root):
        return [*found, *faults, finding("check/not-made", "docs")]
    return [
        *found,
        *reviews.check(root),
        *source_check.check(root),
        *reading.check_pages(root),
        *_translations(root),
    ]


def built(root: Path, folder: Path, base_url: str = "") -> list[Finding]:
    """What is wrong in the built site; one finding where there is none.

    `base_url` is where it will stand, instead of what the settings say.
    """
    try:
        pages = site.read(folder)
    except FileNotFoundError:
        return [finding("site/not-built", folder.name, folder=folder.name)]
    found = (
        [finding("site/out-of-date", folder.name, folder=folder.name)] if _old(root, folder) else []
    )
    if folder.is_relative_to(root):
        pages = replace(pages, folder=folder.relative_to(root).as_posix())
    base_url = base_url or settings.load(root).site_url
    read = source_map.reader(root)
    own = once(
        [
            *page_rules.inline(pages, read),
            *weight.faults(pages, Root.at(base_url or pages.address()), folder),
        ],
        pages,
    )
    return found + sorted([*links.broken(pages, base_url, read), *own])


def _old(root: Path, folder: Path) -> bool:
    """Whether a source has changed since the site was built."""
    built = (folder / "sitemap.xml").stat().st_mtime if (folder / "sitemap.xml").exists() else 0
    sources = (path for name in SOURCES for path in (root / name).rglob("*") if path.is_file())
    return any(p.stat().st_mtime > built for p in [*sources, root / settings.FILE])


def _translations(root: Path) -> list[Finding]:
    found: list[Finding] = []
    docs = root / "docs"
    pages = {p.relative_to(docs).as_posix(): p for p in sorted(docs.rglob("*.md"))}
    for language in languages.load(root / "data" / "languages.yml")[1:]:
        found += words.faults(root, language.code)
        for page, path in pages.items():
            entries = catalog.load(root, language.code, page)
            found += translation.translate(path.read_text(encoding="utf-8"), entries).findings
        found += pair_check.check(root, language.code, list(pages))
    return found
