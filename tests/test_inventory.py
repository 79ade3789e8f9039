"""Nothing of the handout is lost: each idea stands once, on its own page, in every language."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from microsite import languages, resources, segments

ROOT = Path(__file__).parents[1]
INVENTORY = yaml.safe_load((ROOT / "tests/data/inventory.yml").read_text(encoding="utf-8"))
PAGES = {"welcome": "index.md", "next-steps": "next-steps.md"}
LANGUAGES = [known.code for known in languages.load(ROOT / "data/languages.yml")]


def path_of(page: str) -> str:
    return PAGES.get(page, f"principles/{page}.md")


def source_of(page: str) -> str:
    return (ROOT / "docs" / path_of(page)).read_text(encoding="utf-8")


IDEAS = [
    (row["page"], item["id"])
    for row in INVENTORY
    for item in row["items"]
    if item["kind"] == "idea"
]
LINKS = [
    (row["page"], item["id"], target)
    for row in INVENTORY
    for item in row["items"]
    for target in [*(f"resource:{id}" for id in item.get("links", [])), item.get("page_link")]
    if target
]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_idea_is_on_its_own_page_once_and_nowhere_else(lang, shown_pages):
    found = Counter(
        (path, idea.id)
        for path, page in shown_pages(lang).items()
        for idea in page.ideas
        if (idea.id in {id for _, id in IDEAS})
    )
    assert found == Counter((path_of(page), id) for page, id in IDEAS)
    assert len(IDEAS) == 77


@pytest.mark.parametrize(("page", "id", "target"), LINKS)
def test_each_linked_item_has_its_link(page, id, target):
    text = source_of(page)
    stem = Path(target).stem if target.endswith(".md") else target
    items = [s.text for s in segments.split(text) if f"{{#{id}}}" in s.suffix]
    assert stem in (items[0] if items else text)


def test_each_resource_of_the_inventory_is_in_the_registry():
    known = resources.load(ROOT / "data/resources.yml")
    wanted = {target.removeprefix("resource:") for *_, target in LINKS if ":" in target}
    assert wanted <= set(known)


@pytest.mark.parametrize("page", [row["page"] for row in INVENTORY if row["page"] != "next-steps"])
def test_each_page_has_one_prompt_with_two_questions(page, shown_pages):
    prompts = shown_pages("en")[path_of(page)].prompts
    assert [len(prompt.items) for prompt in prompts] == [2]


def test_the_second_reader_has_gone_through_every_item():
    table = (ROOT / "contributing/inventory.md").read_text(encoding="utf-8")
    for row in INVENTORY:
        for item in row["items"]:
            assert table.count(f"| {item['id']} |") == 1, item["id"]
