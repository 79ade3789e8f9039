"""A tiny whole project: our frame, hooks and data around two pages, and those the frame links."""

import re
import shutil
from pathlib import Path

from microsite import reviews
from microsite.web import history

ROOT = Path(__file__).parents[2]
LINKED = {
    "about": "## Source {#source}\n\nHere.\n\n## License {#license}\n\nFree.",
    "resources": "What they are.\n\n## Labels {#labels}\n\nSeen.",
    "privacy": "We keep nothing.",
}
PAGE = """\
---
title: {title}
description: A page about {title} for a test.
icon: material/clock-outline
---
# {title}

{text}
"""


def make(folder: Path, languages: tuple[str, ...] = ("en", "es"), **texts: str) -> Path:
    """Writes the project: a welcome page, `principles/time.md`, and what `texts` add or replace.

    Two languages show what more would. `texts` are Markdown below the title, by the page's name:
    `time="Be punctual."`.
    """
    named = re.compile(rf"(?:code|locale): (?:{'|'.join(languages)}),")
    ignored = shutil.ignore_patterns("__pycache__", history.FILE.name, reviews.FOLDER.name)
    for name in ("overrides", "hooks", "data"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    rows = (folder / "data/languages.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    own = [row for row in rows if not row.startswith("- ") or named.search(row)]
    (folder / "data/languages.yml").write_text("".join(own), encoding="utf-8")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    lines = config.splitlines(keepends=True)
    config = "".join(li for li in lines if "locale: " not in li or named.search(li))
    head, _, tail = config.partition("\nnav:\n")
    nav = "\nnav:\n  - index.md\n  - Ten principles:\n      - principles/time.md\n"
    nav += "".join(f"  - {page}.md\n" for page in LINKED)
    tail = tail[tail.index("validation:") :]
    (folder / "mkdocs.yml").write_text(head + nav + tail, encoding="utf-8")
    (folder / "docs" / "principles").mkdir(parents=True)
    (folder / "translations").mkdir()
    for page, text in LINKED.items():
        write(folder, page, page.capitalize(), text)
    write(folder, "index", "Welcome", texts.get("index", "Read about [time](principles/time.md)."))
    write(folder, "principles/time", "Time", texts.get("time", "Be on time for the meeting."))
    return folder


def write(folder: Path, name: str, title: str, text: str) -> None:
    page = PAGE.format(title=title, text=text)
    (folder / "docs" / f"{name}.md").write_text(page, encoding="utf-8")
