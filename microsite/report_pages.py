"""Reports as HTML: one file each, complete in itself, from the templates beside this module."""

from datetime import date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from microsite import day as days

TEMPLATES = Path(__file__).parent / "templates"


def render(template: str, site_name: str, title: str, day: date, **values: object) -> str:
    """The page that a template makes of the values; texts from elsewhere are never markup."""
    page = _environment().get_template(template)
    return page.render(site_name=site_name, title=title, day=day, **values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined
    )
    environment.globals["words"] = lambda day: days.words(day, "en")
    return environment
