"""Build the languages side by side where `microsite build` says how many jobs the machine has.

The i18n plugin builds them one after another. Each child builds a share of them from what the
parent has read by then, into the same folder; plain `mkdocs build` and `mkdocs serve` have one job.
"""

import os
import sys

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority

children: dict[int, list[str]] = {}  # languages by process


@event_priority(0)  # before the i18n plugin, at -100, which goes through the languages
def _start(config):
    i18n, jobs = config.plugins["i18n"], config.extra.get("jobs", 1)
    if i18n.building or not hasattr(os, "fork"):
        return
    children.clear()
    others = [lang for lang in i18n.build_languages if lang != i18n.default_language]
    own, *shares = [others[at::jobs] for at in range(jobs)]
    for share in filter(None, shares):
        sys.stdout.flush()
        sys.stderr.flush()
        if (child := os.fork()) == 0:
            children.clear()
            own = share
            break
        children[child] = share
    for language in i18n.config.languages:
        language.build = language.locale in (i18n.default_language, *own)


@event_priority(-200)  # after it
def _wait(config):
    if config.plugins["i18n"].building:
        return
    if failed := _failed():
        raise PluginError(f"The build of these languages failed: {', '.join(failed)}.")


def _failed():
    """Waits for the children; the languages of those that failed."""
    found = []
    while children:
        child, share = children.popitem()
        found += share if os.waitpid(child, 0)[1] else []
    return found


on_post_build = CombinedEvent(_start, _wait)


def on_build_error(error):
    _failed()  # the folder goes away: nobody writes into it any more
