"""Every rule in one table: how grave, what it says, what to do. A help page stands for each."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from microsite import yaml_text


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: `severity` is "error" or "warning"; braces in the texts are filled by a finding."""

    name: str
    severity: str
    message: str
    advice: str


@cache
def table() -> dict[str, Rule]:
    """All rules by name, as `microsite/rules.yml` holds them."""
    rows = yaml_text.load(files("microsite").joinpath("rules.yml").read_text(encoding="utf-8"))
    return {name: Rule(name, **row) for name, row in rows.items()}


def help_page(name: str) -> str:
    """Where a rule is explained: `contributing/rules/links-missing-anchor.md`."""
    return f"contributing/rules/{name.replace('/', '-')}.md"


def help_text(name: str) -> str:
    """That page as Markdown; where it is not at hand, what the rule says and asks for."""
    page = Path(__file__).parents[1] / help_page(name)
    if page.is_file():
        return page.read_text(encoding="utf-8")
    rule = table()[name]
    said = re.sub(r"\{\w+\}", "…", f"{rule.message}\n\n{rule.advice}")
    return f"# {name}\n\n{said}\n"
