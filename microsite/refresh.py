"""What `<meta http-equiv="refresh">` asks for: another page, or the same one again.

https://html.spec.whatwg.org/#shared-declarative-refresh-steps
"""

import re
from typing import NamedTuple

from lxml.etree import _Element as Element

FORM = re.compile(r"\s*(?:(?P<seconds>\d+)[\d.]*|\.[\d.]*)(?P<rest>.*)", re.DOTALL | re.ASCII)
TARGET = re.compile(
    r"""(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(?:(?P<sign>["'])(?P<quoted>.*?)(?:(?P=sign).*|\Z)"""
    r"""|(?P<plain>.*))""",
    re.IGNORECASE | re.DOTALL,
)


class Refresh(NamedTuple):
    """`target` is as written, empty for the page itself; None in both where no browser reads it.

    `content` is the attribute, `line` where it stands.
    """

    seconds: int | None
    target: str | None
    content: str
    line: int

    @property
    def is_redirect(self) -> bool:
        """Whether a reader never sees the page: it leads on at once."""
        return self.seconds == 0


def read(root: Element) -> Refresh | None:
    """The first one of a page that can be read, else the first that cannot, else None."""
    unread = None
    for el in root.iter("meta"):
        if el.get("http-equiv", "").strip().lower() == "refresh":
            found = parse(el.get("content", ""), el.sourceline or 1)
            if found.seconds is not None:
                return found
            unread = unread or found
    return unread


def parse(content: str, line: int = 1) -> Refresh:
    """From the attribute `content`: `0; url=../time/`, `30`."""
    form = FORM.fullmatch(content)
    if form is None:
        return Refresh(None, None, content, line)
    rest, seconds = form["rest"].rstrip(), int(form["seconds"] or 0)
    if not rest:
        return Refresh(seconds, "", content, line)
    target = TARGET.fullmatch(rest)
    if target is None:
        return Refresh(None, None, content, line)
    return Refresh(seconds, (target["quoted"] or target["plain"] or "").strip(), content, line)
