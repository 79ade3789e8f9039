"""A large site for measuring: two languages, a navigation on each page, faults where asked for.

The defaults are those of the measurements: 150 pages with 200 links each, 30,000 in all.
"""

from collections.abc import Callable
from pathlib import Path
from posixpath import relpath

from tests.sites import page

BASE_URL = "https://example.org/family/"
LANGUAGES = {"en": "", "es": "es/"}
IN_TEXT = 23

# What an author gets wrong, and the rule that should say so.
FAULTS = {
    "links/missing-page": '<p><a href="../not-here/">A page</a></p>',
    "links/missing-anchor": '<p><a href="../page-0/#not-here">A place</a></p>',
    "links/missing-file": '<p><a href="../not-here.pdf">A sheet</a></p>',
    "links/missing-image": '<p><img src="../picture.svg" srcset="../no.svg 2x" alt=""></p>',
    "links/base-path": '<p><a href="/page-0/">From the root</a></p>',
    "links/wrong-case": '<p><a href="../Page-0/">Capital</a></p>',
    "links/empty": '<p><a href="#">Nowhere</a></p>',
    "links/duplicate-id": '<p id="twice">One</p><p id="twice">Two</p>',
}


def write(
    folder: Path, pages: int = 150, links: int = 200, faults: int = 0
) -> set[tuple[str, str]]:
    """Writes the site; `faults` of each kind, each on a page of its own where there are enough.

    Returns the (rule, file) of each fault.
    """
    names = [f"page-{n}/" for n in range(pages // len(LANGUAGES) - 1)]
    seeded = set()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "picture.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    kinds = list(FAULTS)
    for lang, prefix in LANGUAGES.items():
        for n, name in enumerate(["", *names]):
            url = f"{prefix}{name}"
            if name == "page-0/" or not name or lang != "en":
                wrong = []
            else:  # the kinds take turns on the pages after the first
                turns = range(n - 2, faults * len(kinds), max(len(names) - 1, 1))
                wrong = [kinds[turn % len(kinds)] for turn in turns]
            seeded |= {(rule, f"{url}index.html") for rule in wrong}
            file = folder / url / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            text = "".join(FAULTS[rule] for rule in wrong)
            file.write_text(_page(lang, url, name, ["", *names], links, text), encoding="utf-8")
    return seeded


def _page(lang: str, url: str, name: str, names: list[str], links: int, text: str) -> str:
    def towards(other: str) -> str:
        return relpath(f"/{other}", f"/{url}".rstrip("/") or "/") + "/"

    def anchor(n: int, to: Callable[[int], str]) -> str:
        return f'<a href="{to(n)}">Words on page {n}</a>'

    own = [f"{LANGUAGES[lang]}{other}" for other in names]
    head = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{BASE_URL}{prefix}{name}">'
        for code, prefix in {**LANGUAGES, "x-default": ""}.items()
    )
    head += f'<link rel="canonical" href="{BASE_URL}{url}">'
    frame = "\n".join(
        f"<li>{anchor(n, lambda n: towards(own[n % len(own)]))}</li>"
        for n in range(links - IN_TEXT)
    )
    main = "\n".join(
        f'<p id="id-{n}">Some words about this, and '
        f"{anchor(n, lambda n: towards(own[n % len(own)]) + f'#id-{n}')}. More words follow.</p>"
        for n in range(IN_TEXT)
    )
    picture = towards("").rstrip("/") + "/picture.svg"
    return page(
        f'<h1 id="title">{url}</h1>\n{main}\n<img src="{picture}" alt="">{text}',
        lang=lang,
        head=head,
        frame=f"<ul>{frame}</ul>",
    )
