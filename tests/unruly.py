"""A server that misbehaves on purpose, on loopback: each path in its own way."""

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from socket import AF_INET, AI_NUMERICHOST, EAI_NONAME, gaierror
from threading import Thread
from typing import NamedTuple
from urllib.parse import unquote

from aiohttp.abc import AbstractResolver, ResolveResult

WORDS = "Families know their children best, and a school that asks them early hears it early. "


class Request(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]


class Unruly:
    """Answers at `url` from a thread of its own; `asked` are the requests that came, in order."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.asked: list[Request] = []
        self.open = self.most_open = 0  # connections
        self._context = context
        self._loop = asyncio.new_event_loop()
        self._server = self._loop.run_until_complete(self._listen())
        self.port = self._server.sockets[0].getsockname()[1]
        self.place = f"127.0.0.1:{self.port}"
        self.url = f"{'https' if context else 'http'}://{self.place}"
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._answer, "127.0.0.1", 0, ssl=self._context)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.05))
        self._loop.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, path, _ = head[0].split(" ", 2)
            headers = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
            request = Request(method, path, headers)
            self.asked.append(request)
            async for piece in respond(self, request):
                writer.write(piece)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            writer.close()

    def times(self, path: str, method: str = "") -> int:
        return sum(r.path == path and method in ("", r.method) for r in self.asked)


def html(title: str, text: str = WORDS, head: str = "", status: str = "200 OK", **headers) -> bytes:
    body = f"<!doctype html><title>{title}</title>{head}<h1>{title}</h1><p>{text}".encode()
    return answer(body, status, **headers)


def answer(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    named = {"Content_Type": "text/html; charset=utf-8"} | headers
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {text}" for name, text in named.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def to(place: str, status: str = "301 Moved Permanently") -> bytes:
    return answer(b"", status, Location=place)


async def respond(server: Unruly, request: Request) -> AsyncIterator[bytes]:
    """The pieces of what comes back; a path that nobody knows is answered 404."""
    path, _, _ = request.path.partition("?")
    known = ROUTES.get(path) or next((r for p, r in FOLDERS.items() if path.startswith(p)), None)
    if known is None:
        yield html("Page not found", status="404 Not Found")
        return
    pieces = known(server, request) if callable(known) else known
    if hasattr(pieces, "__aiter__"):
        async for piece in pieces:
            yield piece
    elif request.method == "HEAD":
        yield pieces.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    else:
        yield pieces


async def endless(server: Unruly, request: Request) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    yield b"<title>Without an end</title>"
    while request.method != "HEAD":
        yield WORDS.encode() * 1000


async def drip(server: Unruly, request: Request) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    while request.method != "HEAD":
        yield b"."
        await asyncio.sleep(0.1)


async def silence(server: Unruly, request: Request) -> AsyncIterator[bytes]:
    await asyncio.sleep(60)
    yield b""


async def cut(server: Unruly, request: Request) -> AsyncIterator[bytes]:
    return
    yield b""


BOMB = gzip.compress(b"<title>A bomb</title>" + b" " * 100_000_000, 1)  # once: it takes a while


def refuses_head(server: Unruly, request: Request) -> bytes:
    if request.method == "HEAD":
        return answer(b"", "405 Method Not Allowed")
    return html("No HEAD here", status="206 Partial Content" if "range" in request.headers else "")


def ranged(server: Unruly, request: Request) -> bytes:
    """One page at every address, in parts where parts are asked for."""
    if request.method == "HEAD" and "no-head" in request.path:
        return answer(b"", "405 Method Not Allowed")
    part = "range" in request.headers
    return html("Our site", WORDS * 9, status="206 Partial Content" if part else "200 OK")


def once(first: bytes, then: bytes) -> Callable[[Unruly, Request], bytes]:
    """The first GET or HEAD of a path is answered so, all others otherwise."""
    return lambda server, request: first if server.times(request.path) == 1 else then


def busy_until(server: Unruly, request: Request) -> bytes:
    when = format_datetime(datetime.now(UTC) + timedelta(seconds=1), usegmt=True)
    busy = answer(b"", "429 Too Many Requests", Retry_After=when)
    return busy if server.times(request.path) == 1 else html("Back again")


def to_other(server: Unruly, request: Request) -> bytes:
    """A redirect to the address that stands behind `?`."""
    return to(unquote(request.path.partition("?")[2]))


TITLE = "Família e escola".encode("latin-1")
ROUTES: dict[str, object] = {
    "/": html("The school's front page"),
    "/odd-title": html("A&#x1b;]0;b&#x202e;c&#xd800;&#x85;d&#x2028;e"),
    "/page": html("A guide for families", head='<p id="before"><a name="after">'),
    "/scripted": html("Made by scripts", head="<script></script>"),
    "/file.pdf": answer(b"%PDF", Content_Type="application/pdf"),
    "/latin": answer(
        b"<title>" + TITLE + b"</title>" + WORDS.encode(), Content_Type="text/html; charset=latin1"
    ),
    "/latin-meta": answer(
        b'<meta charset="iso-8859-1"><title>' + TITLE + b"</title>" + WORDS.encode(),
        Content_Type="text/html",
    ),
    "/404": answer(b"", "404 Not Found"),
    "/410": answer(b"", "410 Gone"),
    "/401": answer(b"", "401 Unauthorized"),
    "/403": html("Forbidden", status="403 Forbidden"),
    "/429": answer(b"", "429 Too Many Requests", Retry_After="0"),
    "/429-long": answer(b"", "429 Too Many Requests", Retry_After="86400"),
    "/429-seconds": once(answer(b"", "429 Too Many Requests", Retry_After="1"), html("Back again")),
    "/429-date": busy_until,
    "/451": answer(b"", "451 Unavailable For Legal Reasons"),
    "/999": answer(b"", "999 Request denied"),
    "/418": answer(b"", "418 I'm a teapot"),
    "/challenge": html("Just a moment...", "Checking", status="403 Forbidden"),
    "/challenge-200": html("Attention Required! | Cloudflare", "Checking"),
    "/challenge-header": html("Fine", status="503 Busy", cf_mitigated="challenge"),
    "/500": answer(b"", "500 Internal Server Error"),
    "/503": answer(b"", "503 Service Unavailable", Retry_After="0"),
    "/503-then-200": once(answer(b"", "503 Service Unavailable"), html("Back again")),
    "/silence": silence,
    "/drip": drip,
    "/endless": endless,
    "/bomb": answer(BOMB, Content_Encoding="gzip"),
    "/cut": cut,
    "/cut-once": once(b"", html("Back again")),
    "/no-http": b"I speak something else\r\n\r\n",
    "/no-head": refuses_head,
    "/brotli": answer(b"\x8b\x02\x80", Content_Encoding="br"),
    "/says-404": html("404 - Page not found | District"),
    "/dice-404": html("Página no encontrada"),
    "/about-404": html("How we made our 404 page friendly"),
    "/moved": to("/page"),
    "/moved-part": to("/page#part"),
    "/moved-for-now": to("/page", "302 Found"),
    "/moved-308": to("/page", "308 Permanent Redirect"),
    "/mixed": to("/moved-for-now"),
    "/home": to("/page"),
    "/old/guide": to("/"),
    "/old/spanish": to("/es/"),
    "/es/": html("La portada"),
    "/login": html("Sign in"),
    "/members": to("/login", "302 Found"),
    "/loop": to("/loop-2"),
    "/loop-2": to("/loop"),
    "/mail": to("mailto:ana@example.org"),
    "/nowhere": to("http://[::bad"),
    "/to": to_other,
    "/short": html("A guide").replace(b"Content-Length: ", b"Content-Length: 9"),
    "/head-home": lambda server, request: (
        to("/", "302 Found") if request.method == "HEAD" else html("A guide")
    ),
    "/no-place": answer(b"", "302 Found"),
    "/404-odd": answer(b"", "404 No?").replace(b"No?", b"\xe9\x1b[2J" + b"a" * 5000),
    "/moved-latin": to("/se?as").replace(b"?", b"\xf1"),
    "/se%F1as": html("Señas"),
    "/moved-separator": to("/se%F1as?\u2028"),
    "/moved-far": to("/" + "a" * 9000),
    "/429-odd": answer(
        b"", "429 Too Many Requests", Retry_After="Mon, 1 Jan 2029 0:0:0 +9999999999999999"
    ),
}
FOLDERS = {
    "/long/": lambda server, request: to(f"/long/{int(request.path[6:]) + 1}"),
    "/soft/": html("Our district", "Welcome. " + WORDS * 3),
    "/ranged/": ranged,
    "/ranged-no-head/": ranged,
    "/app/": html("An app", "", head="<script src=app.js></script>"),
    "/mirror/": lambda server, request: to("/mirror-end"),
    "/mirror-end": html("Search", WORDS),
}


class Names(AbstractResolver):
    """Resolves from a table: a name to its addresses, one for each time that it is asked for."""

    def __init__(self, **names: list[str]) -> None:
        self.names = {name.replace("_", "."): answers for name, answers in names.items()}
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int = 0, family: int = AF_INET) -> list[ResolveResult]:
        self.asked.append(host)
        answers = self.names.get(host) or self.names.get("*")
        if not answers:
            raise gaierror(EAI_NONAME, "Name or service not known")
        ip = answers[min(self.asked.count(host), len(answers)) - 1]
        return [
            ResolveResult(
                hostname=host, host=ip, port=port, family=family, proto=0, flags=AI_NUMERICHOST
            )
        ]

    async def close(self) -> None:
        pass
