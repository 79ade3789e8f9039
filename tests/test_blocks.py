"""The Markdown of this site: pairs of input and output in tests/golden/blocks/."""

from pathlib import Path

import pytest

from tests.conftest import render

GOLDEN = Path(__file__).parent / "golden" / "blocks"
SOURCES = sorted(path for path in GOLDEN.glob("*.md") if path.name != "README.md")


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_becomes_its_golden_html(path):
    expected = path.with_suffix(".html").read_text(encoding="utf-8")
    assert render(path.read_text(encoding="utf-8")) + "\n" == expected


def test_a_faulty_block_stays_on_the_page_as_text():
    assert "/// reflect" in render("/// reflect | Title\n    minutes: many\n- One\n///\n")


def test_words_of_blocks_are_those_of_the_language():
    shown = render("/// reflect | T\n    id: t\n    minutes: 3\n- One\n///\n", "es")
    assert "minutos" in shown


if __name__ == "__main__":
    for source in SOURCES:
        html = render(source.read_text(encoding="utf-8")) + "\n"
        source.with_suffix(".html").write_text(html, encoding="utf-8")
        print(source.with_suffix(".html"))
