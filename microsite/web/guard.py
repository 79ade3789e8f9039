"""Connections to other hosts, and to nothing else: decided when the address is known.

A name is resolved once more for each connection, so what it was a moment ago proves nothing:
https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
"""

import socket
import ssl
from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from aiohttp import AddrInfoType, TCPConnector
from aiohttp.abc import AbstractResolver

from microsite.web import networks

CONNECTIONS = 32


class NotPublicError(OSError):
    """The name leads to a machine that is not on the public internet; no connection was made."""


def connector(
    allowed: Collection[str] = (),
    resolver: AbstractResolver | None = None,
    context: ssl.SSLContext | None = None,
) -> TCPConnector:
    """Opens connections to public addresses, and to those `allowed`: see `places`.

    Names are resolved by the system and certificates judged by its authorities, unless a test
    brings its own.
    """

    def guarded(info: AddrInfoType) -> socket.socket:
        family, kind, protocol, _, (host, port, *_) = info
        is_allowed = host in allowed or f"{host}:{port}" in allowed
        if not is_allowed and not networks.is_public(host):
            raise NotPublicError("not an address of the public internet")
        return socket.socket(family, kind, protocol)

    return TCPConnector(
        limit=CONNECTIONS,
        limit_per_host=1,
        use_dns_cache=False,
        socket_factory=guarded,
        resolver=resolver,
        ssl=context or True,
    )


def places(names: Iterable[str]) -> frozenset[str]:
    """What people name, `localhost:8001`, `127.0.0.1` or `[::1]:8001`, as addresses of machines.

    Each with its port, or without one where none is named: then all its ports are meant. Raises
    ValueError for a name that cannot be read or resolved.
    """
    found = set()
    for name in names:
        try:
            parts = urlsplit(f"//{name}")
            infos = socket.getaddrinfo(parts.hostname, parts.port, type=socket.SOCK_STREAM)
        except (ValueError, OSError) as error:
            raise ValueError(f'"{name}" is no host that could be found') from error
        port = f":{parts.port}" if parts.port else ""
        found |= {f"{info[4][0]}{port}" for info in infos}
    return frozenset(found)
