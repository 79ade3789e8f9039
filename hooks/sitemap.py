"""Give the sitemap what it lists: every page, in every language that has text of its own for it."""

from pathlib import Path

from microsite import frame


def on_template_context(context, template_name, config):
    if template_name == "sitemap.xml":  # written in each language, the same each time
        root, lang = Path(config.config_file_path).parent, config.plugins["i18n"].current_language
        context["pages_in_languages"] = [
            frame.alternates(root, f.src_uri, _source(f), f.page.url, lang)
            for f in context["pages"]
        ]


def _source(file):
    return Path(file.abs_src_path).read_text(encoding="utf-8")
