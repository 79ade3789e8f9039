"""Whether each page says in which language it is: screen readers and translators go by it.

https://www.w3.org/TR/WCAG22/#language-of-page
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from microsite import language_tag
from microsite.fault import Fault, of_page
from microsite.page import Page
from microsite.site import Site


def faults(site: Site) -> Iterator[Fault]:
    """Pieces of pages, which have no title, and pages that only lead on are not asked."""
    folders = _folders(site)
    for page in site.in_order():
        if not page.title or page.refresh is not None and page.refresh.is_redirect:
            continue
        if not page.lang:
            yield of_page("links/no-language", page, 1, ("none",))
        elif problem := language_tag.fault(page.lang):
            words = {"lang": page.lang, **problem._asdict()}
            yield of_page("links/language-code", page, 1, (page.lang,), **words)
        elif (folder := _folder(page)) in folders and not _agree(page.lang, folder):
            yield of_page("links/language-folder", page, 1, lang=page.lang, folder=folder)


def _folders(site: Site) -> set[str]:
    """The folders whose names are the language that most of their pages are in."""
    langs: dict[str, Counter[bool]] = defaultdict(Counter)
    for page in site.pages.values():
        if folder := _folder(page):
            langs[folder][_agree(page.lang, folder)] += 1
    return {folder for folder, agree in langs.items() if agree[True] > agree[False]}


def _folder(page: Page) -> str:
    return page.url.partition("/")[0] if "/" in page.url else ""


def _agree(lang: str, folder: str) -> bool:
    return f"{lang}-".lower().startswith(f"{folder}-".lower())
