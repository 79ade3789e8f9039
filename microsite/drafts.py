"""A text that an author wants measured before it is a page, by the name of its file."""

from pathlib import Path

from microsite import texts
from microsite.texts import Text

MARKDOWN = (".md", ".markdown", "")


def read(name: str, data: bytes, lang: str) -> Text:
    """Markdown or plain text, by the ending of the name; one without an ending is Markdown.

    Raises UnicodeDecodeError where it is not UTF-8.
    """
    content = data.decode("utf-8-sig")
    if Path(name).suffix.lower() in MARKDOWN:
        return texts.page(name, content, lang)
    return texts.plain(name, content, lang)
