import asyncio
import gzip
import zlib

import pytest
from aiohttp import ClientPayloadError

from microsite.web import body

TEXT = b"Families know their children best. " * 100
BOMB = gzip.compress(b" " * (body.LIMIT * 20))


def read(chunks, encoding=""):
    async def stream():
        for chunk in chunks:
            yield chunk

    return asyncio.run(body.read(stream(), encoding))


CASES = [  # chunks, Content-Encoding, what is read, whether that is all
    ([TEXT], "", TEXT, True),
    ([TEXT[:9], TEXT[9:]], "identity", TEXT, True),
    ([gzip.compress(TEXT)], "gzip", TEXT, True),
    ([gzip.compress(TEXT)[:20], gzip.compress(TEXT)[20:]], "GZIP", TEXT, True),
    ([zlib.compress(TEXT)], "deflate", TEXT, True),
    ([], "", b"", True),
    ([], "gzip", b"", True),
    ([TEXT], "gzip", b"", False),
    ([gzip.compress(TEXT)[:-8]], "gzip", TEXT, False),
    ([TEXT], "br", b"", False),
    ([TEXT], "gzip, gzip", b"", False),
    ([b"a" * body.LIMIT], "", b"a" * body.LIMIT, True),
    ([b"a" * body.LIMIT, b"b"], "", b"a" * body.LIMIT, False),
    ([BOMB], "gzip", b" " * body.LIMIT, False),
    ([BOMB[i : i + 50] for i in range(0, len(BOMB), 50)], "gzip", b" " * body.LIMIT, False),
]


@pytest.mark.parametrize(("chunks", "encoding", "content", "whole"), CASES)
def test_what_is_read_of_a_body(chunks, encoding, content, whole):
    found = read(chunks, encoding)
    assert found.whole is whole
    assert found.content == content


def test_what_came_before_a_break_is_kept_and_nothing_is_no_answer():
    def broken(*chunks):
        yield from chunks
        raise ClientPayloadError("Not enough data")

    assert read(broken(TEXT)) == (TEXT, False)
    with pytest.raises(ClientPayloadError):
        read(broken())


def test_no_more_is_taken_from_the_network_than_the_limit():
    taken = 0

    def chunks():
        nonlocal taken
        while True:
            taken += 1
            yield b"x" * 65536

    read(chunks())
    assert taken * 65536 <= body.LIMIT + 65536
