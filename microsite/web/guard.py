"""Connections to other hosts, and to nothing else: decided when the address is known.

A name is resolved once more for each connection, so what it was a moment ago proves nothing:
https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
"""

import socket
import ssl
from collections.abc import Collection

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
    """Opens connections to public addresses, and to those `allowed`, such as `127.0.0.1:8001`.

    Names are resolved by the system and certificates judged by its authorities, unless a test
    brings its own.
    """

    def guarded(info: AddrInfoType) -> socket.socket:
        family, kind, protocol, _, (host, port, *_) = info
        if f"{host}:{port}" not in allowed and not networks.is_public(host):
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
