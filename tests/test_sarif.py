"""Fields are those that the standard and GitHub's code scanning ask for; see microsite/sarif.py.

Microsoft's validator (sarif-multitool 5.7, rules for SARIF and for GitHub) found no error in it.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from microsite.findings import Finding, finding
from microsite.sarif import as_sarif

ERROR = Finding("docs/a b/é.md", 3, 7, "links/empty", "error", "It leads nowhere.", "Mend it.")
WARNING = Finding("mkdocs.yml", 1, 1, "settings/unset", "warning", "Empty.", "Set it.")


def run(*findings: Finding) -> dict:
    log = json.loads(as_sarif(list(findings)))
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    return run


def test_a_result_says_what_and_where() -> None:
    (result,) = run(ERROR)["results"]
    assert result["ruleId"] == "links/empty" and result["level"] == "error"
    assert result["message"] == {"text": "It leads nowhere. Mend it."}
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "docs/a%20b/%C3%A9.md", "uriBaseId": "SRCROOT"},
        "region": {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 8},
    }


def test_each_rule_is_described_once() -> None:
    told = run(WARNING, ERROR, ERROR)
    described = told["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in described] == ["links/empty", "settings/unset"]
    assert [result["ruleIndex"] for result in told["results"]] == [1, 0, 0]
    empty, unset = described
    assert empty["name"] == "LinksEmpty"
    assert empty["shortDescription"]["text"].startswith("Something looks like a link")
    assert empty["help"]["markdown"].startswith("# links/empty\n")
    assert empty["help"]["text"] and empty["fullDescription"]["text"]
    assert unset["defaultConfiguration"] == {"level": "warning"}
    assert unset["properties"]["problem.severity"] == "warning"


def test_no_finding_is_a_run_too() -> None:
    told = run()
    assert told["results"] == [] and told["tool"]["driver"]["name"] == "microsite"


@pytest.mark.parametrize(
    ("change", "same"),
    [({"line": 9}, True), ({"advice": "x"}, True), ({"message": "x"}, False)],
)
def test_a_fault_that_only_moved_is_the_same(change: dict, same: bool) -> None:
    prints = [
        run(found)["results"][0]["partialFingerprints"]
        for found in (ERROR, replace(ERROR, **change))
    ]
    assert (prints[0] == prints[1]) == same


def test_two_faults_alike_are_two() -> None:
    prints = [
        result["partialFingerprints"]["finding/v1"] for result in run(ERROR, ERROR)["results"]
    ]
    assert len(set(prints)) == 2


def test_a_file_outside_the_folder_is_named_in_full(tmp_path: Path) -> None:
    place = (tmp_path / "a b.html").as_posix()
    told = run(finding("links/empty", place, text="x", target="empty"))
    file = told["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert file == {"uri": (tmp_path / "a b.html").as_uri()}
