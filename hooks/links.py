"""Say, while the site is built, which links lead nowhere in this language.

`microsite check` decides; it also follows links between languages.
"""

from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from microsite import languages, links, source_map
from microsite.page import Page

log = get_plugin_logger("links")
pages: dict[str, Page] = {}  # by URL: languages share a source path


def on_pre_build(config):
    pages.clear()


def on_page_content(html, page, config, files):
    if not config.extra.get("news", True):
        return
    lang = config.plugins["i18n"].current_language
    source = f"docs/{page.file.src_uri}"
    pages[page.url] = Page.from_html(html, url=page.url, source=source, lang=lang)


def on_env(env, config, files):
    if not config.extra.get("news", True):
        return
    root = Path(config.config_file_path).parent
    default, *others = (f"{known.code}/" for known in languages.load(root / "data/languages.yml"))
    lang = f"{config.plugins['i18n'].current_language}/"
    prefix = "" if lang == default else lang
    read = source_map.reader(root)
    urls = {file.url for file in files}
    for finding in links.broken_in_language(pages, urls, prefix, others, config.site_url, read):
        if not prefix or not finding.source.startswith("docs/"):  # those were told in English
            log.warning("%s", finding)
