"""What is wrong in the front matter of a page, or with its file. Some of it stops a build."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path

from yaml.error import MarkedYAMLError

from microsite import front_matter, segments, yaml_text
from microsite.findings import Finding, finding

REQUIRED = ("title", "description")
STOPPING = (
    "page/encoding",
    "page/front-matter-syntax",
    "page/bad-minutes",
    "page/bad-critical",
    "page/unknown-icon",
    "page/unknown-template",
)


def stopping(root: Path) -> list[Finding]:
    """The faults in docs/ that no page can be made of."""
    found = []
    for path in sorted((root / "docs").rglob("*.md")):
        source, name = path.read_bytes(), path.relative_to(root).as_posix()
        try:
            found += check(name, source.decode("utf-8"), root)
        except UnicodeDecodeError as error:
            line = source.count(b"\n", 0, error.start) + 1
            found.append(finding("page/encoding", name, line))
    return [fault for fault in found if fault.rule in STOPPING]


def check(path: str, source: str, root: Path) -> list[Finding]:
    """The findings on the front matter and the title of one page of the project in `root`."""
    lines = source.splitlines(keepends=True)
    text = "".join(lines[1 : max(front_matter.length(lines) - 1, 0)])
    try:
        data = yaml_text.load(text) or {}
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 2, mark.column + 1) if mark else (1, 1)
        return [finding("page/front-matter-syntax", path, line, column, reason=error.problem)]
    data = data if isinstance(data, dict) else {}
    return [*_texts(path, lines, data), *_values(path, lines, data, root), *_headings(path, source)]


def _texts(path: str, lines: list[str], data: dict[str, object]) -> Iterator[Finding]:
    for name in REQUIRED:
        value = data.get(name)
        if value is None or not str(value).strip():
            yield finding("page/front-matter", path, name=name)
        elif not isinstance(value, str):
            reason = f'"{name}" is read as {value}, which is no text'
            yield finding("page/front-matter-syntax", path, _at(lines, name), reason=reason)


def _values(path: str, lines: list[str], data: dict[str, object], root: Path) -> Iterator[Finding]:
    minutes, icon, template = (data.get(name) for name in ("minutes", "icon", "template"))
    if minutes is not None and not (type(minutes) is int and 1 <= minutes <= 120):
        yield finding("page/bad-minutes", path, _at(lines, "minutes"), minutes=minutes)
    if "critical" in data and type(data["critical"]) is not bool:
        at = _at(lines, "critical")
        yield finding("page/bad-critical", path, at, critical=data["critical"])
    icons = _icons()
    if icon is not None and not (icons / f"{icon}.svg").is_file():
        names = [p.stem for p in (icons / str(icon)).parent.glob("*.svg")]
        close = get_close_matches(str(icon).rpartition("/")[2], names, n=1)
        nearest = f'Did you mean "{str(icon).rpartition("/")[0]}/{close[0]}"?' if close else ""
        yield finding("page/unknown-icon", path, _at(lines, "icon"), icon=icon, nearest=nearest)
    if template is not None and not (root / "overrides" / str(template)).is_file():
        known = ", ".join(sorted(p.name for p in (root / "overrides").glob("*.html")))
        yield finding(
            "page/unknown-template", path, _at(lines, "template"), template=template, known=known
        )


def _at(lines: list[str], name: str) -> int:
    """The line of a value, the first one where it cannot be told."""
    key = re.compile(rf"[\"']?{name}[\"']?\s*:")
    return next((n for n, line in enumerate(lines, start=1) if key.match(line)), 1)


def _headings(path: str, source: str) -> Iterator[Finding]:
    pieces = segments.split(source)
    first = [s for s in pieces if s.kind == "heading" and s.prefix.strip() == "#"]
    if len(first) != 1:
        line = first[1].line if first else 1
        yield finding("page/one-heading", path, line, count=len(first))


def _icons() -> Path:
    """The folder of Material's icons. Its package is found, not imported."""
    return Path(find_spec("material").origin).parent / "templates" / ".icons"
