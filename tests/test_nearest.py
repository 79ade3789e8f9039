import pytest

from microsite import links
from tests.sites import page, site

DOCS = {
    "index.html": page('<h1 id="start">W</h1>', source="docs/index.md"),
    "principles/time/index.html": page('<h2 id="before">B</h2>', source="docs/principles/time.md"),
    "tools/time/index.html": page("", source="docs/tools/time.md"),
    "tools/strengths/index.html": page("", source="docs/tools/strengths.md"),
    "es/tools/strenghts/index.html": page("", lang="es", source="docs/tools/strenghts.md"),
    "assets/pick-up-line.jpg": "",
    "assets/pick-up-line.css": "",
}


@pytest.mark.parametrize(
    ("main", "advice"),
    [
        ('<a href="tiem.md">x</a>', 'Did you mean "time.md"?'),
        ('<a href="../tools/tiem.md">x</a>', 'Did you mean "../tools/time.md"?'),
        ('<a href="tiem.md#before">x</a>', 'Did you mean "time.md"?'),
        ('<a href="strenghts.md">x</a>', 'Did you mean "../tools/strengths.md"?'),
        ('<a href="../tiem/">x</a>', 'Did you mean "time.md"?'),
        ('<a href="../../tools/strength/">x</a>', 'Did you mean "../tools/strengths.md"?'),
        ('<a href="zzz.md">x</a>', "Correct the target, or write the page"),
        ('<img src="../../assets/pickup.jpg" alt="">', '"../assets/pick-up-line.jpg"?'),
        ('<a href="../../assets/pick-up.css">x</a>', '"../assets/pick-up-line.css"?'),
        ('<a href="../../assets/pick-up-line.gif">x</a>', '"../assets/pick-up-line.'),
        ('<img src="zzz.jpg" alt="">', "or add the file"),
        ('<a href="../time/#befor">x</a>', 'Did you mean "#before"?'),
        ('<a href="../time/#zzz">x</a>', "write {#zzz} after"),
    ],
)
def test_in_the_terms_of_the_author(main: str, advice: str) -> None:
    here = page(main, source="docs/principles/empathy.md")
    (finding,) = links.broken(site({**DOCS, "principles/empathy/index.html": here}))
    assert advice in finding.advice


def test_in_the_frame_as_a_browser_follows_it() -> None:
    here = page("", source="docs/principles/empathy.md", frame='<a href="../tiem/">x</a>')
    (finding,) = links.broken(site({**DOCS, "principles/empathy/index.html": here}))
    assert finding.advice == 'Did you mean "../time/"?'


def test_between_namesakes_the_nearer_path() -> None:
    here = page('<a href="/tools/tim/">x</a>', frame='<a href="/principle/tim/">y</a>')
    assert [finding.advice for finding in links.broken(site({**DOCS, "a/index.html": here}))] == [
        'Did you mean "../principles/time/"?',
        'Did you mean "../tools/time/"?',
    ]
