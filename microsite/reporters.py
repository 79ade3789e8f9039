"""Findings in words: for a terminal, for a pull request, for a machine."""

import json
from collections.abc import Callable
from dataclasses import asdict

from microsite.findings import Finding
from microsite.sarif import as_sarif


def as_text(findings: list[Finding]) -> str:
    """Each with its place, its words and its advice; a count at the end."""
    errors = sum(f.severity == "error" for f in findings)
    warnings = len(findings) - errors
    total = f"{_count(errors, 'error')}, {_count(warnings, 'warning')}"
    return "\n".join([*map(str, findings), total])


def as_json(findings: list[Finding]) -> str:
    """A list of objects with the fields of `Finding`."""
    return json.dumps([asdict(f) for f in findings], ensure_ascii=False, indent=2)


def as_github(findings: list[Finding]) -> str:
    """Workflow commands that GitHub shows beside the lines of a pull request.

    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    return "\n".join(
        f"::{f.severity} file={_property(f.source)},line={f.line},col={f.column},"
        f"title={_property(f.rule)}::{_data(f'{f.message} {f.advice}')}"
        for f in findings
    )


FORMATS: dict[str, Callable[[list[Finding]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
