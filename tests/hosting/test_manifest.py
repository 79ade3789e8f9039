import shutil
import subprocess

import pytest

from microsite.hosting import manifest


@pytest.fixture
def listed(tmp_path):
    site = tmp_path / "site"
    (site / "es").mkdir(parents=True)
    (site / "z.html").write_text("")
    (site / "es/two words.html").write_text("x")
    (tmp_path / "SHA256SUMS").write_text(manifest.render(site))
    return site


def test_each_file_by_its_path(listed):
    assert manifest.render(listed).splitlines() == [
        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  es/two words.html",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  z.html",
    ]


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum on this machine")
def test_the_tool_of_the_system_reads_it(listed):
    command = ["sha256sum", "--check", "--strict", "--quiet", "../SHA256SUMS"]
    assert subprocess.run(command, cwd=listed).returncode == 0
    (listed / "z.html").write_text("changed")
    assert subprocess.run(command, cwd=listed, capture_output=True).returncode == 1
