"""One address looked at: HEAD first, and GET where the judgment needs the page itself."""

import secrets
from posixpath import splitext
from urllib.parse import urlsplit, urlunsplit

from microsite.web.answer import Answer, NoAnswer
from microsite.web.client import Client

BUSY = {429, 503}  # waited for already
WORTH_A_GET = {"reset", "passing"}  # some servers do not know HEAD and say nothing at all


async def visit(client: Client, address: str) -> Answer | NoAnswer:
    """What a reader would get there. A server that refuses HEAD is asked for the first 64 KiB.

    For a file that is no HTML the answer has no body.
    """
    head = await client.ask("HEAD", address)
    if isinstance(head, NoAnswer):
        again = head.cause in WORTH_A_GET
        return await client.ask("GET", address, ranged=True) if again else head
    if head.status in BUSY:
        return head
    if head.status >= 400:
        return await client.ask("GET", address, ranged=True)
    if head.is_html or "content-type" not in head.headers:
        return await client.ask("GET", address)  # a redirect of HEAD may not be that of readers
    return head


def sibling(address: str) -> str | None:
    """An address beside that one that no site would have; None for the root of a host.

    It keeps the ending, since a server may treat `/about/` and `/about.html` each in its own way.
    """
    parts = urlsplit(address)
    folder, _, name = parts.path.rstrip("/").rpartition("/")
    if not name:
        return None
    ending = "/" if parts.path.endswith("/") else splitext(name)[1]
    path = f"{folder}/no-such-page-{secrets.token_hex(6)}{ending}"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))
