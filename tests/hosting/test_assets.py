import re
from hashlib import sha256

import pytest

from microsite.hosting import assets

NAMES = {"assets/site.css": "kept/site.1.css", "assets/two words.png": "kept/two words.2.png"}


@pytest.mark.parametrize(
    ("url", "address", "new"),
    [
        ("/index.html", "assets/site.css", "kept/site.1.css"),
        ("/index.html", "./assets/site.css", "./kept/site.1.css"),
        ("/es/time/index.html", "../../assets/site.css", "../../kept/site.1.css"),
        ("/es/time/index.html", "/assets/site.css?x#y", "/kept/site.1.css?x#y"),
        ("/index.html", "assets/two%20words.png", "kept/two%20words.2.png"),
        ("/index.html", "assets/sheet.pdf", None),
        ("/index.html", "https://example.org/assets/site.css", None),
        ("/index.html", "//example.org/assets/site.css", None),
        ("/index.html", "http://[assets/site.css", None),
        ("/es/time/index.html", "assets/site.css", None),  # another folder of that name
    ],
)
def test_addresses_in_a_page(url, address, new):
    html = f'<p title="assets/site.css is it">assets/site.css <a href="{address}">x</a>'
    found = assets.in_page(html, url, "/", NAMES)
    assert found == html.replace(f'"{address}"', f'"{new or address}"')


@pytest.mark.parametrize(
    ("address", "new"),
    [("/pd/assets/site.css", "/pd/kept/site.1.css"), ("/assets/site.css", None)],
)
def test_a_site_in_a_folder_of_its_host(address, new):
    html = f'<link href="{address}">'
    assert assets.in_page(html, "/pd/404.html", "/pd/", NAMES) == html.replace(
        address, new or address
    )


@pytest.fixture
def site(tmp_path):
    files = {
        "index.html": '<link href="assets/site.css"><script src="assets/a.js"></script>',
        "assets/site.css": "@import 'more/two.css'; p {background: url(mark.svg#x)}",
        "assets/more/two.css": "p {background: url(../mark.svg)} /* site.css */",
        "assets/mark.svg": "<svg/>",
        "assets/a.js": 'import "./b.js"; import("./b.js"); new URL("../pagefind/a.js"); "c.js"',
        "assets/b.js": "1",
        "assets/sheet.pdf": "%PDF",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_files_name_each_other_anew(site):
    names = assets.keep(site, "/")
    assert sorted(p.name for p in (site / "assets").rglob("*.*")) == ["sheet.pdf"]
    for old, new in names.items():
        content = (site / new).read_bytes()
        stem, ending = old.removeprefix("assets/").rsplit(".", 1)
        assert new == f"kept/{stem}.{sha256(content).hexdigest()[:12]}.{ending}"
    last = {old: new.rpartition("/")[2] for old, new in names.items()}
    css = (site / names["assets/site.css"]).read_text()
    mark = last["assets/mark.svg"]
    assert css == f"@import 'more/{last['assets/more/two.css']}'; p {{background: url({mark}#x)}}"
    assert f"url(../{mark})" in (site / names["assets/more/two.css"]).read_text()
    b = last["assets/b.js"]
    script = (site / names["assets/a.js"]).read_text()
    assert script == f'import "./{b}"; import("./{b}"); new URL("../pagefind/a.js"); "c.js"'
    page = (site / "index.html").read_text()
    assert set(re.findall(r'"([^"]+)"', page)) == {names["assets/site.css"], names["assets/a.js"]}


def test_a_name_changes_with_what_the_file_loads(site, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    for path in site.rglob("*.*"):
        (other / path.relative_to(site)).parent.mkdir(parents=True, exist_ok=True)
        (other / path.relative_to(site)).write_bytes(path.read_bytes())
    (other / "assets/b.js").write_text("2")
    first, second = assets.keep(site, "/"), assets.keep(other, "/")
    assert {old for old in first if first[old] != second[old]} == {"assets/a.js", "assets/b.js"}


def test_a_circle_is_told(site):
    (site / "assets/b.js").write_text('import "./a.js"')
    with pytest.raises(assets.AssetError, match="assets/a.js → assets/b.js → assets/a.js"):
        assets.keep(site, "/")


def test_a_file_in_another_encoding_is_told(site):
    (site / "assets/a.js").write_bytes("é".encode("latin-1"))
    with pytest.raises(assets.AssetError, match="assets/a.js is not in UTF-8"):
        assets.keep(site, "/")


def test_a_site_without_assets_stays_as_it_is(tmp_path):
    (tmp_path / "index.html").write_text("<p>x")
    assert assets.keep(tmp_path, "/") == {}
