"""The lines for Apache: the file `.htaccess` of the site's folder.

https://httpd.apache.org/docs/2.4/mod/mod_headers.html
"""

from collections.abc import Mapping

from microsite.hosting import policy

TEXT = """\
# For a site at {base}. Save it as .htaccess in the folder of the site, or put its lines into the
# <Directory> of that folder. It needs "AllowOverride All" and mod_headers; where mod_deflate is
# there, it compresses.
DirectoryIndex index.html
Options -Indexes
ErrorDocument 403 {base}404.html
ErrorDocument 404 {base}404.html
AddDefaultCharset utf-8
AddType text/javascript .js
{headers}
Header always set Cache-Control "{ask}" "expr=! %{{REQUEST_URI}} =~ m#^{kept}#"
Header always set Cache-Control "{keep}" "expr=%{{REQUEST_URI}} =~ m#^{kept}#"
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json \\
        application/xml image/svg+xml
</IfModule>
"""


def render(base: str, headers: Mapping[str, str]) -> str:
    """`base` is the path of the site, such as `/pd/` or `/`."""
    return TEXT.format(
        base=base,
        kept=f"{base}(?:{'|'.join(policy.KEPT)})",
        headers="\n".join(f'Header always set {name} "{value}"' for name, value in headers.items()),
        keep=policy.KEEP,
        ask=policy.ASK,
    )
