"""Which network addresses are on the public internet: only those may be connected to.

A link is written by anyone, and followed from inside a school's or a builder's own network. The
tables are IANA's, written out because Python's own differ from release to release:
https://www.iana.org/assignments/iana-ipv4-special-registry/
https://www.iana.org/assignments/iana-ipv6-special-registry/
"""

from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

NOT_PUBLIC_4 = (
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "168.63.129.16/32",  # a public number behind which Azure keeps a machine's own settings
    "169.254.0.0/16",  # link-local, with the metadata of most clouds
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",  # multicast
    "240.0.0.0/4",  # reserved, broadcast
)
PUBLIC_6 = "2000::/3"  # all that IANA has given out for the internet
NOT_PUBLIC_6 = (
    "2001::/23",  # protocols, Teredo among them
    "2001:db8::/32",
    "2002::/16",  # 6to4
    "2620:4f:8000::/48",
    "3fff::/20",
)
# An IPv4 address stands in the last 32 bits of these.
MAPPED, TRANSLATED = "::ffff:0:0/96", "64:ff9b::/96"


def is_public(address: str) -> bool:
    """Whether an IPv4 or IPv6 address is one of the public internet; `%eth0` at its end is allowed.

    A mapped or translated form is as public as the IPv4 address in it. Raises ValueError for what
    is no address.
    """
    ip = ip_address(address)
    tables = _tables()
    if isinstance(ip, IPv6Address):
        inner = int(ip) & 0xFFFFFFFF
        if any(ip in network for network in tables["with IPv4"]):
            return is_public(str(IPv4Address(inner)))
        if all(ip not in network for network in tables["public 6"]):
            return False
    return all(ip not in network for network in tables[f"not public {ip.version}"])


@cache
def _tables() -> dict[str, tuple[IPv4Network | IPv6Network, ...]]:
    return {
        "not public 4": tuple(map(IPv4Network, NOT_PUBLIC_4)),
        "not public 6": tuple(map(IPv6Network, NOT_PUBLIC_6)),
        "public 6": (IPv6Network(PUBLIC_6),),
        "with IPv4": (IPv6Network(MAPPED), IPv6Network(TRANSLATED)),
    }
