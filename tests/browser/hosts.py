"""Real web servers around a folder, with the lines that a build made for them."""

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path

PROGRAMS = {"nginx": "nginx", "caddy": "caddy", "apache": "apache2"}  # as Debian names them
NGINX = """\
daemon off; master_process off; pid {work}/pid; error_log stderr warn;
events {{}}
http {{
    include /etc/nginx/mime.types; access_log off;
    client_body_temp_path {work}/1; proxy_temp_path {work}/2; fastcgi_temp_path {work}/3;
    uwsgi_temp_path {work}/4; scgi_temp_path {work}/5;
    server {{ listen 127.0.0.1:{port}; root {root}; include {lines}/nginx.conf; }}
}}
"""
CADDY = """\
{{
    admin off
    auto_https off
}}
http://127.0.0.1:{port} {{
    root * {root}
    import {lines}/microsite.caddy
}}
"""
APACHE = """\
ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/pid
ErrorLog {work}/errors
KeepAlive Off
User {user}
TypesConfig /etc/mime.types
{modules}
DocumentRoot {root}
<Directory {root}>
    Require all granted
    AllowOverride All
</Directory>
"""
MODULES = ("mpm_prefork", "authz_core", "mime", "dir", "headers", "filter", "deflate")
MODULE = "LoadModule {0}_module /usr/lib/apache2/modules/mod_{0}.so"


def program(name: str) -> str | None:
    """The path of that server on this machine, None where it is not installed."""
    return shutil.which(PROGRAMS[name], path=f"{os.environ['PATH']}:/usr/sbin")


class Host:
    """`root` holds the site's files at the path it was built for; `lines` what the build made."""

    def __init__(self, name: str, root: Path, lines: Path, work: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        words = {"port": port, "root": root, "lines": lines, "work": work}
        config = work / "config"
        if name == "nginx":
            config.write_text(NGINX.format(**words))
            command = ["-c", str(config), "-e", "stderr"]
        elif name == "caddy":
            config.write_text(CADDY.format(**words))
            command = ["run", "--config", str(config), "--adapter", "caddyfile"]
        else:
            modules = "\n".join(MODULE.format(module) for module in MODULES)
            user = "www-data" if os.geteuid() == 0 else f"#{os.geteuid()}"
            config.write_text(APACHE.format(**words, modules=modules, user=user))
            command = ["-X", "-f", str(config)]
        self.log = (work / "log").open("w")
        self.process = subprocess.Popen(
            [program(name), *command],
            stdout=self.log,
            stderr=self.log,
            env=os.environ | {"HOME": str(work)},
        )
        self._wait(port)

    def _wait(self, port: int) -> None:
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.close()
        raise RuntimeError(f"The server did not start: {Path(self.log.name).read_text()}")

    def close(self) -> None:
        self.process.terminate()
        self.process.wait()
        self.log.close()
