"""A small site on the real servers of hosts, at the top of a host and in a folder of it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from tempfile import mkdtemp

import pytest

from microsite import build
from microsite import site as sites
from microsite.hosting import policy
from tests.browser.conftest import BuiltSite, Visit
from tests.browser.hosts import Host, program
from tests.browser.server import Server
from tests.browser.test_policy import WATCH, violations
from tests.browser.test_search import results
from tests.sites import project

HOSTS = [("nginx", "/pd/"), ("caddy", "/pd/"), ("apache", "/pd/"), ("nginx", "/"), ("caddy", "/")]
TYPES = {
    ".html": ("text/html; charset=utf-8",),
    ".css": ("text/css", "text/css; charset=utf-8"),
    ".js": tuple(
        f"{a}/javascript{b}" for a in ("text", "application") for b in ("", "; charset=utf-8")
    ),
    ".json": ("application/json",),
    ".svg": ("image/svg+xml",),
    ".xml": ("text/xml", "application/xml", "text/xml; charset=utf-8"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Hosted:
    """`base` is the path of the site; `folder` holds its files."""

    name: str
    url: str
    base: str
    folder: Path

    def get(self, path: str, **headers: str) -> Answer:
        connection = HTTPConnection(self.url.removeprefix("http://"))
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=names)
        response = connection.getresponse()
        answer = Answer(
            response.status,
            {name.lower(): value for name, value in response.getheaders()},
            response.read(),
        )
        assert len(answer.headers) == len(response.getheaders()), "a header is sent twice"
        connection.close()
        return answer

    def files(self) -> list[str]:
        """One file of each kind: of each folder that matters, and each ending in it."""
        kinds = {}
        for path in sorted(self.folder.rglob("*")):
            file = path.relative_to(self.folder).as_posix()
            if path.is_file() and not file.endswith((".gz", ".br", "_headers")):
                kinds.setdefault((file.startswith(policy.KEPT), path.suffix), file)
        return list(kinds.values())


@pytest.fixture(scope="module")
def built() -> Iterator[dict[str, Path]]:
    """The root of a host by the path at which a site was built for it; all may read there."""
    top = Path(mkdtemp())
    top.chmod(0o755)
    made = {}
    for base in dict.fromkeys(base for _, base in HOSTS):
        root = top / (base.strip("/") or "top")
        settings = {"SITE_URL": f"https://example.org{base}"}
        build.build(
            project.make(root / "project"), root / "www" / base.strip("/"), settings=settings
        )
        made[base] = root
    yield made
    shutil.rmtree(top)


@pytest.fixture(scope="module", params=HOSTS, ids=lambda param: f"{param[0]} {param[1]}")
def hosted(request, built, tmp_path_factory) -> Iterator[Hosted]:
    name, base = request.param
    if not program(name):
        pytest.skip(f"{name} is not installed")
    root = built[base] / "www"
    folder = root / base.strip("/")
    lines = folder.with_name(f"{folder.name}-hosting")
    if name == "apache":
        shutil.copy(lines / "apache.htaccess", folder / ".htaccess")
    host = Host(name, root, lines, tmp_path_factory.mktemp(name))
    yield Hosted(name, host.url, base, folder)
    host.close()
    (folder / ".htaccess").unlink(missing_ok=True)


def assert_policy(answer: Answer) -> None:
    for name, value in policy.headers().items():
        assert answer.headers[name.lower()] == value


def test_every_kind_of_file_has_the_headers(hosted):
    assert len(hosted.files()) >= 10
    for file in hosted.files():
        answer = hosted.get(hosted.base + file)
        assert answer.status == 200 and answer.body == (hosted.folder / file).read_bytes()
        assert_policy(answer)
        cache = policy.KEEP if file.startswith(policy.KEPT) else policy.ASK
        assert answer.headers["cache-control"] == cache, file
        if Path(file).suffix in TYPES:
            assert answer.headers["content-type"].lower() in TYPES[Path(file).suffix], file


@pytest.mark.parametrize("path", ["no/such/page/", "es/no.html", "kept/no.css", "kept/"])
def test_what_is_missing_is_answered_and_not_kept(hosted, path):
    answer = hosted.get(hosted.base + path)
    assert answer.status == 404 and b"site-lost-es" in answer.body
    assert_policy(answer)
    assert answer.headers["cache-control"] == policy.ASK


def test_a_folder_is_answered_with_and_without_its_slash(hosted):
    answer = hosted.get(f"{hosted.base}es/")
    assert answer.status == 200 and b'lang="es"' in answer.body
    for path in ("es", "") if hosted.base != "/" else ("es",):
        answer = hosted.get((hosted.base + path).rstrip("/"))
        assert answer.status in (301, 308)
        there = answer.headers["location"].removeprefix(hosted.url)
        assert there == (f"{hosted.base}{path}/" if path else hosted.base)


def test_the_copies_compressed_at_build_are_sent(hosted):
    _sends_copies(hosted, "gzip", ".gz")
    if hosted.name == "caddy":  # nginx comes without a module for it
        _sends_copies(hosted, "br", ".br")


def _sends_copies(hosted, coding, ending):
    packed = [path for path in hosted.folder.rglob(f"*{ending}") if path.stem != "404.html"]
    assert {path.suffixes[-2] for path in packed} >= set(TYPES)
    for path in packed:
        file = path.relative_to(hosted.folder).as_posix().removesuffix(ending)
        answer = hosted.get(hosted.base + file.removesuffix("index.html"), Accept_Encoding=coding)
        assert answer.headers["content-encoding"] == coding, file
        assert "accept-encoding" in answer.headers["vary"].lower()
        assert_policy(answer)
        if hosted.name != "apache":  # that one compresses for each reader
            assert answer.body == path.read_bytes(), file


def test_a_file_that_is_the_same_is_not_sent_again(hosted):
    path = f"{hosted.base}pagefind/pagefind-entry.json"
    tag = hosted.get(path).headers["etag"]
    again = hosted.get(path, If_None_Match=tag)
    assert again.status == 304 and again.body == b""


@pytest.fixture
def reader(browser, hosted):
    context = browser.new_context()
    pages = sites.read(hosted.folder).pages
    visit = Visit(context, BuiltSite(hosted.folder, hosted.url + hosted.base, pages))
    visit.page.add_init_script(WATCH)
    yield visit
    context.close()


def test_a_browser_sees_no_violation_and_no_error_on_any_page(reader):
    for url in reader.site.pages:
        assert violations(reader.go(url)) == [], url
    assert results(reader.go(""), "meeting")
    assert violations(reader.page) == []
    assert (reader.errors, reader.strangers) == ([], [])


@pytest.mark.parametrize(("url", "lang"), [("no/such/", "en"), ("es/no/such/", "es")])
def test_what_is_missing_is_said_in_the_reader_s_language(reader, url, lang):
    page = reader.go(url)
    assert page.locator("h1:visible").evaluate_all(
        "all => all.map(e => e.closest('[lang]').lang)"
    ) == [lang]
    assert page.evaluate("document.documentElement.lang") == lang
    page.get_by_role("link").first.click()
    page.wait_for_url(f"{reader.site.url}{'es/' if lang == 'es' else ''}")


def test_without_headers_the_pages_say_their_policy_themselves(browser, tmp_path):
    root = project.make(tmp_path / "project")
    server = Server(root / "site", SimpleHTTPRequestHandler)
    build.build(root, root / "site", settings={"SITE_URL": server.url, "POLICY_IN_PAGES": "true"})
    site = BuiltSite(root / "site", server.url, sites.read(root / "site").pages)
    with browser.new_context() as context:
        visit = Visit(context, site)
        visit.page.add_init_script(WATCH)
        for url in site.pages:
            assert violations(visit.go(url)) == [], url
        assert results(visit.go(""), "meeting")
        assert violations(visit.page) == [] and visit.errors == []
        visit.page.evaluate("document.body.setAttribute('style', 'color: red')")
        visit.page.wait_for_function("globalThis.violations")
    server.close()
