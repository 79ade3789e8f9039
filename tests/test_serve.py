"""`microsite serve` as an author has it: a real server, a saved file, a page made again."""

import re
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.sites import project


@pytest.fixture
def served(tmp_path):
    folder = project.make(tmp_path / "p")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path / "log"
    command = [sys.executable, "-m", "microsite", "serve", "--port", str(port)]
    with log.open("w") as out:
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.STDOUT)
        yield folder, f"http://127.0.0.1:{port}/", log
        process.terminate()
        process.wait(20)


def until(check, seconds: int = 60) -> None:
    end = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.2)


def get(address: str) -> str:
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def test_a_saved_file_is_built_checked_and_served(served):
    folder, address, log = served
    until(lambda: "Serving" in log.read_text())
    assert f"Serving {address}" in log.read_text()
    assert re.search(
        r"Built site/ in .* Pages that search finds: 5 in en, 5 in es", log.read_text()
    )
    assert "Be on time" in get(f"{address}principles/time/")
    time.sleep(1.5)  # the watcher compares times of files
    project.write(folder, "principles/time", "Time", "Start late. See [it](resource:idae).")
    until(lambda: "Start late" in get(f"{address}principles/time/"))
    until(lambda: "principles/time.md:8:22 error resources/unknown" in log.read_text())
    data = folder / "data/resources.yml"
    data.write_text(data.read_text() + "\nidae: {kind: book}\n", encoding="utf-8")
    until(lambda: "data/bad-value" in log.read_text())
    assert "Start late" in get(f"{address}principles/time/"), "the last good site stays"
    assert Path(folder / "site/es/index.html").exists()
