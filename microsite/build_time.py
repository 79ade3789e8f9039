"""The time that a build gives itself, so that one commit gives the same bytes on any day."""

import os
import subprocess
from pathlib import Path

VARIABLE = "SOURCE_DATE_EPOCH"


def epoch(root: Path) -> str | None:
    """Seconds since 1970 in UTC: what the environment says, else when the last commit was made.

    https://reproducible-builds.org/specs/source-date-epoch/. None where neither says so. Raises
    ValueError, in words for a person, where the environment says something else.
    """
    if said := os.environ.get(VARIABLE):
        if not said.isdecimal():
            raise ValueError(
                f'{VARIABLE} is "{said}". Write whole seconds since 1970, or unset it.'
            )
        return said
    try:
        result = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True
        )
    except FileNotFoundError:  # no git on this machine
        return None
    return result.stdout.strip() or None
