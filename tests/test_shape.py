"""The shape of the repository: what the contributor pages promise, held by a test."""

import ast
import re
from pathlib import Path

import pytest
import yaml

from microsite import rules

ROOT = Path(__file__).parents[1]
MODULES = sorted(p for p in (ROOT / "microsite").rglob("*.py") if p.name != "__init__.py")
HOOKS = sorted((ROOT / "hooks").glob("*.py"))
TESTED_TOGETHER = {
    "__main__": "test_cli.py",
    "cli": "test_cli.py",
}


def imports(path: Path) -> set[str]:
    """The top-level packages that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.stem)
def test_the_logic_does_not_know_mkdocs(path):
    assert not imports(path) & {"mkdocs", "material", "mkdocs_static_i18n", "hooks"}


@pytest.mark.parametrize("path", MODULES + HOOKS, ids=lambda p: p.stem)
def test_each_file_says_why_it_is_there_and_stays_readable(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "no docstring"
    assert len(text.splitlines()) <= (200 if "microsite" in path.parts else 60)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.stem)
def test_each_module_has_its_test(path):
    name = TESTED_TOGETHER.get(path.stem, f"test_{path.stem}.py")
    if path.parent.name == "commands":
        if (ROOT / "tests" / name).exists() or path.stem in ("project", "report"):
            return
        assert f'"{path.stem}"' in (ROOT / "tests/test_cli.py").read_text(encoding="utf-8")
    else:
        assert (ROOT / "tests" / path.parent.relative_to(ROOT / "microsite") / name).exists()


def test_each_hook_is_listed():
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert sorted(re.findall(r"- hooks/(\w+)\.py", text)) == [p.stem for p in HOOKS]


def test_hooks_share_nothing_with_each_other():
    for path in HOOKS:
        assert not imports(path) & {hook.stem for hook in HOOKS}


def test_each_rule_has_its_help_page_and_each_page_its_rule():
    pages = {p.relative_to(ROOT).as_posix() for p in (ROOT / "contributing/rules").glob("*.md")}
    assert pages == {rules.help_page(name) for name in rules.table()}


def test_requirements_are_pinned_with_hashes_and_name_no_index():
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        pins = re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE)
        assert pins and text.count("--hash=sha256:") >= len(pins)
        assert not re.search(r"https?://|--index|--find-links|--extra-index", text), path


def test_the_languages_of_the_build_are_those_of_the_data():
    listed = yaml.safe_load((ROOT / "data/languages.yml").read_text(encoding="utf-8"))
    built = re.findall(
        r"locale: ([\w-]+), name: ([^,}]+)", (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    )
    assert [(row["code"], row["name"]) for row in listed] == built


def test_no_template_or_script_holds_an_inline_style_script_or_handler():
    for path in (ROOT / "overrides").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\son\w+=|\sstyle=|<style|<script(?![^>]*\ssrc=)", text), path
