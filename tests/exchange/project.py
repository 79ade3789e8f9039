"""A project with what makes deliveries go wrong: links, bold, places, plural forms, twins."""

import io
from pathlib import Path
from zipfile import ZipFile

from microsite import translations
from microsite.exchange import unit
from tests.small_project import put

LANGUAGES = "".join(
    f"- {{code: {code}, name: {code}, english: {code}, dir: ltr}}\n" for code in ("en", "es", "ar")
)
PAGE = """\
# Time

Ask the family **first** about the [best hours](resource:hours).

- Write down when *you* are free for them. {#e01}
- Be on time for every meeting.

| Who comes | What they bring |
|---|---|
| A friend of the family | Nothing |
"""
WORDS = '{{ _("Opened by %(name)s") }}{{ ngettext("%(num)d hour", "%(num)d hours", n) }}\n'
SPANISH = {
    "Time": "Tiempo",
    "Ask the family **first** about the [best hours](resource:hours).": (
        "Pregunte **primero** a la familia por las [mejores horas](resource:hours)."
    ),
    "Write down when *you* are free for them.": "Anote cuándo está *usted* libre para ellos.",
    "Be on time for every meeting.": "Llegue puntual a cada reunión.",
    "Who comes": "Quién viene",
    "What they bring": "Qué trae",
    "A friend of the family": "Alguien cercano a la familia",
    "Nothing": "Nada",
    "Opened by %(name)s": "Abierto por %(name)s",
    "The site": "El sitio",
    "Welcome": "Hola",
}
PAGE_PO = "translations/es/principles/time.po"


def make(root: Path) -> Path:
    """The project, with empty PO files in two languages."""
    put(root, "data/languages.yml", LANGUAGES)
    put(root, "mkdocs.yml", "site_name: The site\n")
    put(root, "overrides/main.html", WORDS)
    put(root, "docs/index.md", "# Welcome\n")
    put(root, "docs/principles/time.md", PAGE)
    for lang in ("es", "ar"):
        translations.update(root, lang)
    return root


def translate(root: Path) -> Path:
    """The project with all its texts in Spanish."""
    for path in (root / "translations/es").rglob("*.po"):
        text = path.read_text(encoding="utf-8")
        for english, spanish in SPANISH.items():
            text = text.replace(
                f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{spanish}"'
            )
        text = text.replace('[0] ""', '[0] "%(num)d hora"').replace('[1] ""', '[1] "%(num)d horas"')
        path.write_text(text, encoding="utf-8")
    return root


def ids(root: Path) -> dict[str, str]:
    """The ids of the Spanish units by their English."""
    return {each.english: each.id for each in unit.of_language(root, "en", "es").units}


def edit_docx(data: bytes, *changes: tuple[str, str]) -> bytes:
    """The document with changes in the XML of its main part, as a word processor makes them."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as archive, ZipFile(made, "w") as new:
        for name in archive.namelist():
            part = archive.read(name)
            if name == "word/document.xml":
                text = part.decode("utf-8")
                for old, wanted in changes:
                    assert old in text
                    text = text.replace(old, wanted)
                part = text.encode("utf-8")
            new.writestr(name, part)
    return made.getvalue()
