"""Find and compile templates once for all languages, ours and Material's icons."""

from pathlib import Path

import material
from jinja2 import ChoiceLoader, FileSystemLoader

from microsite.compiled_templates import CompiledTemplates

MATERIAL = Path(material.__file__).parent / "templates"
compiled: dict[str, bytes] = {}


def on_pre_build(config):
    # MkDocs would list the theme's 14,000 files in each language, and copy its style sheets,
    # scripts and images, which ours replace.
    config.theme.dirs = [folder for folder in config.theme.dirs if Path(folder) != MATERIAL]
    if config.plugins["i18n"].is_default_language_build:
        compiled.clear()


def on_env(env, config, files):
    env.loader = ChoiceLoader([env.loader, FileSystemLoader(MATERIAL)])
    env.bytecode_cache = CompiledTemplates(compiled)
