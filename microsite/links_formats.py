"""The report on links: a page for people, JSON for machines, Markdown for an issue."""

import json
import re
from dataclasses import asdict

from microsite import report_pages
from microsite.link_entry import STATES, TO_LOOK_AT, Entry
from microsite.links_report import Report

TITLE = "Links to other sites"
CLASSES = dict.fromkeys(STATES, "") | {
    "dead": "alarm",
    "unanswered": "alarm",
    "refused": "care",
    "retitled": "care",
    "moved": "care",
    "ok": "good",
    "opened": "good",
}


def as_html(report: Report, site_name: str) -> str:
    """A page that needs no other file."""
    values = {"report": report, "states": STATES, "classes": CLASSES}
    return report_pages.render("links.html", site_name, TITLE, report.day, **values)


def as_json(report: Report) -> str:
    """An object: `day`, `site_read`, `summary`, `counts` by state, `links` as in `Entry`."""
    links = [asdict(entry) | {"state_in_words": STATES[entry.state]} for entry in report.entries]
    head = {"day": report.day.isoformat(), "site_read": report.site_read}
    head |= {"summary": report.summary, "counts": report.counts}
    return json.dumps(head | {"links": links}, ensure_ascii=False, indent=2)


def as_markdown(report: Report) -> str:
    """What to look at, by state; empty where there is nothing.

    Words of other sites stand as code, so that none becomes a link, a picture or a mention.
    """
    parts = []
    for state in TO_LOOK_AT:
        if entries := [entry for entry in report.to_look_at if entry.state == state]:
            parts.append(f"## {STATES[state]}\n\n" + "\n".join(map(_item, entries)))
    return "\n\n".join([report.summary, *parts]) + "\n" if parts else ""


def _item(entry: Entry) -> str:
    lines = [f"- **{_plain(entry.title)}**, <{entry.address}>, written in `{entry.place}`."]
    lines.append(f"It {_code(entry.reason)}, since {entry.since}.")
    if entry.title_before:
        lines.append(f"Its title was {_code(entry.title_before)}, now {_code(entry.title_now)}.")
    if entry.moved_to:
        lines.append(f"It moved to {_code(entry.moved_to)}.")
    lines += entry.advice
    return "\n  ".join(lines)


def _plain(text: str) -> str:
    """https://spec.commonmark.org/0.31.2/#backslash-escapes"""
    return re.sub(r"([\\`*_<>\[\]])", r"\\\1", text)


def _code(text: str) -> str:
    """https://spec.commonmark.org/0.31.2/#code-spans"""
    words = " ".join(text.split())
    fence = "`" * (max(map(len, re.findall("`+", words)), default=0) + 1)
    space = " " if "`" in words else ""
    return f"{fence}{space}{words}{space}{fence}"
