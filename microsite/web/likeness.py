"""Whether a page is what its site answers to any address, told by one that cannot exist.

Only likeness without a doubt counts: who calls a living page dead leads readers away from it.
"""

from collections import Counter
from urllib.parse import urljoin, urlsplit

from microsite.web import document
from microsite.web.answer import Answer, NoAnswer
from microsite.web.document import Document

# Letters in which two "not found" pages may differ: they name the address and the time.
DIFFERING, SHARE = 300, 0.1  # at most so many, and at most that share of all


def is_answer_to_all(
    asked: str, got: Answer, page: Document, sibling: Answer | NoAnswer | None
) -> bool:
    """`page` is the document of `got`, `sibling` the answer of the address that cannot exist."""
    if not isinstance(sibling, Answer) or sibling.status not in (200, 206) or not sibling.is_html:
        return False
    if sibling.hops and not got.hops:  # the one stands there itself, the other is only led there
        return False
    if sibling.hops and sibling.address == got.address:
        return True
    other = document.read(sibling.body, sibling.headers.get("content-type", ""))
    if other.canonical and _place(sibling.address, other.canonical) == _place(asked):
        return False  # the site knows the page, and takes the end of its address for decoration
    return _are_alike(page, other)


def _place(address: str, href: str = "") -> tuple[str, str, str]:
    """Where an address, or a link on its page, leads: all but `http://www.` and a last `/`."""
    try:
        parts = urlsplit(urljoin(address, href))
    except ValueError:
        return "", "", ""
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/"), parts.query


def _are_alike(one: Document, other: Document) -> bool:
    if (one.title, one.heading) != (other.title, other.heading):
        return False
    words, others = Counter(one.text.split()), Counter(other.text.split())
    differing = sum(map(len, ((words - others) + (others - words)).elements()))
    return differing <= min(DIFFERING, SHARE * len(one.text + other.text))
