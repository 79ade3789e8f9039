"""One host's patience: a single request at a time, a pause after each, and its robots.txt."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from protego import Protego

from microsite.web.answer import NoAnswer

AGENT = "microsite"  # the name that robots.txt may speak to
AGENT_LINE = re.compile(r"\s*user[- ]?agent[\s:]+([^#]*)", re.IGNORECASE)

ROBOTS_LIMIT = 512 * 1024  # characters; https://www.rfc-editor.org/rfc/rfc9309#name-limits asks 500
LONGEST_WAIT = 60.0  # seconds that a Retry-After may ask for; longer is left to the next run
LONGEST_DELAY = 10.0  # seconds between two requests, whatever robots.txt asks for


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host asks of visitors; `refusal` is why none of its addresses can be asked at all."""

    robots: Protego | None = None
    refusal: NoAnswer | None = None

    @classmethod
    def read(cls, robots: str) -> "Rules":
        """The rules in a robots.txt: https://www.rfc-editor.org/rfc/rfc9309"""
        lines = robots[:ROBOTS_LIMIT].removeprefix("\ufeff").splitlines()
        return cls(Protego.parse("\n".join(map(_ours, lines))))

    def forbid(self, address: str, agent: str) -> bool:
        return self.robots is not None and not self.robots.can_fetch(address, agent)

    def delay(self, agent: str) -> float:
        """Seconds between two requests that the host asks for, as far as we go along."""
        asked = self.robots.crawl_delay(agent) if self.robots else None
        return min(asked or 0.0, LONGEST_DELAY)


class Host:
    """Take a turn for each request; turns come one after another, `pause` seconds apart."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._lock = asyncio.Lock()
        self._free_at = 0.0
        self._rules: asyncio.Future[Rules] | None = None
        self.left_alone = False  # for this run, by its own wish

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        async with self._lock:
            await asyncio.sleep(self._free_at - _now())
            try:
                yield
            finally:
                self.rest(self._pause)

    def rest(self, seconds: float) -> None:
        """Nothing is asked of the host for that long, or in this run where we wait no longer."""
        if seconds > LONGEST_WAIT:
            self.left_alone = True
            return
        self._free_at = max(self._free_at, _now() + seconds)

    async def rules(self, ask: Callable[[], Awaitable[Rules]], agent: str) -> Rules:
        """The host's rules, asked for once; a delay in them lengthens the pause."""
        if self._rules is None:
            self._rules = asyncio.ensure_future(ask())
            rules = await self._rules
            self._pause = max(self._pause, rules.delay(agent))
        return await self._rules


def _ours(line: str) -> str:
    """The line; where it names another visitor, with one name for all of them.

    Protego copies each rule to each name of its group: gigabytes for a hostile file of 500 KB.
    """
    named = AGENT_LINE.match(line)
    name = named[1].replace("*", "").strip().lower() if named else ""
    return line if AGENT.startswith(name) else "User-agent: another"


def _now() -> float:
    return asyncio.get_running_loop().time()
