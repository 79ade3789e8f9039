"""What an answer means for a reader who follows the link: one of four verdicts, with its reason."""

import re
from collections.abc import Collection
from difflib import SequenceMatcher
from http import HTTPStatus
from urllib.parse import SplitResult, unquote, urlsplit

from microsite.web import challenge, document, not_found
from microsite.web.answer import Answer, Cause, NoAnswer
from microsite.web.document import Document
from microsite.web.outcome import Anchor, Outcome, Verdict

OF_CAUSE: dict[Cause, Verdict] = {
    "name": "broken",
    "certificate": "broken",
    "malformed": "broken",
    "private": "blocked",
    "scheme": "blocked",
    "robots": "blocked",
    "redirects": "blocked",
    "reset": "transient",
    "passing": "transient",
}
GONE = {404, 410}
HOME = re.compile(
    r"/?(?:[a-z]{2}(?:[-_][a-z]{2,4})?/?)?(?:(?:index|home|default)(?:\.\w+)?/?)?", re.IGNORECASE
)
SIGN_IN = re.compile(r"/(?:log-?in|sign-?in|sso)(?:[/.]|$)", re.IGNORECASE)
ALIKE = 0.9  # of 1.0, by difflib, between the words of two pages
FEW_WORDS = 300  # characters: what a page of scripts holds before they run


def of(
    asked: str,
    got: Answer | NoAnswer,
    page: Document | None = None,
    sibling: Answer | NoAnswer | None = None,
    fragments: Collection[str] = (),
) -> Outcome:
    """The outcome of one visit to the address `asked`.

    `page` is the document in the answer, None where it is no HTML; `sibling` what an address beside
    it, that cannot exist, answered.
    """
    if isinstance(got, NoAnswer):
        answered = bool(got.hops) or got.cause == "robots"
        return Outcome(OF_CAUSE[got.cause], got.reason, got.address, answered)
    verdict, reason = _of_status(got, page) or _of_way(asked, got) or _of_page(got, page, sibling)
    return Outcome(
        verdict,
        reason,
        final=got.address,
        answered=True,
        moved=got.moved and verdict == "ok",
        title=page.title if page and verdict == "ok" else "",
        anchors={f: _anchor(f, got, page) for f in fragments} if verdict == "ok" else {},
    )


def needs_sibling(asked: str, got: Answer | NoAnswer, page: Document | None) -> bool:
    """Whether only an address beside it can tell a true page from one that answers to all."""
    return (
        isinstance(got, Answer)
        and page is not None
        and not (_of_status(got, page) or _of_way(asked, got))
        and not _says_not_found(page)
    )


def _of_status(got: Answer, page: Document | None) -> tuple[Verdict, str] | None:
    said = f"answered {got.status} ({_phrase(got.status)})"
    if got.status in GONE:
        return "broken", said
    if challenge.is_one(got, page):
        return "blocked", "asks visitors to prove that they are people"
    if got.status >= 500:
        return ("blocked" if got.status == 999 else "transient"), said
    if not 200 <= got.status < 300:
        return "blocked", said
    return None


def _of_way(asked: str, got: Answer) -> tuple[Verdict, str] | None:
    """A redirect to a front page: the page itself is gone, or has become a site of its own."""
    start, end = urlsplit(asked), urlsplit(got.address)
    if got.hops and SIGN_IN.search(end.path) and not SIGN_IN.search(start.path):
        return "blocked", "asks visitors to sign in"
    if not got.hops or _is_home(start) or not _is_home(end):
        return None
    if _are_one_site(start, end):
        return "broken", f"is passed on to the front page of its site, {got.address}"
    return "blocked", f"is passed on to the front page of another site, {got.address}"


def _of_page(
    got: Answer, page: Document | None, sibling: Answer | NoAnswer | None
) -> tuple[Verdict, str]:
    if page and _says_not_found(page):
        return "broken", f'answered {got.status}, and its page says "{page.title or page.heading}"'
    if page and isinstance(sibling, Answer) and sibling.status == 200 and sibling.is_html:
        other = document.read(sibling.body, sibling.headers.get("content-type", ""))
        if sibling.hops and sibling.address == got.address or _are_alike(page, other):
            if page.scripted and len(page.text) < FEW_WORDS:
                return "blocked", "shows what scripts make of it, and answers the same to all"
            return "broken", "shows the same page as an address beside it that cannot exist"
    return "ok", f"answered {got.status} ({_phrase(got.status)})"


def _anchor(fragment: str, got: Answer, page: Document | None) -> Anchor:
    """What scripts make, and what was not read, cannot be told."""
    name = unquote(fragment).partition(":~:")[0]
    if page is None or fragment.startswith((":~:", "!", "/")):
        return "unknown"
    if name in page.anchors or f"user-content-{name}" in page.anchors or name.lower() == "top":
        return "there"
    return "unknown" if page.scripted or not got.whole else "missing"


def _says_not_found(page: Document) -> bool:
    return not_found.says(page.title) or not_found.says(page.heading)


def _are_alike(one: Document, other: Document) -> bool:
    if one.title != other.title:
        return False
    words = SequenceMatcher(None, one.text.split(), other.text.split(), autojunk=False)
    return words.ratio() >= ALIKE


def _is_home(parts: SplitResult) -> bool:
    return not parts.query and bool(HOME.fullmatch(parts.path))


def _are_one_site(one: SplitResult, other: SplitResult) -> bool:
    """Whether one host is within the other, or both within one that is no mere ending."""
    hosts = [re.sub(r"^www\d*\.", "", parts.hostname or "") for parts in (one, other)]
    short, long = sorted(hosts, key=len)
    return long.endswith(f".{short}") or _owner(short) == _owner(long)


def _owner(host: str) -> str:
    """From the last label of four letters or more, the last one apart: `lausd.k12.ca.us`."""
    labels = host.split(".")
    start = len(labels) - 2
    while start > 0 and len(labels[start]) <= 3:
        start -= 1
    return ".".join(labels[max(start, 0) :])


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "a status of its own"
