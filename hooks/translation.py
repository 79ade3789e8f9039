"""Answer for the text of a page in each language, and tell the Markdown extension which it is."""

from pathlib import Path

from mkdocs.plugins import event_priority, get_plugin_logger

from microsite import catalog, english_names, frame, heading_ids, languages, translation

log = get_plugin_logger("translation")


@event_priority(-200)  # after the i18n plugin has chosen the language
def on_config(config):
    options = config.mdx_configs.setdefault("microsite.blocks", {})
    options["root"] = str(Path(config.config_file_path).parent)
    options["lang"] = config.plugins["i18n"].current_language


def on_page_markdown(markdown, page, config, files):
    lang = config.plugins["i18n"].current_language
    if lang == config.plugins["i18n"].default_language or page.file.locale == lang:
        return heading_ids.pinned(markdown)
    source = Path(page.file.abs_src_path).read_text(encoding="utf-8")
    root = Path(config.config_file_path).parent
    known = {language.code: language for language in languages.load(root / "data/languages.yml")}
    entries = catalog.load(root, lang, page.file.src_uri)
    shown = translation.translate(source, entries, known[lang].keeps_older)
    for finding in shown.findings:
        log.warning("%s", finding)
    page.meta |= shown.meta | {"state": frame.state(shown)}
    if "title" in shown.english_meta:
        page.meta["title_lang"] = "en"
    return shown.body


def on_post_page(output, page, config):
    i18n = config.plugins["i18n"]
    return english_names.marked(output, i18n.current_language, i18n.default_language)
