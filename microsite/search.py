"""The search index: Pagefind reads the built pages and makes one index for each language."""

import json
import subprocess
import sys
from pathlib import Path

FOLDER = "pagefind"
UNUSED = (
    "pagefind-ui.*",
    "pagefind-modular-ui.*",
    "pagefind-component-ui.*",
    "pagefind-highlight.*",
)


def index(site: Path) -> dict[str, int]:
    """Indexes the pages in that folder; the number of pages by language.

    Raises RuntimeError with Pagefind's own words where it fails.
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--output-subdir", FOLDER]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError((result.stderr or result.stdout).strip())
    folder = site / FOLDER
    for pattern in UNUSED:  # Pagefind's own interface; ours is overrides/assets/search.js
        for file in folder.glob(pattern):
            file.unlink()
    file = folder / "pagefind-entry.json"
    entry = json.loads(file.read_text(encoding="utf-8"))
    in_order = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    file.write_text(in_order, encoding="utf-8")  # Pagefind writes languages in changing order
    return {lang: index["page_count"] for lang, index in sorted(entry["languages"].items())}
