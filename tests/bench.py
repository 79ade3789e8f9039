"""`make bench`: CPU time beside named baselines, as the median ratio of 5 interleaved pairs."""

import asyncio
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import aiohttp
import material
import yaml

from microsite import baseline as baselines
from microsite import build, catalog, languages, reading, texts, translation
from microsite.web import client
from microsite.web.crawl import crawl
from tests.sites import synthetic
from tests.unruly import Names, Unruly

ROOT = Path(__file__).parents[1]
PAIRS = 5


def cpu(command: list[str], folder: Path, settings: dict[str, str] | None = None) -> float:
    """Seconds of CPU time, user and system, that a command and its children took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=settings, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def plain(folder: Path) -> None:
    """The same pages in the same languages as plain MkDocs with mkdocs-static-i18n has them."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    known = languages.load(ROOT / "data/languages.yml")
    for path in list((folder / "docs").rglob("*.md")):
        source = path.read_text(encoding="utf-8").replace("template: ", "kind: ")
        path.write_text(source, encoding="utf-8")
        page = path.relative_to(folder / "docs").as_posix()
        for language in known[1:]:
            shown = translation.translate(source, catalog.load(ROOT, language.code, page))
            path.with_suffix(f".{language.code}.md").write_text(shown.text, encoding="utf-8")
    _words_for(known, folder / "theme")
    rows = [
        {"locale": k.code, "name": k.name, "build": True, "default": k is known[0]} for k in known
    ]
    config = {
        "site_name": "Plain",
        "theme": {"name": "material", "custom_dir": "theme"},
        "plugins": ["search", {"i18n": {"docs_structure": "suffix", "languages": rows}}],
        "markdown_extensions": ["attr_list", "smarty", "toc"],
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")


def _words_for(known: list[languages.Language], theme: Path) -> None:
    """Material's English words for languages that it has none of: else it builds no page."""
    words = Path(material.__file__).parent / "templates/partials/languages"
    for language in known:
        if not (words / f"{language.code}.html").exists():
            lacking = theme / "partials/languages" / f"{language.code}.html"
            lacking.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(words / "en.html", lacking)


def pairs(name: str, ours: Callable[[], float], theirs: Callable[[], float]) -> None:
    """Prints the two medians and the median of the ratios."""
    ours(), theirs()
    times = [(ours(), theirs()) for _ in range(PAIRS)]
    a, b = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(x / y for x, y in times)
    print(f"{name:<44} {a:6.2f} s {b:6.2f} s   ratio {ratio:.2f}", flush=True)


def main() -> None:
    print(f"{'CPU time, median of 5 pairs':<44}     ours  baseline")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain(folder / "plain")
        of_build(folder)
        of_links(folder)
        with closing(Unruly()) as server:
            code = "from tests import bench; bench.{}({!r}, {})"
            ours, theirs = (
                [sys.executable, "-c", code.format(name, server.place, server.port)]
                for name in ("visit_all", "ask_all")
            )
            pairs(
                "2,000 addresses on 50 hosts; aiohttp, one GET each",
                lambda: cpu(ours, ROOT),
                lambda: cpu(theirs, ROOT),
            )
            memory = subprocess.run(ours, cwd=ROOT, check=True, capture_output=True, text=True)
            print(f"{'the same, most memory':<44} {int(memory.stdout) / 1024:6.0f} MiB")
        read_pages()
        read_drafts(folder / "drafts")


def of_build(folder: Path) -> None:
    """Prints CPU time for building and search beside Material's own, and for what else is done."""
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "-q", "-d"]
    settings = {**os.environ, **build.MKDOCS, "MICROSITE_JOBS": "1"}

    index = "import pathlib; from microsite import search; search.index(pathlib.Path({!r}))"
    search = [sys.executable, "-c", index.format(str(folder / "site"))]

    def ours() -> float:
        return cpu([*mkdocs, str(folder / "site")], ROOT, settings) + cpu(search, ROOT)

    pairs(
        "building and search; Material, mkdocs-static-i18n",
        ours,
        lambda: cpu([*mkdocs, str(folder / "theirs")], folder / "plain"),
    )
    site = f"Path({str(folder / 'site')!r})"
    for name, call in {
        "the same pages in two languages": (
            f"side_by_side.write({site}, languages.load(Path('data/languages.yml')))"
        ),
        "names with hashes, compressed copies, headers": f"release.make(Path(), {site})",
        "checks of the sources": "check.sources(Path())",
        "checks of the built site": f"check.built(Path(), {site})",
    }.items():
        print(f"{name:<44} {called(call):6.2f} s", flush=True)


def called(expression: str) -> float:
    """Seconds of CPU time for a new Python that evaluates it."""
    start = (
        "from pathlib import Path; from microsite import check, languages, side_by_side; "
        "from microsite.hosting import release; "
    )
    return cpu([sys.executable, "-c", start + expression], ROOT)


def read_pages() -> None:
    """Prints CPU time for the reading of one page, new and unchanged; word lists are loaded."""
    state = baselines.load(ROOT)
    sources = {p.name: p.read_text(encoding="utf-8") for p in (ROOT / "docs").rglob("*.md")}

    def read(name: str) -> float:
        start = time.process_time()
        reading.of_project(ROOT, texts.page(f"docs/{name}", sources[name]), state)
        return 1000 * (time.process_time() - start)

    read("about.md")
    new = statistics.median(map(read, sources))
    again = statistics.median(map(read, sources))
    print(f"{'reading of a page, new and unchanged':<44} {new:6.1f} ms {again:5.2f} ms", flush=True)


def read_drafts(folder: Path, count: int = 5000) -> None:
    """Prints CPU time for one call of `microsite reading` on many drafts of about 180 words."""
    folder.mkdir()
    english = (text for text in texts.of_project(ROOT) if text.lang == "en")
    said = [s.text for text in english for p in text.passages for s in p.sentences]
    for number in range(count):
        chosen = [f"Draft {number} begins with a sentence.", *said[number % 500 :: 60]]
        (folder / f"{number}.txt").write_text(" ".join(chosen[:15]), encoding="utf-8")
    files = [str(path) for path in folder.iterdir()]
    seconds = cpu([sys.executable, "-m", "microsite", "reading", "--format", "json", *files], ROOT)
    print(f"{f'reading of {count:,} drafts in one call':<44} {seconds:6.2f} s", flush=True)


def addresses(port: int) -> list[str]:
    """2,000 on 50 hosts: pages, files, redirects, refusals and pages that are gone."""
    paths = ("/page", "/404", "/file.pdf", "/403", "/moved")
    return [f"http://h{n % 50}.test:{port}{paths[n // 50 % 5]}?{n}" for n in range(2000)]


def visit_all(place: str, port: int) -> None:
    """One round of visits, without pauses. Prints the most memory it took, in KiB."""

    async def visits() -> None:
        names = Names(**{"*": ["127.0.0.1"]})
        async with client.opened("a bench", 0.0, {place}, resolver=names) as visitor:
            wanted = {address: () for address in addresses(port)}
            await crawl(visitor, wanted, lambda address, outcome: None)

    asyncio.run(visits())
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def ask_all(place: str, port: int) -> None:
    """The least that a link checker does: one GET each, answers read, nothing judged."""

    async def visits() -> None:
        names = Names(**{"*": ["127.0.0.1"]})
        connector = aiohttp.TCPConnector(limit=32, resolver=names)
        async with aiohttp.ClientSession(connector=connector) as session:

            async def ask(address: str) -> None:
                async with session.get(address) as response:
                    await response.read()

            await asyncio.gather(*map(ask, addresses(port)))

    asyncio.run(visits())


def of_links(folder: Path) -> None:
    """Our command beside lychee's on the same folder. Both must find a wrong id; else it ends."""
    synthetic.write(folder / "wrong", pages=10, links=30, faults=1)
    synthetic.write(folder / "links", pages=150, links=200)
    for command in (check_links, lychee):
        found = subprocess.run(command(folder / "wrong"), cwd=ROOT, capture_output=True, text=True)
        if "#not-here" not in found.stdout:
            sys.exit(f"{command.__name__} does not find a wrong id:\n{found.stdout}{found.stderr}")
    pairs(
        "links of 150 pages, 30,000 hrefs; lychee",
        lambda: cpu(check_links(folder / "links"), ROOT),
        lambda: cpu(lychee(folder / "links"), ROOT),
    )


def check_links(folder: Path) -> list[str]:
    return [sys.executable, "-m", "microsite", "check", "links", str(folder)]


def lychee(folder: Path) -> list[str]:
    program = Path(sys.executable).with_name("lychee")
    options = ["--offline", "--include-fragments", "--index-files", "index.html", "--no-progress"]
    return [str(program), *options, "--root-dir", str(folder), f"{folder}/**/*.html"]


if __name__ == "__main__":
    main()
