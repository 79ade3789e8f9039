"""The lines for nginx, to be included in a block `server`.

https://nginx.org/en/docs/http/ngx_http_headers_module.html: a location inherits no header once it
has one of its own, so each has all of them.
"""

from collections.abc import Mapping

from microsite.hosting import policy

HEAD = """\
# For a site at {base}. In the block "server": include /etc/nginx/microsite.conf;
# The site's files stand in {base} below that server's "root". With the module ngx_brotli, add the
# line "brotli_static on;" to each location.
"""
LOCATION = """\
location {match} {{
{headers}
    charset utf-8;
    index index.html;
    gzip_static on;
    gzip_vary on;
    absolute_redirect off;
    error_page 403 =404 {base}404.html;
    error_page 404 {base}404.html;
}}
"""


def render(base: str, headers: Mapping[str, str]) -> str:
    """`base` is the path of the site, such as `/pd/` or `/`."""
    parts = [HEAD.format(base=base)]
    if base != "/":
        parts.append(f"location = {base[:-1]} {{\n    return 301 {base};\n}}\n")
    parts.append(_location(f"^~ {base}" if base != "/" else "/", base, headers, policy.ASK))
    parts += [_location(f"^~ {base}{folder}", base, headers, policy.KEEP) for folder in policy.KEPT]
    return "".join(parts)


def _location(match: str, base: str, headers: Mapping[str, str], cache: str) -> str:
    said = {**headers, "Cache-Control": cache}
    lines = "\n".join(f'    add_header {name} "{value}" always;' for name, value in said.items())
    return LOCATION.format(match=match, headers=lines, base=base)
