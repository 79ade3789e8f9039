"""Asks one address after another, with manners: see `host`; and with limits on all that comes."""

import ssl
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from urllib.parse import quote, urldefrag, urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver

from microsite.web import body, cause, guard, retry_after
from microsite.web.answer import Answer, Cause, Hop, NoAnswer
from microsite.web.host import AGENT, Host, Rules

PAUSE = 1.0  # seconds between two requests to one host
SECONDS = 20  # for one answer with its body
HOPS = 10
ATTEMPTS = 3
SHORT_WAIT = 5  # pauses, where a busy server names no time
RANGE = {"Range": "bytes=0-65535"}
REDIRECTS = {301, 302, 303, 307, 308}
HEADERS = {"Accept": "text/html,*/*;q=0.8", "Accept-Encoding": "gzip, deflate"}
HEADER_LIMIT = 64 * 1024
LONGEST_ADDRESS = 8000  # characters; https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5


class Client:
    """Follows redirects one by one, so that each is guarded, waits its turn and obeys robots."""

    def __init__(self, session: aiohttp.ClientSession, pause: float) -> None:
        self._session = session
        self._pause = pause
        self._hosts: dict[tuple[str, str | None, int | None], Host] = {}

    async def ask(self, method: str, address: str, ranged: bool = False) -> Answer | NoAnswer:
        """The answer at the end of all redirects."""
        headers = RANGE if ranged else {}
        hops: tuple[Hop, ...] = ()
        while True:
            if fault := _fault(address, hops):
                return NoAnswer(address, hops, *fault)
            rules = await self._rules(address)
            if rules.refusal:
                return NoAnswer(address, hops, rules.refusal.cause, rules.refusal.reason)
            if rules.forbid(address, AGENT):
                reason = "was not asked: the robots.txt of its host forbids it"
                return NoAnswer(address, hops, "robots", reason)
            got = await self._patiently(method, address, hops, headers)
            if isinstance(got, NoAnswer) or not (to := _redirect(got)):
                return got
            hops = (*hops, Hop(got.status, to))
            address = to

    async def _rules(self, address: str) -> Rules:
        return await self._host(address).rules(lambda: self._robots(address), AGENT)

    async def _robots(self, address: str) -> Rules:
        address = urljoin(address, "/robots.txt")
        hops: tuple[Hop, ...] = ()
        while not _fault(address, hops):
            got = await self._patiently("GET", address, hops, {})
            if isinstance(got, NoAnswer) and not hops:
                return Rules(refusal=got)
            if isinstance(got, NoAnswer) or got.status >= 500:
                said = got.reason if isinstance(got, NoAnswer) else f"answered {got.status}"
                reason = f"was not asked: the robots.txt of its host, {address[:200]}, {said}"
                return Rules(refusal=NoAnswer(address, hops, "later", reason))
            if not (to := _redirect(got)):
                return Rules.read(got.body.decode("utf-8", "replace") if got.status == 200 else "")
            hops, address = (*hops, Hop(got.status, to)), to
        return Rules()

    async def _patiently(
        self, method: str, address: str, hops: tuple[Hop, ...], headers: dict[str, str]
    ) -> Answer | NoAnswer:
        """Asks again where the server is busy, or where the connection broke."""
        host = self._host(address)
        for attempt in range(1, ATTEMPTS + 1):
            async with host.turn():
                if host.left_alone:
                    reason = "was not asked: its host asked for a rest longer than we wait"
                    return NoAnswer(address, hops, "later", reason)
                got = await self._once(method, address, hops, headers)
                wait = _wait(got, SHORT_WAIT * self._pause)
                host.rest(wait or 0.0)
            if wait is None or host.left_alone or attempt == ATTEMPTS:
                return got
        raise AssertionError("the last attempt returns")

    async def _once(
        self, method: str, address: str, hops: tuple[Hop, ...], headers: dict[str, str]
    ) -> Answer | NoAnswer:
        try:
            async with self._session.request(
                method, address, headers=headers, allow_redirects=False
            ) as response:
                chunks = response.content.iter_chunked(16 * 1024)
                coding = response.headers.get("Content-Encoding", "")
                content, whole = await body.read(chunks, coding)
                if method == "HEAD" or not whole:
                    response.close()  # what is left of it is not waited for
                return Answer(
                    address=address,
                    hops=hops,
                    status=response.status,
                    headers={name.lower(): _clean(text) for name, text in response.headers.items()},
                    body=content,
                    whole=whole and response.status != 206,
                )
        except (aiohttp.ClientError, OSError, ValueError, TimeoutError) as error:
            return NoAnswer(address, hops, *cause.of(error))

    def _host(self, address: str) -> Host:
        parts = urlsplit(address)
        place = (parts.scheme, parts.hostname, parts.port)
        return self._hosts.setdefault(place, Host(self._pause))


@asynccontextmanager
async def opened(
    why: str,
    pause: float = PAUSE,
    allowed: Collection[str] = (),
    resolver: AbstractResolver | None = None,
    context: ssl.SSLContext | None = None,
    seconds: float = SECONDS,
) -> AsyncIterator[Client]:
    """A client that tells hosts `why` it asks, and waits `seconds` for each answer.

    For `allowed`, `resolver` and `context` see `guard.connector`.
    Cookies are not kept, and no proxy is used: behind one, nobody could tell which machine answers.
    """
    session = aiohttp.ClientSession(
        connector=guard.connector(allowed, resolver, context),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers=HEADERS | {"User-Agent": f"{AGENT} ({why})"},
        timeout=aiohttp.ClientTimeout(total=seconds),
        auto_decompress=False,
        max_field_size=HEADER_LIMIT,
    )
    async with session:
        yield Client(session, pause)


def _fault(address: str, hops: tuple[Hop, ...]) -> tuple[Cause, str] | None:
    """Why that address is not asked."""
    try:
        parts = urlsplit(address)
        valid = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return "malformed", "is no address that can be asked"
    if parts.scheme not in ("http", "https"):
        return "scheme", f'leads to "{address[:80]}", which is neither http nor https'
    if not valid:
        return "malformed", "is no address that can be asked"
    if len(hops) > HOPS or [hop.to for hop in hops].count(address) > 1:
        return "redirects", "is passed on from one address to the next without an end"
    return None


def _redirect(answer: Answer) -> str | None:
    """Where the answer leads on to; None where it does not, or to no address of sane length."""
    location = answer.headers.get("location", "")
    if answer.status not in REDIRECTS or not 0 < len(location) < LONGEST_ADDRESS:
        return None
    try:
        return urldefrag(urljoin(answer.address, location)).url
    except ValueError:
        return location


def _clean(header: str) -> str:
    """A header's value, its stray bytes and control characters written as `%F1`."""
    return "".join(
        letter if letter.isprintable() else quote(letter.encode("utf-8", "surrogateescape"))
        for letter in header.strip()
    )


def _wait(got: Answer | NoAnswer, short: float) -> float | None:
    """Seconds after which to ask once more; None where the answer stands."""
    if isinstance(got, NoAnswer):
        return short if got.cause == "reset" else None
    if got.status not in (429, 503):
        return None
    asked = retry_after.seconds(got.headers.get("retry-after", ""), datetime.now(UTC))
    return short if asked is None else asked
