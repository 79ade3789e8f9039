"""A project of two pages that the tests of translations change and read."""

LANGUAGES = (
    "- {code: en, name: English, english: English, dir: ltr}\n"
    "- {code: es, name: Español, english: Spanish, dir: ltr}\n"
)
SITE, INDEX, TIME = (f"translations/es/{n}.po" for n in ("site", "index", "principles/time"))


def make(root):
    put(root, "data/languages.yml", LANGUAGES)
    put(root, "mkdocs.yml", "site_name: The site\n")
    put(root, "docs/index.md", "# Welcome\n")
    put(root, "docs/principles/time.md", "# Time\n\nAsk first.\n")
    return root


def put(root, name, content):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
