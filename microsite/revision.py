"""The texts of a project as they were in a revision of git."""

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from microsite import texts
from microsite.texts import Text


def texts_of(root: Path, revision: str) -> dict[str, Text]:
    """Every text by its path. Raises ValueError, with git's words, for no such revision."""
    command = ["git", "archive", "--format=tar", "--end-of-options", revision]
    result = subprocess.run(command, cwd=root, capture_output=True)
    if result.returncode:
        raise ValueError(result.stderr.decode(errors="replace").strip())
    with tempfile.TemporaryDirectory() as name:
        with tarfile.open(fileobj=io.BytesIO(result.stdout)) as archive:
            archive.extractall(name, filter="data")
        return {text.path: text for text in texts.of_project(Path(name))}
