import json

from microsite.findings import Finding
from microsite.reporters import as_github, as_json, as_text

ERROR = Finding("docs/a, b.md", 3, 7, "page/front-matter", "error", "No 100 % title.", "Add it.")
WARNING = Finding("mkdocs.yml", 1, 1, "settings/unset", "warning", "Empty:\nowner.", "Set it.")


def test_text_ends_with_a_count():
    assert as_text([ERROR, WARNING, WARNING]).splitlines()[-1] == "1 error, 2 warnings"
    assert as_text([]) == "0 errors, 0 warnings"


def test_json_has_the_fields_of_a_finding():
    assert json.loads(as_json([ERROR])) == [
        {
            "rule": "page/front-matter",
            "severity": "error",
            "source": "docs/a, b.md",
            "line": 3,
            "column": 7,
            "message": "No 100 % title.",
            "advice": "Add it.",
        }
    ]


def test_github_commands_escape_what_would_end_them():
    assert as_github([ERROR, WARNING]).splitlines() == [
        "::error file=docs/a%2C b.md,line=3,col=7,title=page/front-matter"
        "::No 100 %25 title. Add it.",
        "::warning file=mkdocs.yml,line=1,col=1,title=settings/unset::Empty:%0Aowner. Set it.",
    ]
