"""The form in which an address of another host is known: one for all links to the same page."""

from urllib.parse import urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443}


def normal(url: str) -> str:
    """Without fragment and usual port, scheme and host in lower case, `/` where there is no path.

    The rules: https://www.rfc-editor.org/rfc/rfc3986#section-6.2. What is no address of the web
    stays as it is.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme not in PORTS or not host:
        return url
    place = f"[{host}]" if ":" in host else host
    if port and port != PORTS[parts.scheme]:
        place += f":{port}"
    return urlunsplit((parts.scheme, place, parts.path or "/", parts.query, ""))


def fragment(url: str) -> str:
    """What stands behind its `#`."""
    return url.strip().partition("#")[2]
