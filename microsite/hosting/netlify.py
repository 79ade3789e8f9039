"""The file `_headers`, which Netlify and Cloudflare Pages read at the top of a site.

https://docs.netlify.com/manage/routing/headers/,
https://developers.cloudflare.com/pages/configuration/headers/
"""

from collections.abc import Mapping

from microsite.hosting import policy


def render(headers: Mapping[str, str]) -> str:
    """Paths count from the top of the site, wherever it stands.

    Nothing is said of how long other files are kept: both hosts have each asked for again.
    """
    rules = {"/*": headers}
    rules |= {f"/{folder}*": {"Cache-Control": policy.KEEP} for folder in policy.KEPT}
    return "".join(
        f"{path}\n" + "".join(f"  {name}: {value}\n" for name, value in said.items())
        for path, said in rules.items()
    )
