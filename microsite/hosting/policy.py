"""What a host says with each file: what a page may do, and how long a browser may keep the file.

https://www.w3.org/TR/CSP3/, https://w3c.github.io/trusted-types/
"""

import re

_PAGE = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",  # the search is WebAssembly
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "default",  # search.js makes it, for the address of the search's worker
}
REFERRER = "same-origin"  # other sites never learn which page a reader came from
_REFUSED = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
_HOST = re.compile(r"'self'|https://(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?", re.IGNORECASE)

# The folders in which a file's name changes with its content.
KEPT = ("kept/", "pagefind/fragment/", "pagefind/index/")
KEEP = "public, max-age=31536000, immutable"
ASK = "no-cache"  # kept too, but only shown after the host said that it is still the same


def in_page() -> str:
    """The policy as a page itself can say it, in a `meta` element.

    There `frame-ancestors` counts for nothing: https://www.w3.org/TR/CSP3/#meta-element
    """
    return "; ".join(f"{name} {value}" for name, value in _PAGE.items())


def headers(frame_ancestors: str = "'none'") -> dict[str, str]:
    """The headers of every file, by name; `frame_ancestors` are the sites that may frame pages.

    Raises ValueError, in words for a person, for what names no sites: it would end up in the
    configuration of a server.
    """
    return {
        "Content-Security-Policy": f"{in_page()}; frame-ancestors {_sites(frame_ancestors)}",
        "Referrer-Policy": REFERRER,
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _REFUSED),
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


def _sites(text: str) -> str:
    names = text.split()
    if names == ["'none'"]:
        return text.strip()
    for name in names:
        if not _HOST.fullmatch(name):
            raise ValueError(f"\"{name}\" is neither 'self' nor the https:// address of a host")
    if not names:
        raise ValueError("no site is named")
    return " ".join(names)
