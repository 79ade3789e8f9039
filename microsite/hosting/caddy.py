"""The lines for Caddy, to be imported in the block of a site.

https://caddyserver.com/docs/caddyfile/directives/file_server
"""

from collections.abc import Mapping

from microsite.hosting import policy

TEXT = """\
# For a site at {base}. In the block of its host: import /etc/caddy/microsite.caddy
# The site's files stand in {base} below that host's "root".
{slash}@microsite path {base}*
@microsite-kept path {kept}
@microsite-asked {{
    path {base}*
    not path {kept}
}}
header @microsite {{
{headers}
}}
header @microsite-kept Cache-Control "{keep}"
header @microsite-asked Cache-Control "{ask}"
file_server @microsite {{
    precompressed br gzip
}}
handle_errors {{
    @microsite-missing {{
        path {base}*
        expression `{{http.error.status_code}} == 404`
    }}
    header @microsite-missing Cache-Control "{ask}"
    rewrite @microsite-missing {base}404.html
    file_server @microsite-missing
}}
"""


def render(base: str, headers: Mapping[str, str]) -> str:
    """`base` is the path of the site, such as `/pd/` or `/`."""
    return TEXT.format(
        base=base,
        slash=f"redir {base[:-1]} {base} permanent\n" if base != "/" else "",
        kept=" ".join(f"{base}{folder}*" for folder in policy.KEPT),
        headers="\n".join(f'    {name} "{value}"' for name, value in headers.items()),
        keep=policy.KEEP,
        ask=policy.ASK,
    )
