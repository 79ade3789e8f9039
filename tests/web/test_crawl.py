"""The engine against a server that misbehaves on purpose: what it concludes, and what it asks."""

import asyncio
import ssl
from collections import Counter
from pathlib import Path

import pytest

from microsite.web import client
from microsite.web.crawl import crawl, look
from tests import unruly
from tests.unruly import Names, Unruly

CERTIFICATES = Path(__file__).parents[1] / "certificates"
CERTIFICATE = CERTIFICATES / "right.test.pem"


@pytest.fixture(scope="module")
def server():
    server = Unruly()
    yield server
    server.close()


@pytest.fixture(scope="module")
def secure():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, CERTIFICATES / "right.test.key")
    server = Unruly(context)
    yield server
    server.close()


def outcome(address, *fragments, allowed=(), resolver=None, context=None, seconds=20.0):
    """What one visit comes to."""

    async def visit():
        async with client.opened(
            "a test", 0.0, allowed, resolver=resolver, context=context, seconds=seconds
        ) as visitor:
            return await look(visitor, address, fragments)

    return asyncio.run(visit())


VERDICTS = [  # path, verdict, what the reason says
    ("/", "ok", "answered 200"),
    ("/page", "ok", "answered 200"),
    ("/file.pdf", "ok", "answered 200"),
    ("/scripted", "ok", "answered 200"),
    ("/no-head", "ok", "answered 206"),
    ("/endless", "ok", "answered 200"),
    ("/bomb", "ok", "answered 200"),
    ("/brotli", "ok", "answered 200"),
    ("/about-404", "ok", "answered 200"),
    ("/moved", "ok", "answered 200"),
    ("/moved-for-now", "ok", "answered 200"),
    ("/home", "ok", "answered 200"),
    ("/cut-once", "ok", "answered 200"),
    ("/503-then-200", "ok", "answered 200"),
    ("/429-seconds", "ok", "answered 200"),
    ("/429-date", "ok", "answered 200"),
    ("/moved-latin", "ok", "answered 200"),
    ("/moved-separator", "ok", "answered 200"),
    ("/short", "ok", "answered 200"),
    ("/head-home", "ok", "answered 200"),
    ("/404", "broken", "answered 404 (Not Found)"),
    ("/404-odd", "broken", "answered 404 (Not Found)"),
    ("/410", "broken", "answered 410 (Gone)"),
    ("/says-404", "broken", 'says "404 - Page not found | District"'),
    ("/dice-404", "broken", 'says "Página no encontrada"'),
    ("/soft/guide", "broken", "the same page as an address beside it"),
    ("/ranged/guide", "broken", "the same page as an address beside it"),
    ("/ranged-no-head/guide", "broken", "the same page as an address beside it"),
    ("/mirror/guide", "broken", "the same page as an address beside it"),
    ("/old/guide", "broken", "front page of its site"),
    ("/old/spanish", "broken", "front page of its site"),
    ("/401", "blocked", "answered 401"),
    ("/403", "blocked", "answered 403"),
    ("/418", "blocked", "answered 418"),
    ("/429", "blocked", "answered 429"),
    ("/429-long", "blocked", "answered 429"),
    ("/429-odd", "blocked", "answered 429"),
    ("/451", "blocked", "answered 451"),
    ("/999", "blocked", "answered 999"),
    ("/challenge", "blocked", "prove that they are people"),
    ("/challenge-200", "blocked", "prove that they are people"),
    ("/challenge-header", "blocked", "prove that they are people"),
    ("/members", "blocked", "sign in"),
    ("/app/guide", "blocked", "answers the same to all"),
    ("/loop", "blocked", "without an end"),
    ("/long/1", "blocked", "without an end"),
    ("/mail", "blocked", "neither http nor https"),
    ("/no-place", "blocked", "answered 302"),
    ("/moved-far", "blocked", "answered 301"),
    ("/nowhere", "broken", "no address"),
    ("/500", "transient", "answered 500"),
    ("/503", "transient", "answered 503"),
    ("/silence", "transient", "in time"),
    ("/drip", "transient", "in time"),
    ("/cut", "transient", "broke the connection off"),
    ("/no-http", "transient", "no HTTP"),
]


NO_ANSWER = {"/silence", "/drip", "/cut", "/no-http"}


@pytest.mark.parametrize(("path", "verdict", "reason"), VERDICTS)
def test_verdict(server, path, verdict, reason):
    seconds = 0.5 if path in ("/silence", "/drip") else 20.0
    found = outcome(server.url + path, allowed={server.place}, seconds=seconds)
    assert (found.verdict, found.answered) == (verdict, path not in NO_ANSWER)
    assert reason in found.reason


MOVES = [  # path, where it ends, whether it has moved for good
    ("/page", "/page", False),
    ("/moved", "/page", True),
    ("/moved-308", "/page", True),
    ("/moved-part", "/page", True),
    ("/moved-for-now", "/page", False),
    ("/mixed", "/page", False),
    ("/old/guide", "/", False),
]


@pytest.mark.parametrize(("path", "end", "moved"), MOVES)
def test_only_permanent_redirects_give_a_new_address(server, path, end, moved):
    found = outcome(server.url + path, allowed={server.place})
    assert (found.final, found.moved) == (server.url + end, moved)


TITLES = [
    ("/page", "A guide for families"),
    ("/latin", "Família e escola"),
    ("/latin-meta", "Família e escola"),
    ("/endless", "Without an end"),
    ("/bomb", "A bomb"),
    ("/no-head", "No HEAD here"),
    ("/brotli", ""),
    ("/file.pdf", ""),
    ("/404", ""),
]


@pytest.mark.parametrize(("path", "title"), TITLES)
def test_title(server, path, title):
    assert outcome(server.url + path, allowed={server.place}).title == title


ANCHORS = [
    ("/page", "before", "there"),
    ("/page", "after", "there"),
    ("/page", "top", "there"),
    ("/page", "before:~:text=a%20guide", "there"),
    ("/page", "gone", "missing"),
    ("/page", ":~:text=a%20guide", "unknown"),
    ("/page", "!/route", "unknown"),
    ("/scripted", "gone", "unknown"),
    ("/no-head", "gone", "unknown"),
    ("/endless", "gone", "unknown"),
    ("/short", "gone", "unknown"),
    ("/file.pdf", "page=3", "unknown"),
]


@pytest.mark.parametrize(("path", "fragment", "found"), ANCHORS)
def test_anchors_are_looked_for_where_that_can_be_done(server, path, fragment, found):
    seen = outcome(server.url + path, fragment, allowed={server.place})
    assert seen.anchors == {fragment: found}


INNER = [  # what a redirect leads to; the same for an address that is asked for directly
    "http://127.0.0.1:1/",
    "http://127.0.0.2:{port}/page",
    "http://localhost:1/",
    "http://0x7f.1:1/",
    "http://10.0.0.1/",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://[::1]:1/",
    "http://[::ffff:127.0.0.1]:1/",
    "http://[::ffff:10.0.0.1]/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://[64:ff9b::7f00:1]/",
    "http://0.0.0.0:{port}/page",
]


@pytest.mark.parametrize("inner", INNER)
@pytest.mark.parametrize("way", ["{inner}", "{server}/to?{inner}"])
def test_no_connection_leaves_the_public_internet(server, inner, way):
    inner = inner.format(port=server.port)
    asked = len(server.asked)
    found = outcome(way.format(server=server.url, inner=inner), allowed={server.place})
    assert found.verdict == "blocked" and "not on the public internet" in found.reason
    assert all(request.path.startswith(("/to?", "/robots")) for request in server.asked[asked:])


def test_a_name_that_resolves_otherwise_the_second_time_is_refused(server):
    names = Names(rebinds_test=["127.0.0.1", "127.0.0.2"])
    asked = len(server.asked)
    address = f"http://rebinds.test:{server.port}/page"
    found = outcome(address, allowed={server.place}, resolver=names)
    assert found.verdict == "blocked" and "not on the public internet" in found.reason
    assert [request.path for request in server.asked[asked:]] == ["/robots.txt"]


NAMES = [  # host, what the resolver answers, verdict, reason
    (
        "none.test",
        {"other_test": ["127.0.0.1"]},
        "broken",
        'the host "none.test", and no such host exists',
    ),
    ("a" * 64 + ".test", None, "broken", "no address"),
    ("2130706433", None, "broken", "no address"),
]


@pytest.mark.parametrize(("host", "names", "verdict", "reason"), NAMES)
def test_hosts_that_are_not_there(host, names, verdict, reason):
    found = outcome(f"http://{host}/", resolver=names and Names(**names))
    assert (found.verdict, found.answered) == (verdict, False)
    assert reason in found.reason


def test_a_host_that_takes_no_connection_may_do_so_later(server):
    found = outcome("http://127.0.0.1:1/", allowed={"127.0.0.1:1"})
    assert found.verdict == "transient" and "took no connection" in found.reason


CERTIFICATE_CASES = [  # host, whether its certificate's maker is trusted, verdict
    ("right.test", True, "ok"),
    ("right.test", False, "broken"),
    ("wrong.test", True, "broken"),
]


@pytest.mark.parametrize(("host", "trusted", "verdict"), CERTIFICATE_CASES)
def test_a_wrong_certificate_is_broken(secure, host, trusted, verdict):
    found = outcome(
        f"https://{host}:{secure.port}/page",
        allowed={secure.place},
        resolver=Names(right_test=["127.0.0.1"], wrong_test=["127.0.0.1"]),
        context=ssl.create_default_context(cafile=CERTIFICATE if trusted else None),
    )
    assert found.verdict == verdict
    assert verdict == "ok" or "certificate that browsers refuse" in found.reason


def test_http_spoken_where_https_is_asked_for_is_no_verdict_on_the_page(server):
    found = outcome(f"https://{server.place}/page", allowed={server.place})
    assert found.verdict == "transient"


# Manners


@pytest.fixture
def fresh():
    server = Unruly()
    yield server
    server.close()


def asked(server):
    return [(request.method, request.path) for request in server.asked]


def test_robots_first_then_head_then_get_and_a_sibling(fresh):
    outcome(f"{fresh.url}/page", allowed={fresh.place})
    (*three, (method, path)) = asked(fresh)
    assert three == [("GET", "/robots.txt"), ("HEAD", "/page"), ("GET", "/page")]
    assert method == "GET" and path.startswith("/no-such-page-")


def test_a_file_is_not_fetched(fresh):
    outcome(f"{fresh.url}/file.pdf", allowed={fresh.place})
    assert asked(fresh) == [("GET", "/robots.txt"), ("HEAD", "/file.pdf")]


def test_where_head_is_refused_a_small_range_is_asked_for(fresh):
    outcome(f"{fresh.url}/no-head", allowed={fresh.place})
    assert [r.headers.get("range") for r in fresh.asked[:3]] == [None, None, "bytes=0-65535"]


def test_the_visitor_says_who_it_is_and_why(fresh):
    outcome(f"{fresh.url}/page", allowed={fresh.place})
    assert {request.headers["user-agent"] for request in fresh.asked} == {"microsite (a test)"}
    assert not any("cookie" in request.headers for request in fresh.asked)


ROBOTS = [  # robots.txt, its status, what becomes of /page
    ("User-agent: *\nDisallow: /page", "200 OK", "blocked"),
    ("User-agent: microsite\nDisallow: /", "200 OK", "blocked"),
    ("\ufeffUser-agent: *\nDisallow: /page", "200 OK", "blocked"),
    ("User-agent: other\nDisallow: /", "200 OK", "ok"),
    ("User-agent: *\nDisallow:", "200 OK", "ok"),
    ("User-agent: *\nDisallow: /page\nAllow: /page$", "200 OK", "ok"),
    ("<!doctype html><p>Disallow: /", "200 OK", "ok"),
    ("User-agent: *\nDisallow: /", "404 Not Found", "ok"),
    ("User-agent: *\nDisallow: /", "403 Forbidden", "ok"),
    ("", "500 Internal Server Error", "transient"),
]


@pytest.mark.parametrize(("text", "status", "verdict"), ROBOTS)
def test_robots_txt_is_honoured(fresh, monkeypatch, text, status, verdict):
    robots = unruly.answer(text.encode(), status, Content_Type="text/plain")
    monkeypatch.setitem(unruly.ROUTES, "/robots.txt", robots)
    found = outcome(f"{fresh.url}/page", allowed={fresh.place})
    assert found.verdict == verdict
    assert (fresh.times("/page") == 0) is (verdict != "ok")


def test_what_a_redirect_leads_to_is_subject_to_robots_txt_too(fresh, monkeypatch):
    robots = unruly.answer(b"User-agent: *\nDisallow: /page", Content_Type="text/plain")
    monkeypatch.setitem(unruly.ROUTES, "/robots.txt", robots)
    found = outcome(f"{fresh.url}/moved", allowed={fresh.place})
    assert found.verdict == "blocked" and "forbids" in found.reason
    assert fresh.times("/page") == 0


@pytest.mark.parametrize("place", ["/robots.txt", "ftp://example.org/", "http://[bad"])
def test_a_robots_txt_that_leads_nowhere_forbids_nothing(fresh, monkeypatch, place):
    monkeypatch.setitem(unruly.ROUTES, "/robots.txt", unruly.to(place))
    assert outcome(f"{fresh.url}/page", allowed={fresh.place}).verdict == "ok"
    assert fresh.times("/robots.txt") <= 2


def test_a_robots_txt_that_leads_to_no_host_is_no_verdict_on_the_page(fresh, monkeypatch):
    monkeypatch.setitem(unruly.ROUTES, "/robots.txt", unruly.to("http://none.test/robots.txt"))
    names = Names(right_test=["127.0.0.1"])
    here = f"http://right.test:{fresh.port}/page"
    found = outcome(here, allowed={fresh.place}, resolver=names)
    assert (found.verdict, found.answered) == ("transient", True)
    assert "robots.txt" in found.reason and fresh.times("/page") == 0


def run(server, wanted, names=None, pause=0.0):
    """All outcomes of one round."""
    found = {}

    async def visits():
        async with client.opened("a test", pause, {server.place}, resolver=names) as visitor:
            await crawl(visitor, wanted, found.__setitem__)

    asyncio.run(visits())
    return found


def test_each_address_is_asked_for_once_and_robots_once_a_host(fresh):
    found = run(fresh, {f"{fresh.url}/page": {"before", "gone"}, f"{fresh.url}/file.pdf": set()})
    assert found[f"{fresh.url}/page"].anchors == {"before": "there", "gone": "missing"}
    assert [fresh.times(p, "GET") for p in ("/robots.txt", "/page")] == [1, 1]


BUSY = [("86400", 1), ("Fri, 31 Dec 9999 23:59:59 GMT", 1), ("0", 6)]


@pytest.mark.parametrize(("retry_after", "times"), BUSY)
def test_a_host_that_asks_for_a_long_rest_gets_it_from_all(fresh, monkeypatch, retry_after, times):
    busy = unruly.answer(b"", "503 Service Unavailable", Retry_After=retry_after)
    monkeypatch.setitem(unruly.FOLDERS, "/busy/", busy)
    found = run(fresh, {f"{fresh.url}/busy/{n}": set() for n in range(2)})
    assert {one.verdict for one in found.values()} == {"transient"}
    assert all(one.answered for one in found.values())
    assert len([r for r in fresh.asked if r.path.startswith("/busy/")]) == times


def test_names_and_passwords_in_an_address_make_no_second_host(fresh):
    place = fresh.place
    wanted = {f"http://{place}/to?http://u{n}:p@{place}/page": set() for n in range(3)}
    found = run(fresh, wanted)
    assert {one.verdict for one in found.values()} == {"ok"}
    assert fresh.times("/robots.txt") == 1


def test_one_connection_a_host_even_through_redirects(fresh):
    names = Names(**{"*": ["127.0.0.1"]})
    one, other = (f"http://{host}.test:{fresh.port}" for host in ("one", "other"))
    wanted = {f"{one}/long/{n}": set() for n in range(5)}
    wanted |= {f"{other}/to?{one}/page": set(), f"{other}/page": set()}
    found = run(fresh, wanted, names)
    assert found[f"{other}/to?{one}/page"].verdict == "ok"
    assert fresh.most_open <= 2


def test_two_thousand_addresses_on_fifty_hosts_in_one_round(fresh):
    names = Names(**{"*": ["127.0.0.1"]})
    paths = ("/page", "/404", "/file.pdf", "/403", "/moved")
    wanted = {
        f"http://h{host}.test:{fresh.port}{paths[n % 5]}?{n}": set()
        for host in range(50)
        for n in range(40)
    }
    found = run(fresh, wanted, names)
    counts = Counter(outcome.verdict for outcome in found.values())
    assert counts == {"ok": 1200, "broken": 400, "blocked": 400}
    assert fresh.times("/robots.txt") == 50


def test_a_loop_is_left_when_it_closes(fresh):
    outcome(f"{fresh.url}/loop", allowed={fresh.place})
    assert [fresh.times(path) for path in ("/loop", "/loop-2")] == [2, 1]
