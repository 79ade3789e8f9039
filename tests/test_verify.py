from datetime import date

import pytest

from microsite.verify import verify
from microsite.web import history
from tests.sites import link_history

DAY = date(2026, 11, 24)
ENTRY = """\
a:
  title: A
  publisher: P
  kind: article
  url: https://Example.org/a#part
  evidence: seen
  alternatives:
    - {url: https://example.org/b, title: B}
  opened: null
"""


def put(root, **titles: tuple[str, str]) -> None:
    """The registry, and a history in which those pages of example.org changed their title."""
    (root / "data").mkdir()
    (root / "data/resources.yml").write_text(ENTRY, encoding="utf-8")
    link_history.put(
        root,
        *(
            link_history.record(f"https://example.org/{name}", title_before=old, title=new)
            for name, (old, new) in titles.items()
        ),
    )


def test_the_registry_says_who_and_the_new_titles_are_no_news_any_more(tmp_path):
    put(tmp_path, a=("Families", "Shoes"), b=("Schools", "Hats"), c=("Time", "Gloves"))
    done = verify(tmp_path, "a", "Ana", DAY)
    assert done.line == 9
    assert [(r.title_before, r.title) for r in done.retitled] == [
        ("Families", "Shoes"),
        ("Schools", "Hats"),
    ]
    records = history.load(tmp_path / history.FILE)
    assert [r.title_before for r in records.values()] == ["", "", "Time"]
    text = (tmp_path / "data/resources.yml").read_text(encoding="utf-8")
    assert text == ENTRY.replace("null", "{by: Ana, date: 2026-11-24}")
    again = verify(tmp_path, "a", "Ana", DAY)
    assert again.line is None and again.retitled == ()


@pytest.mark.parametrize("file", ["data/resources.yml", "data/link-history.jsonl"])
def test_where_a_file_cannot_be_read_nothing_is_written(tmp_path, file):
    put(tmp_path, a=("Families", "Shoes"))
    (tmp_path / file).write_text("{", encoding="utf-8")
    before = {path: path.read_bytes() for path in (tmp_path / "data").iterdir()}
    with pytest.raises(ValueError, match=file):
        verify(tmp_path, "a", "Ana", DAY)
    assert {path: path.read_bytes() for path in (tmp_path / "data").iterdir()} == before
