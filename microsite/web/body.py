"""A body from the network, read only as far as is safe."""

import zlib
from collections.abc import AsyncIterator
from typing import NamedTuple

from aiohttp import ClientPayloadError

LIMIT = 2 * 1024 * 1024  # bytes, on the way and once more when decompressed
GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class Body(NamedTuple):
    """`whole` is False where more would have come, or what came could not be read."""

    content: bytes
    whole: bool


async def read(chunks: AsyncIterator[bytes], encoding: str) -> Body:
    """The first 2 MiB of a body, decompressed. `encoding` is its Content-Encoding.

    A coding that was not asked for gives nothing: what it would grow to is not known. Raises
    aiohttp.ClientPayloadError where it breaks off before anything came.
    """
    encoding = encoding.strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        return Body(b"", False)
    unpacker = None if encoding in ("", "identity") else zlib.decompressobj(GZIP_OR_ZLIB)
    content, taken = bytearray(), 0
    try:
        async for chunk in chunks:
            taken += len(chunk)
            if unpacker:
                chunk = unpacker.decompress(chunk, LIMIT + 1 - len(content))
            content += chunk
            if len(content) > LIMIT or taken > LIMIT:
                return Body(bytes(content[:LIMIT]), False)
    except zlib.error:
        return Body(bytes(content), False)
    except ClientPayloadError:  # shorter than its Content-Length says: browsers show what came
        if not content:
            raise
        return Body(bytes(content), False)
    return Body(bytes(content), unpacker is None or unpacker.eof or not taken)
