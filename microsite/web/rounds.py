"""One round of visits to all addresses, remembered as it goes: an end half-way loses little."""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from microsite.web import client, history
from microsite.web.crawl import crawl
from microsite.web.history import Record
from microsite.web.outcome import Outcome

SAVED_EVERY = 5.0  # seconds


@dataclass(slots=True)
class Round:
    """`records` are all that is known, by address; `outcomes` what this round learned.

    `answered` tells that some server did; `whole` that every address was visited.
    """

    records: dict[str, Record]
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    whole: bool = False

    @property
    def answered(self) -> bool:
        return any(outcome.answered for outcome in self.outcomes.values())


def make(
    wanted: Mapping[str, Collection[str]],
    path: Path | None,
    why: str,
    allowed: Collection[str] = (),
    tell: Callable[[], None] = lambda: None,
    pause: float = client.PAUSE,
) -> Round:
    """Visits all addresses, and writes what it learns to the history at `path`, if there is one.

    `tell` is called after each visit. Ctrl-C ends the round early. Where no server answered,
    nothing is written; addresses that are wanted no more leave the history after a whole round.
    Raises ValueError for a history that cannot be read.
    """
    done = Round(history.load(path) if path else {})
    saved_at = time.monotonic()

    def learned(address: str, outcome: Outcome) -> None:
        nonlocal saved_at
        done.outcomes[address] = outcome
        old = done.records.get(address)
        done.records[address] = history.after(old, address, outcome, datetime.now(UTC))
        if path and done.answered and time.monotonic() - saved_at > SAVED_EVERY:
            with suppress(OSError):  # the save at the end says so
                history.save(path, done.records)
            saved_at = time.monotonic()
        tell()

    async def visits() -> None:
        async with client.opened(why, pause, allowed) as visitor:
            await crawl(visitor, wanted, learned)

    try:
        asyncio.run(visits())
        done.whole = True
        done.records = {key: done.records[key] for key in wanted}
    except KeyboardInterrupt:
        pass
    finally:
        if path and done.answered:
            history.save(path, done.records)
    return done
