import asyncio
import tracemalloc

import pytest

from microsite.web.host import LONGEST_DELAY, LONGEST_WAIT, Host, Rules

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


AGENTS = [  # robots.txt, whether it forbids /a
    ("User-agent: other\nDisallow: /", False),
    ("User-agent: *\nDisallow: /b\nUser-agent: other\nDisallow: /a", False),
    ("User-agent: other\nUser-agent: microsite\nDisallow: /a", True),
    ("User-agent: micro*\nDisallow: /a", True),
    ("user agent:MicroSite # this one\nDisallow: /a", True),
    ("User-agent: microsite/1.0\nDisallow: /a", False),
    ("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /a", True),
]


@pytest.mark.parametrize(("robots", "forbids"), AGENTS)
def test_rules_for_others_are_not_ours(robots, forbids):
    assert Rules.read(robots).forbid("https://example.org/a", "microsite") is forbids


def test_a_robots_txt_of_many_agents_and_rules_takes_no_memory_to_speak_of():
    names = "".join(f"User-agent: x{n}*\n" for n in range(2000))
    tracemalloc.start()
    rules = Rules.read(names + "".join(f"Disallow: /{n}\n" for n in range(2000)))
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()
    assert not rules.forbid("https://example.org/1", "microsite")


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
        for rest in (0.0, 50.0):
            async with host.turn():
                host.rest(rest)
        async with host.turn():
            pass

    monkeypatch.setattr(asyncio, "sleep", sleep)
    asyncio.run(main())
    assert [round(seconds) for seconds in slept[1:]] == [7, 50]


@pytest.mark.parametrize(("seconds", "alone"), [(LONGEST_WAIT, False), (float("inf"), True)])
def test_a_rest_longer_than_we_wait_is_not_slept_through(seconds, alone):
    async def main():
        host = Host(0.0)
        host.rest(seconds)
        return host.left_alone

    assert asyncio.run(main()) is alone
