import asyncio

import pytest

from microsite.web.host import LONGEST_DELAY, Host, Rules

DELAYS = [
    ("User-agent: *\nCrawl-delay: 3", 3.0),
    ("User-agent: microsite\nCrawl-delay: 2\n\nUser-agent: *\nCrawl-delay: 5", 2.0),
    ("User-agent: *\nCrawl-delay: 86400", LONGEST_DELAY),
    ("User-agent: *\nCrawl-delay: soon", 0.0),
    ("", 0.0),
]


@pytest.mark.parametrize(("robots", "delay"), DELAYS)
def test_delay(robots, delay):
    assert Rules.read(robots).delay("microsite") == delay


def test_no_rules_forbid_nothing():
    assert not Rules().forbid("https://example.org/a", "microsite")
    assert Rules().delay("microsite") == 0.0


def test_turns_come_one_after_another_and_rules_are_asked_for_once():
    at_once, most, asked = 0, 0, 0

    async def main():
        host = Host(0.0)

        async def ask():
            nonlocal asked
            asked += 1
            await asyncio.sleep(0)
            return Rules()

        async def visit():
            nonlocal at_once, most
            await host.rules(ask, "microsite")
            async with host.turn():
                at_once += 1
                most = max(most, at_once)
                await asyncio.sleep(0)
                at_once -= 1

        await asyncio.gather(*(visit() for _ in range(20)))

    asyncio.run(main())
    assert (most, asked) == (1, 1)


def test_a_host_that_asks_for_rest_gets_it(monkeypatch):
    slept = []

    async def sleep(seconds):
        slept.append(seconds)

    async def main():
        host = Host(7.0)
        for rest in (0.0, 100.0):
            async with host.turn():
                host.rest(rest)
        async with host.turn():
            pass

    monkeypatch.setattr(asyncio, "sleep", sleep)
    asyncio.run(main())
    assert [round(seconds) for seconds in slept[1:]] == [7, 100]
