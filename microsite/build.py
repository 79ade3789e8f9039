"""Build the whole site: MkDocs makes the pages, others follow; then it takes its place."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from microsite import build_time, languages, search, side_by_side
from microsite.hosting import release
from microsite.hosting.assets import AssetError

MKDOCS = {
    "MICROSITE_SEARCH": "true",  # pages have the search field, because the index follows
    "MICROSITE_SIDE_BY_SIDE": "true",  # and links to the pages in two languages
    "MICROSITE_NEWS": "false",  # the checks follow too
    "NO_MKDOCS_2_WARNING": "1",  # known: contributing/choices.md says what we do then
}


class BuildError(Exception):
    """The site could not be built; the text says why, in the words of the tool that failed."""


@dataclass(frozen=True, slots=True)
class Built:
    """`pages` counts the pages in the search index by language; `seconds` is wall-clock time."""

    folder: Path
    pages: dict[str, int]
    seconds: float


def build(
    root: Path,
    folder: Path,
    tell: Callable[[str], None] = lambda step: None,
    settings: dict[str, str] | None = None,
) -> Built:
    """Builds the project in `root` into `folder`, which holds the old site until the new is whole.

    `settings` are environment variables that mkdocs.yml reads. Raises BuildError; it also refuses a
    folder that holds anything but a site built before.
    """
    start = time.monotonic()
    _refuse(root, folder)
    beside = folder.with_name(f".{folder.name}-new-{os.getpid()}")  # two builds do not meet
    shutil.rmtree(beside, ignore_errors=True)
    try:
        tell("Pages")
        _pages(root, beside, settings or {})
        tell("Pages in two languages")
        side_by_side.write(beside, languages.load(root / "data" / "languages.yml"))
        tell("Search index")
        pages = search.index(beside)
        tell("Files for hosts")
        files = release.make(root, beside)
        _replace(folder, beside)
        release.write(folder, files)
    except (RuntimeError, ValueError, AssetError) as error:
        raise BuildError(str(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return Built(folder, pages, time.monotonic() - start)


def _refuse(root: Path, folder: Path) -> None:
    """The folder is replaced as a whole, so it must not be one that holds anything else."""
    if folder == root or folder in root.parents:
        raise BuildError(f'"{folder}" holds the project. Name another folder: --site-dir site')
    if folder.is_file() or folder.is_dir() and any(folder.iterdir()) and not _is_site(folder):
        raise BuildError(
            f'"{folder}" holds something that is no built site, and a build would delete it. '
            "Name another folder: --site-dir site"
        )


def _is_site(folder: Path) -> bool:
    return all((folder / name).exists() for name in ("404.html", "sitemap.xml", search.FOLDER))


def _pages(root: Path, folder: Path, settings: dict[str, str]) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)]
    environment = os.environ | MKDOCS | {"MICROSITE_JOBS": str(_cores())} | settings
    if epoch := build_time.epoch(root):
        environment[build_time.VARIABLE] = epoch
    result = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise BuildError(_without_traceback(result.stderr.strip() or result.stdout.strip()))
    sys.stderr.write(result.stderr)


def _cores() -> int:
    """Those that this process may use, where the system tells; else those of the machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _without_traceback(text: str) -> str:
    """What MkDocs says of a fault: the lines before its traceback, and the last one."""
    said, found, rest = text.partition("Traceback (most recent call last):")
    return f"{said.strip()}\n{rest.splitlines()[-1]}".strip() if found else text


def _replace(folder: Path, beside: Path) -> None:
    old = folder.with_name(f".{folder.name}-old-{os.getpid()}")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    beside.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
