"""Why a request came to nothing, in our words."""

import socket

import aiohttp

from microsite.web.answer import Cause
from microsite.web.guard import NotPublicError

NO_SUCH_NAME = {socket.EAI_NONAME, socket.EAI_NODATA}
# Browsers fetch a link of the chain that a server forgot to send, and may know authorities that we
# do not: https://docs.openssl.org/3.0/man1/openssl-verification-options/
UNTRACED = {2, 19, 20, 21}


def of(error: Exception) -> tuple[Cause, str]:
    """The cause, and a reason that ends the sentence "This address ..."."""
    inner = getattr(error, "os_error", error)
    match error:
        case aiohttp.ClientConnectorDNSError():
            if getattr(inner, "errno", None) in NO_SUCH_NAME:
                return "name", f'is on the host "{error.host}", and no such host exists'
            return "passing", f'is on the host "{error.host}", whose name was not resolved just now'
        case aiohttp.ClientConnectorCertificateError():
            said = getattr(error.certificate_error, "verify_message", "") or "it does not fit"
            if getattr(error.certificate_error, "verify_code", None) in UNTRACED:
                return "issuer", f"has a certificate that could not be traced to its issuer: {said}"
            return "certificate", f"has a certificate that browsers refuse: {said}"
        case aiohttp.ClientSSLError():
            return "passing", "did not agree on a secure connection"
        case aiohttp.InvalidURL() | UnicodeError():
            return "malformed", "is no address that can be asked"
        case TimeoutError():
            return "passing", "did not answer in time"
    if isinstance(inner, NotPublicError):
        return "private", "leads to a machine that is not on the public internet"
    if isinstance(error, aiohttp.ClientConnectorError):
        return "passing", f'is on the host "{error.host}", which took no connection'
    if isinstance(error, aiohttp.ClientResponseError):
        return "passing", "answered in a way that is no HTTP"
    return "reset", "broke the connection off"
