"""Three districts as they would come to us: right-to-left first, two pages replaced, and broken."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from microsite.cli import main
from microsite.district import pages
from tests.sites import project

SITE_CSS, OWN_CSS = (rf"kept/{name}\.\w+\.css" for name in ("site", "district"))
SAMPLES = project.ROOT / "tests/sites/districts"


@pytest.fixture(scope="module")
def product(tmp_path_factory) -> Path:
    """A small product in English, Spanish and Arabic, the words around its pages included."""
    root = project.make(tmp_path_factory.mktemp("product") / "p", time="See [it](resource:idea).")
    for name in ("mkdocs.yml", "data/languages.yml"):
        ours = (project.ROOT / name).read_text(encoding="utf-8")
        row = re.search(r".*(?:code|locale): ar,.*\n", ours)[0]
        path = root / name
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r".*(?:code|locale): es,.*\n", rf"\g<0>{row}", text))
    shutil.copytree(project.ROOT / "translations/ar", root / "translations/ar")
    return root


@pytest.fixture
def district(product, tmp_path, monkeypatch):
    """`district("broken")`: the sample beside a copy of the product, in which commands run."""

    def copied(name: str) -> Path:
        shutil.copytree(product, tmp_path / "p")
        folder = shutil.copytree(SAMPLES / name, tmp_path / "d")
        for page in folder.glob("docs/*.md"):
            made_from = product / "docs" / page.name
            if made_from.exists():
                text = page.read_text(encoding="utf-8")
                digest = pages.digest(made_from.read_bytes())
                page.write_text(text.replace(f"{{{page.stem}}}", digest), encoding="utf-8")
        monkeypatch.chdir(tmp_path / "p")
        return folder

    return copied


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(address: str) -> str:
    return Path("site", address, "index.html").read_text(encoding="utf-8")


def test_right_to_left_first(district):
    folder = district("right_to_left")
    before = contents(folder) | contents(Path())
    result = run("build", "--district", "../d")
    assert result.exit_code == 0, result.output
    assert "../d/docs/center.md:9:1 warning reading/passive" in result.output
    assert "0 errors, 1 warning" in result.output, "none of ours, of which there are some"
    english, arabic = page("center"), page("ar/center")
    for html in (english, arabic):
        menu = html.partition('class="site-languages"')[2].partition("</details>")[0]
        assert re.findall(r'hreflang="(\w+)"', menu) == ["ar", "es", "en"]
        assert "Valley USD</title>" in html and 'href="mailto:office@valley.example.org"' in html
        assert 'href="https://valley.example.org/access"' in html
        assert html.count('alt="Valley Unified: a hill"') == 2 and "© Valley Unified" in html
        assert re.search(rf'{SITE_CSS}">\s*<link rel="stylesheet" href="[./]+{OWN_CSS}">', html)
        assert 'data-resource="valley-guide" href="https://valley.example.org/guide"' in html
        assert 'data-resource="idea"' not in html
    assert 'a hill" lang="en" dir="ltr">' in arabic and 'a hill">' in english
    assert "<span>the law</span>" in english and "<span>القانون</span>" in arabic
    assert '<html lang="ar" dir="rtl">' in arabic and "مركز العائلات لدينا</h1>" in arabic
    assert '<link rel="canonical" href="https://valley.example.org/pd/ar/center/">' in arabic
    assert "<span>it</span>" in page("principles/time"), "ours has no such link either"
    lost = Path("site/404.html").read_text(encoding="utf-8")
    assert re.findall(r'<section lang="(\w+)"', lost) == ["ar", "es", "en"]
    assert '<html lang="en"' in lost and re.search(f'href="/pd/{OWN_CSS}"', lost)
    (style,), (logo,) = (
        Path("site/kept").glob(f"district{end}") for end in (".*.css", "-logo.*.svg")
    )
    assert "--accent: light-dark(#7a1f2b" in style.read_text()
    assert logo.read_bytes() == before[folder / "art/logo.svg"]
    assert before.items() <= (contents(folder) | contents(Path())).items(), "neither is touched"


def test_two_pages_replaced_and_then_the_product_moves_on(district):
    folder = district("replaced")
    before = contents(folder)
    result = run("build", "--district", "../d")
    assert result.exit_code == 0 and "district/" not in result.output, result.output
    assert "The county office hosts these pages." in page("about")
    assert "Our server keeps a log" in page("privacy") and "Contact" in page("privacy")
    assert "Privacy in our county" in page("principles/time"), "in the menu"
    ours = Path("docs/about.md")
    ours.write_text(ours.read_text().replace("Here.", "Here, as of May."), encoding="utf-8")
    project.write(Path(), "principles/time", "Time", "Newer words of ours.")
    now = pages.digest(ours.read_bytes())
    result = run("build", "--district", "../d")
    assert result.exit_code == 0, result.output
    assert "../d/docs/about.md:4:1 warning district/page-behind" in result.output
    assert f"then write: replaces: {now}" in result.output
    assert result.output.count("district/page-behind") == 1
    assert "The county office hosts these pages." in page("about")
    assert "Newer words of ours." in page("principles/time")
    assert contents(folder) == before


BROKEN = [  # the place and the rule, and words of what is wrong and what to do
    ("district.yml:1:1 error district/no-accessibility-contact", "a page of the person who helps"),
    ("district.yml:3:1 error data/bad-value", 'such as "https://pd.example.org/", with a / at its'),
    ("district.yml:6:10 error district/low-contrast", 'Write "#015375", the nearest color'),
    ("district.yml:7:21 error district/unknown-language", "of this list: en, es, ar."),
    ("district.yml:8:1 error data/unknown-field", "accessibility_contact, feedback"),
    ("logo.svg:2:1 error district/unsafe-logo", 'an element "script"'),
    ("docs/about.md:1:1 error district/no-digest", "at its top: replaces: "),
    ("docs/privacy.md:4:1 warning district/page-behind", '"git diff 0123456789ab '),
    ("doc:1:1 warning district/unread", "Correct the name"),
    ("resources.yml:1:1 error district/unknown-resource", 'Did you mean "idea"?'),
    ("resources.yml:2:1 error data/bad-value", "begins with https://"),
    ("translations/es/about.po:4:1 error translations/broken-file", 'msgid "Be on time'),
]


@pytest.mark.parametrize("command", [["district", "check"], ["build", "--district"]])
def test_a_district_broken_in_ten_ways_and_more_is_told_each_of_them(district, command):
    district("broken")
    result = run(*command, "../d")
    assert result.exit_code == 1 and not Path("site").exists()
    said = re.split(r"^(?=\.\./d/)", result.output, flags=re.MULTILINE)
    for place, words in BROKEN:
        found = [each for each in said if each.startswith(f"../d/{place}\n") and words in each]
        assert len(found) == 1, place
    assert len(said) == len(BROKEN) + 2, "each is told once; one resource has two faults"
