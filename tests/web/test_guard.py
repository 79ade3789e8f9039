import asyncio
import socket

import pytest

from microsite.web import guard


def socket_for(host, allowed=()):
    async def make():
        async with guard.connector(allowed) as connector:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            place = (host, 80, 0, 0) if ":" in host else (host, 80)
            info = (family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", place)
            connector._socket_factory(info).close()

    asyncio.run(make())


@pytest.mark.parametrize("host", ["93.184.216.34", "2606:2800:220:1::1"])
def test_a_public_address_gets_a_socket(host):
    socket_for(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "10.0.0.1", "::1", "fe80::1%lo"])
def test_any_other_gets_none(host):
    with pytest.raises(guard.NotPublicError):
        socket_for(host)


PLACES = [
    ("127.0.0.1:80", {"127.0.0.1:80"}),
    ("127.0.0.1", {"127.0.0.1"}),
    ("[::1]:8001", {"::1:8001"}),
    ("[::1]", {"::1"}),
]


@pytest.mark.parametrize(("name", "found"), PLACES)
def test_places_that_people_name(name, found):
    assert guard.places([name]) == found


def test_a_name_stands_for_its_addresses():
    assert "127.0.0.1:8001" in guard.places(["localhost:8001"])


@pytest.mark.parametrize("name", ["", "127.0.0.1:port", "no-such-host.invalid", "[::1"])
def test_a_name_that_cannot_be_found_is_said(name):
    with pytest.raises(ValueError, match="is no host that could be found"):
        guard.places([name])


def test_all_ports_of_an_address_may_be_allowed():
    socket_for("127.0.0.1", {"127.0.0.1"})
    socket_for("::1", guard.places(["[::1]:80"]))


def test_unless_it_is_allowed_port_and_all():
    socket_for("127.0.0.1", {"127.0.0.1:80"})
    with pytest.raises(guard.NotPublicError):
        socket_for("127.0.0.1", {"127.0.0.1:8080"})
