"""A folder to begin with: it says what to fill in, and is sound once that is done."""

import re

import pytest

from microsite.district import check, new, settings, settings_check
from tests.district.test_settings import GOOD, KNOWN
from tests.sites import project


def test_what_is_written_asks_for_what_a_district_must_say(tmp_path):
    root = project.make(tmp_path / "p")
    folder = tmp_path / "d"
    assert [path.name for path in new.write(folder)] == list(new.NAMES)
    _, found = check.check(root, folder)
    missing = {re.search(r'no "(\w+)"', f.message)[1] for f in found}
    required = {name for name, wanted in settings_check.TOP.items() if wanted.required}
    assert missing == required and len(found) == len(required)
    text = (folder / "district.yml").read_text(encoding="utf-8")
    examples = re.sub(r"^# (?=\w+: )", "", text.partition("\n\nname:")[2], flags=re.MULTILINE)
    more = examples[examples.index("feedback:") :]
    (folder / "district.yml").write_text(GOOD + more, encoding="utf-8")
    district, found = settings.read(folder, KNOWN)
    assert found == [] and district.colors and district.logo and district.legal


def test_nothing_is_written_over(tmp_path):
    (tmp_path / "a.txt").write_text("kept")
    with pytest.raises(OSError, match="not empty"):
        new.write(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
