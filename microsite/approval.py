"""A person approves the translation of a page as it is, and the reviews of the language say so."""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from microsite import catalog, extract, reviews, words
from microsite.reviews import Review
from microsite.translation import translate


@dataclass(frozen=True, slots=True)
class Approved:
    """`texts` of `total` are translated, and approved now; `new` of them nobody had approved.

    `changed` is False where the file said all of it before.
    """

    texts: int
    total: int
    new: int
    changed: bool


def page_named(root: Path, name: str) -> str:
    """The page that a person means: `docs/principles/time.md`, `principles/time`, or "site".

    Raises ValueError, with the nearest name, where there is no such page.
    """
    if name == reviews.SITE:
        return ""
    docs = root / "docs"
    pages = [path.relative_to(docs).as_posix() for path in sorted(docs.rglob("*.md"))]
    wanted = name.removeprefix("docs/").removesuffix(".md") + ".md"
    if wanted in pages:
        return wanted
    close = get_close_matches(wanted, pages, n=1)
    nearest = f'Did you mean "{close[0]}"?' if close else 'Name a file of docs/, or "site".'
    raise ValueError(f'there is no page "{name}". {nearest}')


def approve(root: Path, lang: str, page: str, review: Review) -> Approved:
    """Writes that the translated texts of the page are approved; `review` holds none yet.

    Raises ValueError, and writes nothing, where a file cannot be read or nothing is translated.
    """
    try:
        known = reviews.load(root, lang)
    except reviews.Unreadable as error:
        place = f"{reviews.file_of(lang).as_posix()}:{error.line}"
        raise ValueError(f"{place} cannot be read: {error}") from error
    entries = catalog.load(root, lang, page)
    if entries.findings:
        raise ValueError("\n".join(map(str, entries.findings)))
    texts, total = _translated(root, lang, page, entries)
    if not texts:
        raise ValueError(f"no text of {entries.source} is translated, so there is none to approve.")
    new = sum(not entries.approved(text) for text in texts)
    digests = frozenset(entries.digest(text) for text in texts)
    known = reviews.added(known, page, review._replace(texts=digests))
    return Approved(len(texts), total, new, reviews.write(root, lang, known))


def _translated(
    root: Path, lang: str, page: str, entries: catalog.Catalog
) -> tuple[list[str], int]:
    """The English of what is translated and can be shown, and how many texts there are in all."""
    if page:
        source = (root / "docs" / page).read_text(encoding="utf-8")
        shown = translate(source, entries)
        return [*shown.approved, *shown.unapproved], shown.total
    texts = [message.msgid for message in extract.site(root)]
    return words.usable(root, lang, texts), len(texts)
