import signal
import subprocess
import sys
from pathlib import Path

import pytest

from microsite.web import document, history, rounds
from tests.unruly import Unruly

ROOT = Path(__file__).parents[2]
KILLED = """
import sys
from pathlib import Path
from microsite.web import rounds
rounds.SAVED_EVERY = 0.0
url, place, file = sys.argv[1:]
wanted = {f"{url}/page?{n}": set() for n in range(5000)}
rounds.make(wanted, Path(file), "a test", {place}, pause=0.0)
"""


@pytest.fixture
def server():
    server = Unruly()
    yield server
    server.close()


def make(server, paths, path, **options):
    wanted = {server.url + p: set() for p in paths}
    return rounds.make(wanted, path, "a test", {server.place}, pause=0.0, **options)


def test_a_round_is_remembered_and_told(server, tmp_path):
    file, told = tmp_path / "h.jsonl", []
    made = make(server, ["/page", "/404"], file, tell=lambda: told.append(1))
    assert made.whole and made.answered and len(told) == 2
    assert {r.verdict for r in history.load(file).values()} == {"ok", "broken"}
    assert history.load(file) == made.records


def test_failures_are_counted_over_rounds_and_unwanted_addresses_leave(server, tmp_path):
    file = tmp_path / "h.jsonl"
    make(server, ["/404", "/page"], file)
    make(server, ["/404"], file)
    [record] = history.load(file).values()
    assert record.failures == 2 and not record.is_dead


def test_where_nobody_answers_nothing_is_written(server, tmp_path):
    file = tmp_path / "h.jsonl"
    make(server, ["/404"], file)
    before = file.read_bytes()
    made = rounds.make({"http://127.0.0.1:1/": set()}, file, "a test", {"127.0.0.1:1"}, pause=0.0)
    assert not made.answered
    assert file.read_bytes() == before


@pytest.fixture
def listening():
    """Ctrl-C is heard even where the tests run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_keeps_what_was_learned(listening, server, tmp_path):
    file = tmp_path / "h.jsonl"
    make(server, ["/410"], file)

    def interrupt():
        signal.raise_signal(signal.SIGINT)

    made = make(server, [f"/page?{n}" for n in range(50)] + ["/410"], file, tell=interrupt)
    assert not made.whole and 1 <= len(made.outcomes) < 50
    kept = history.load(file)
    assert f"{server.url}/410" in kept and len(kept) > 1


def test_killed_half_way_the_history_is_whole(server, tmp_path):
    file = tmp_path / "h.jsonl"
    command = [sys.executable, "-c", KILLED, server.url, server.place, str(file)]
    process = subprocess.Popen(command, cwd=ROOT)
    while server.times("/robots.txt") == 0 or len(server.asked) < 200:
        assert process.poll() is None
    process.kill()
    process.wait()
    assert 10 < len(history.load(file)) < 5000


ODD = ["/404-odd", "/moved-latin", "/moved-separator", "/moved-far", "/429-odd", "/odd-title"]


def test_no_answer_makes_a_history_that_cannot_be_written_or_read(server, tmp_path):
    file = tmp_path / "h.jsonl"
    made = make(server, ODD, file)
    assert history.load(file) == made.records and len(made.records) == len(ODD)
    text = file.read_text(encoding="utf-8")
    assert all(letter.isprintable() or letter in "\n\u2028" for letter in text)
    assert max(map(len, text.split("\n"))) < 1000


def test_one_address_that_cannot_be_judged_leaves_the_others(server, tmp_path, monkeypatch):
    read = document.read

    def fails(body, kind):
        if b"Made by scripts" in body:
            raise RuntimeError("nobody thought of this")
        return read(body, kind)

    monkeypatch.setattr(document, "read", fails)
    made = make(server, ["/scripted", "/page", "/404"], tmp_path / "h.jsonl")
    odd = made.outcomes[f"{server.url}/scripted"]
    assert made.whole and len(made.outcomes) == 3
    assert odd.verdict == "transient" and "RuntimeError" in odd.reason


def test_a_history_that_cannot_be_read_is_left_alone(server, tmp_path):
    file = tmp_path / "h.jsonl"
    file.write_text("not a record\n")
    with pytest.raises(ValueError, match=r"h\.jsonl:1"):
        make(server, ["/page"], file)
    assert file.read_text() == "not a record\n"
