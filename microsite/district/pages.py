"""Which of a district's pages stand in the place of ours, and which of those ours has left behind.

Such a page names in its front matter the state of ours that it was made from, in the first digits
of the name that git gives the file: `replaces: 3f2a91c0b7de`. So git can show what has changed.
"""

import re
from collections.abc import Iterator
from hashlib import sha1
from pathlib import Path

from microsite import front_matter
from microsite.findings import Finding, finding

DIGITS = 12  # of 40: enough to tell the states of one file apart
_KEY = re.compile(r"replaces:[ \t]*[\"']?(?P<digest>[^\s\"'#]*)")


def digest(page: bytes) -> str:
    """The first digits of git's name for the file, its lines ended as git keeps them."""
    content = page.replace(b"\r\n", b"\n")
    name = sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False)
    return name.hexdigest()[:DIGITS]


def check(root: Path, folder: Path) -> Iterator[Finding]:
    """The findings on the pages of the district in `folder`, beside those of the product `root`.

    What is wrong in a page for itself, `microsite.check` finds in the composed project.
    """
    for path in sorted((folder / "docs").rglob("*.md")):
        ours = root / path.relative_to(folder)
        source = path.as_posix()
        line, made_from = _replaces(path.read_bytes().decode("utf-8", "replace"))
        page = ours.relative_to(root).as_posix()
        if not ours.is_file():
            if line:
                yield finding("district/replaces-nothing", source, line, page=page)
            continue
        now = digest(ours.read_bytes())
        words = {"page": page, "now": now, "then": made_from}
        if not re.fullmatch(rf"[0-9a-f]{{{DIGITS}}}", made_from):
            yield finding("district/no-digest", source, line or 1, **words)
        elif made_from != now:
            yield finding("district/page-behind", source, line, **words)


def _replaces(page: str) -> tuple[int, str]:
    """The line of that name in the front matter and what follows; 0 where it does not stand there.

    Read as text: YAML takes some digests for numbers.
    """
    lines = page.splitlines(keepends=True)
    for number, line in enumerate(lines[: front_matter.length(lines)], start=1):
        if found := _KEY.match(line):
            return number, found["digest"]
    return 0, ""
