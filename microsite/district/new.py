"""A district's folder as it begins: settings to fill in, and nothing that readers would see."""

from importlib.resources import files
from pathlib import Path

from microsite import safe_file

NAMES = ("district.yml", "resources.yml")
FOLDERS = ("docs", "translations")


def write(folder: Path) -> list[Path]:
    """Writes the folder and returns its files. Raises OSError where it holds anything already."""
    if folder.is_dir() and any(folder.iterdir()):
        raise OSError(f"{folder} is not empty")
    templates = files("microsite").joinpath("templates", "district")
    for name in NAMES:
        safe_file.write(folder / name, templates.joinpath(name).read_text(encoding="utf-8"))
    for name in FOLDERS:
        (folder / name).mkdir()
    return [folder / name for name in NAMES]
