"""The Nu Html Checker over a folder: every page, style sheet and drawing, against the standards."""

import json
import subprocess
from pathlib import Path

from tests.browser import install
from tests.browser.waivers import Finding

KINDS = ("--also-check-css", "--also-check-svg", "--skip-non-html")


def findings(folder: Path) -> list[Finding]:
    """Its errors and warnings. Information, such as a slash in `<br />`, is neither.

    Raises CalledProcessError where it does not run.
    """
    java = ["java", "-Xss1m", "-jar", str(install.VNU)]
    run = subprocess.run(
        [*java, *KINDS, "--format", "json", "--stdout", "--exit-zero-always", "."],
        cwd=folder,
        capture_output=True,
        check=True,
    )
    return [
        Finding("vnu", said["message"], place(said, folder), said.get("extract", ""))
        for said in json.loads(run.stdout)["messages"]
        if said["type"] != "info" or said.get("subType") == "warning"
    ]


def place(said: dict, folder: Path) -> str:
    """The file below the folder, and the line in it."""
    file = said["url"].removeprefix("file:").removeprefix(str(folder)).removeprefix("/./")
    return f"{file}:{said.get('lastLine', 1)}"
