"""Tell a page, and the sitemap, in which languages a page has text of its own, and where it is."""

from pathlib import Path

from microsite import frame, languages

texts: dict[str, frozenset[str]] = {}  # languages by page: the same in each language's build
listed: list[list] = []  # the sitemap's pages: the same whatever language it is written in


def on_pre_build(config):
    if config.plugins["i18n"].is_default_language_build:
        texts.clear()
        listed.clear()


def on_page_context(context, page, config, nav):
    context["alternates"] = _alternates(page, config)


def on_template_context(context, template_name, config):
    if template_name == "sitemap.xml":
        if not listed:
            listed.extend(_alternates(file.page, config) for file in context["pages"])
        context["pages_in_languages"] = listed


def _alternates(page, config):
    root, lang = Path(config.config_file_path).parent, config.plugins["i18n"].current_language
    name = page.file.src_uri
    if name.endswith(f".{lang}.md"):  # written by hand in that language
        name = f"{name.removesuffix(f'.{lang}.md')}.md"
    if name not in texts:
        source = (root / "docs" / name).read_text(encoding="utf-8")
        texts[name] = frame.languages_of(root, name, source)
    known = languages.load(root / "data" / "languages.yml")
    return frame.alternates(known, texts[name], page.url, lang)
