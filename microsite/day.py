"""A day: as files hold it, and as readers of a language write it."""

from datetime import date

from babel import UnknownLocaleError
from babel.dates import format_date


def read(value: object) -> date | None:
    """The day that YAML made of `2026-11-24`, in quotation marks or not; None where it is none."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def words(value: object, lang: str) -> str:
    """In full, such as `24 de noviembre de 2026`; `2026-11-24` where the CLDR lacks the language.

    Raises ValueError for what `read` does not take as a day.
    """
    day = date.fromisoformat(str(value))
    try:
        return format_date(day, "long", locale=lang.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return day.isoformat()
