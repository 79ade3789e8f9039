"""Links of a page that is shown once more at another address: they lead where they led."""

import re
from collections.abc import Mapping
from posixpath import dirname, join, normpath, relpath
from types import MappingProxyType

from lxml.etree import _Element as Element

from microsite.link import ADDRESSES

ATTRIBUTES = {tag: names for tag, names in ADDRESSES.items() if tag != "meta"}
ATTRIBUTES |= {"img": ("src", "srcset"), "source": ("src", "srcset")}
# Within the page itself, from the host's root, or with a scheme: the same from everywhere.
KEPT = re.compile(r"$|[#?/\\]|[a-z][a-z0-9+.-]*:", re.IGNORECASE)
PATH = re.compile(r"([^?#]*)(.*)", re.DOTALL)
NOTHING: Mapping[str, str] = MappingProxyType({})


def target(href: str, page: str) -> str | None:
    """The URL that a relative link on `page` leads to; both count from the site's root.

    None where the link is the same from everywhere.

    >>> target("../time/#late", "es/principles/empathy/")
    'es/principles/time/#late'
    """
    if KEPT.match(href):
        return None
    path, rest = PATH.fullmatch(href).groups()
    folder = "/" if path.rpartition("/")[2] in ("", ".", "..") else ""
    path = normpath(join("/", dirname(page), path)).lstrip("/")
    return (f"{path}{folder}" if path else "") + rest


def relative(url: str, page: str) -> str:
    """How a link on `page` is written that leads to `url`.

    >>> relative("es/principles/time/#late", "es/principles/empathy/both/")
    '../../time/#late'
    """
    path, rest = PATH.fullmatch(url).groups()
    folder = "/" if path.endswith("/") or not path else ""
    return relpath(f"/{path}", f"/{dirname(page)}") + folder + rest


def rebase(root: Element, old: str, new: str, instead: Mapping[str, str] = NOTHING) -> None:
    """Writes the links below `root`, a page at `old` or a part of it, anew for the address `new`.

    A link to a page of `instead` leads to what that says: its anchors must be there too.
    """

    def moved(href: str) -> str:
        url = target(href, old)
        if url is None:
            return href
        path, sign, fragment = url.partition("#")
        return relative(instead.get(path, path) + sign + fragment, new)

    for el in root.iter(*ATTRIBUTES):
        for name in ATTRIBUTES[el.tag]:
            value = el.get(name)
            if value is None:
                continue
            if name.endswith("srcset"):
                candidates = (part.split(maxsplit=1) for part in re.split(r",\s+", value.strip()))
                el.set(
                    name, ", ".join(" ".join([moved(href), *size]) for href, *size in candidates)
                )
            else:
                el.set(name, moved(value))
