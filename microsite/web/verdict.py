"""What an answer means for a reader who follows the link: one of four verdicts, with its reason."""

import re
from collections.abc import Collection
from http import HTTPStatus
from urllib.parse import SplitResult, unquote, urlsplit

from microsite.web import challenge, likeness, not_found
from microsite.web.answer import Answer, Cause, NoAnswer
from microsite.web.document import Document
from microsite.web.outcome import Anchor, Outcome, Verdict

OF_CAUSE: dict[Cause, Verdict] = {
    "name": "broken",
    "certificate": "broken",
    "issuer": "blocked",
    "malformed": "broken",
    "private": "blocked",
    "scheme": "blocked",
    "robots": "blocked",
    "later": "transient",
    "redirects": "blocked",
    "reset": "transient",
    "passing": "transient",
}
GONE = {404, 410}
HOME = re.compile(
    r"/?(?:(?:en|es|fr|de|pt|ru|zh|ja|ko|vi|ar|hy|fa|tl)(?:[-_][a-z]{2,4})?/?)?"
    r"(?:(?:index|home|default)(?:\.\w+)?/?)?",
    re.IGNORECASE,
)
SIGN_IN = re.compile(
    r"/(?:(?:service)?log-?[io]n|sign-?in|sso|adfs|saml2?|oauth2?|authorize)(?:[/.]|$)",
    re.IGNORECASE,
)
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
        answered = bool(got.hops) or got.cause in ("robots", "later")
        return Outcome(OF_CAUSE[got.cause], got.reason, got.address, answered)
    verdict, reason = (
        _of_status(got, page) or _of_way(asked, got) or _of_page(asked, got, page, sibling)
    )
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
        and not _is_home(urlsplit(asked))  # many sites lead all that is unknown there
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
    sign_ins = [bool(SIGN_IN.search(urlsplit(hop.to).path)) for hop in got.hops]
    led_home = bool(got.hops) and _is_home(end) and not _is_home(start)
    if not SIGN_IN.search(start.path) and (sign_ins[-1:] == [True] or any(sign_ins) and led_home):
        return "blocked", "asks visitors to sign in"
    if not led_home:
        return None
    if _are_one_site(start, end):
        return "broken", f"is passed on to the front page of its site, {got.address}"
    return "blocked", f"is passed on to the front page of another site, {got.address}"


def _of_page(
    asked: str, got: Answer, page: Document | None, sibling: Answer | NoAnswer | None
) -> tuple[Verdict, str]:
    if page and _says_not_found(page):
        return "broken", f'answered {got.status}, and its page says "{page.title or page.heading}"'
    if page and likeness.is_answer_to_all(asked, got, page, sibling):
        if page.scripted and len(page.text) < FEW_WORDS:
            return "blocked", "shows what scripts make of it, and answers the same to all"
        if got.hops and urlsplit(asked).path in unquote(urlsplit(got.address).query):
            return "blocked", f"is passed on to {got.address[:200]}, which asks for something first"
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


def _is_home(parts: SplitResult) -> bool:
    return not parts.query and bool(HOME.fullmatch(parts.path))


def _are_one_site(start: SplitResult, end: SplitResult) -> bool:
    """Whether the end is the same host or one above it; a host of its own below is another site."""
    below, above = (re.sub(r"^www\d*\.", "", parts.hostname or "") for parts in (start, end))
    return f".{below}".endswith(f".{above}")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "a status of its own"
