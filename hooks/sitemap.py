"""Give the sitemap what it lists: every page, in every language that has text of its own for it."""

from pathlib import Path

from microsite import frame


def on_template_context(context, template_name, config):
    i18n = config.plugins["i18n"]
    if template_name == "sitemap.xml":
        # Each language writes the file anew, and the last one's stays.
        last = i18n.current_language == list(i18n.build_languages)[-1]
        root = Path(config.config_file_path).parent
        context["pages_in_languages"] = [
            frame.alternates(root, f.src_uri, _source(f), f.page.url, i18n.current_language)
            for f in (context["pages"] if last else ())
        ]


def _source(file):
    return Path(file.abs_src_path).read_text(encoding="utf-8")
