"""Say, while an author works, what is wrong in a source: data, blocks, ids, sentences, words.

`microsite check` decides.
"""

from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from microsite import (
    baseline,
    check,
    languages,
    meta_check,
    reading,
    resources,
    source_check,
    texts,
)

log = get_plugin_logger("reading")


def on_pre_build(config):
    root = Path(config.config_file_path).parent
    if config.plugins["i18n"].is_default_language_build and (faults := check.stopping(root)):
        raise PluginError("\n".join(map(str, faults)))  # pages cannot be made of it


def on_page_markdown(markdown, page, config, files):
    root = Path(config.config_file_path).parent
    default = languages.load(root / "data/languages.yml")[0]
    if (
        not config.extra.get("news", True)
        or config.plugins["i18n"].current_language != default.code
    ):
        return
    source = Path(page.file.abs_src_path).read_text(encoding="utf-8")
    path = f"docs/{page.file.src_uri}"
    known = list(resources.load(root / "data/resources.yml"))
    text = texts.page(path, source, default.code)
    state = {} if baseline.faults(root) else baseline.load(root)
    for finding in [
        *meta_check.check(path, source, root),
        *source_check.check_page(path, source, known),
        *reading.of_project(root, text, state).findings,
    ]:
        log.warning("%s", finding)
