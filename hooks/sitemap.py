"""Give the sitemap what it lists: every page, in every language that has text of its own for it."""

from pathlib import Path

from microsite import frame

listed: dict[str, list] = {}  # by template: the same whatever language it is written in


def on_pre_build(config):
    if config.plugins["i18n"].is_default_language_build:
        listed.clear()


def on_template_context(context, template_name, config):
    if template_name == "sitemap.xml":
        if template_name not in listed:
            root = Path(config.config_file_path).parent
            lang = config.plugins["i18n"].current_language
            listed[template_name] = [
                frame.alternates(root, f.src_uri, _source(f), f.page.url, lang)
                for f in context["pages"]
            ]
        context["pages_in_languages"] = listed[template_name]


def _source(file):
    return Path(file.abs_src_path).read_text(encoding="utf-8")
