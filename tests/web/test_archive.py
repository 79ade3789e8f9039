import asyncio
import json
from datetime import date

import pytest

from microsite.resources import Resource
from microsite.web import archive
from microsite.web.archive import Copy


def said(**changes: object) -> str:
    """What the archive answers where it has a copy, in the words of its own help page."""
    closest = {
        "available": True,
        "url": "http://web.archive.org/web/20240506070809/http://example.com/",
        "timestamp": "20240506070809",
        "status": "200",
    }
    return json.dumps({"archived_snapshots": {"closest": closest | changes}})


COPY = Copy("https://web.archive.org/web/20240506070809/http://example.com/", date(2024, 5, 6))

ANSWERS = [
    (said(), COPY),
    (said(url=COPY.address), COPY),
    ('{"archived_snapshots": {}}', None),
    ('{"url": "example.com", "archived_snapshots": {}}', None),
    (said(available=False), None),
    (said(status="404"), None),
    (said(status="301"), None),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERS)
def test_an_answer_names_a_copy_or_says_that_there_is_none(text, expected):
    assert archive.answer(text) == expected


NO_ANSWERS = [
    "",
    "<html>429 Too Many Requests</html>",
    "[]",
    "{}",
    '{"archived_snapshots": []}',
    '{"archived_snapshots": {"closest": {"available": true}}}',
    said(timestamp="20241301000000"),
    said(timestamp=20240506070809),
    said(url="https://elsewhere.example/web/20240506070809/http://example.com/"),
    said(url=None),
]


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_what_is_no_answer_is_told_apart_from_no_copy(text):
    with pytest.raises(ValueError, match="no answer"):
        archive.answer(text)


def test_the_whole_address_is_asked_for():
    asked = archive.question("https://example.org/a?b=c&d=é#e")
    assert asked.endswith("?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d%3D%C3%A9%23e")


def test_resources_without_a_copy_are_looked_up_one_after_another():
    told = {"one": said(), "none": '{"archived_snapshots": {}}', "silent": None, "busy": "<html>"}
    ids = [*told, "has one"]
    known = [Resource(id, "T", "P", "tool", f"https://example.org/{id}", "seen") for id in ids[:-1]]
    noted = {"url": COPY.address, "date": COPY.day}
    known.append(Resource(ids[-1], "T", "P", "tool", "https://x", "seen", archived=noted))
    asked, at_once = [], set()

    async def fetch(address: str) -> str | None:
        assert not at_once
        at_once.add(address)
        await asyncio.sleep(0)
        at_once.remove(address)
        asked.append(address)
        return told[address.rpartition("%2F")[2]]

    found = asyncio.run(archive.look_up(known, fetch))
    assert asked == [archive.question(resource.url) for resource in known[:-1]]
    assert found.copies == {"one": COPY}
    assert found.without == ["none"] and found.unanswered == ["silent", "busy"]
