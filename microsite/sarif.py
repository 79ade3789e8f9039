"""Findings as SARIF 2.1.0, which code scanning services and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; what GitHub asks of it besides:
https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from microsite import __version__, rules
from microsite.findings import Finding

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
# Files are named from the project's folder, wherever that lies: section 3.14.14.
FOLDER = "SRCROOT"


def as_sarif(findings: list[Finding]) -> str:
    """One run, with the rules that its results name; without results, all is well."""
    names = sorted({finding.rule for finding in findings})
    driver = {
        "name": "microsite",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rules.table()[name]) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(findings, names)),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: rules.Rule) -> dict[str, object]:
    text = rules.help_text(rule.name)
    first = " ".join(text.partition("\n\n")[2].partition("\n\n")[0].split())
    return {
        "id": rule.name,
        "name": re.sub(r"[/-]+(\w)", lambda match: match[1].upper(), f"/{rule.name}"),
        "shortDescription": {"text": first},
        "fullDescription": {"text": first},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {
            "tags": [rule.name.partition("/")[0]],
            "precision": "very-high" if rule.severity == "error" else "high",
            "problem.severity": rule.severity,
        },
    }


def _results(findings: list[Finding], names: list[str]) -> Iterator[dict[str, object]]:
    alike: Counter[str] = Counter()
    for finding in findings:
        # Without its line: a fault is the same after a line is written above it.
        what = "\n".join((finding.rule, finding.source, finding.message))
        print_ = hashlib.sha256(what.encode()).hexdigest()[:32]
        alike[print_] += 1
        region = {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.line,
            "endColumn": finding.column + 1,
        }
        yield {
            "ruleId": finding.rule,
            "ruleIndex": names.index(finding.rule),
            "level": finding.severity,
            "message": {"text": f"{finding.message} {finding.advice}"},
            "locations": [
                {"physicalLocation": {"artifactLocation": _file(finding.source), "region": region}}
            ],
            "partialFingerprints": {"finding/v1": f"{print_}:{alike[print_]}"},
        }


def _file(source: str) -> dict[str, str]:
    path = Path(source)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix()), "uriBaseId": FOLDER}
