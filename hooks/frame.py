"""Give our templates what they show: words, languages, minutes, resources, a page's state."""

from pathlib import Path

from microsite import frame, glossary, minutes, resources


def on_env(env, config, files):
    root, lang = _root(config), config.plugins["i18n"].current_language
    env.autoescape = True  # a sign in a translation or a title is text, never markup
    env.globals |= frame.globals_of(root, lang)


def on_page_context(context, page, config, nav):
    root, source = _root(config), _source(page)
    registry = resources.load(root / "data" / "resources.yml")
    lang = config.plugins["i18n"].current_language
    context |= {
        "state": page.meta.get("state"),
        "source": f"docs/{page.file.src_uri}",
        "minutes": page.meta.get("minutes") or minutes.of(source),
        "resources": frame.used(source, registry),
    }
    if page.meta.get("template") == "home.html":
        context["site_minutes"] = sum(minutes.of(_source(p)) for p in _principles(nav))
    if page.meta.get("template") == "resources.html":
        context["groups"] = [
            {"page": p, "resources": found}
            for p in nav.pages
            if (found := frame.used(_source(p), registry))
        ]
    if page.meta.get("template") == "glossary.html":
        default = config.plugins["i18n"].default_language
        context["glossary"] = glossary.shown(root, lang, default)
    if page.meta.get("template") == "about.html":
        pages = {p.file.src_uri: _source(p) for p in nav.pages}
        context["language_states"] = frame.language_states(root, pages)


def _root(config):
    return Path(config.config_file_path).parent


def _source(page):
    return Path(page.file.abs_src_path).read_text(encoding="utf-8")


def _principles(nav):
    return [p for p in nav.pages if p.file.src_uri.startswith("principles/")]
