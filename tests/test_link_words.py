import pytest

from microsite import links
from tests.sites import page, site
from tests.test_link_table import AROUND, HERE


@pytest.mark.parametrize(
    ("main", "message", "advice"),
    [
        ('<a href="../tiem/">the <b>time</b></a>', 'The link "the time" leads to "../tiem/"', "?"),
        ('<a href="../tiem/">x</a>', "", 'Did you mean "../time/"?'),
        ('<a href="../time/#Befroe">x</a>', 'the id "Befroe"', 'Did you mean "#Before"?'),
        ('<a href="../time/#zzz">x</a>', '"zzz"', "write {#zzz} after the heading"),
        ('<a href="../time/#before">x</a>', 'the name is "#Before"', 'Write "#Before"'),
        ('<a href="../Time/">x</a>', 'the name is "../time/"', 'Write "../time/"'),
        ('<a href="/zzz/">x</a>', '"/zzz/"', "write the page that it should lead to"),
        ('<a href="/assets/sheets.pdf">x</a>', "", 'Did you mean "../../assets/Sheet.pdf"?'),
        ('<a href="/a/zzz.zip">x</a>', "", "add the file"),
        ('<img src="/assets/picure.png" alt="A bus">', 'The image "A bus"', "picture.png"),
        ('<script src="/no.js"></script>', 'The link "<script src>"', "main.js"),
        ("<a>Read on</a>", 'The link "Read on" leads nowhere: its target is empty.', "brackets"),
        ('<a href="#">Read on</a>', 'its target is "#"', "brackets"),
        ('<a href="/x/" aria-label="Next page">→</a>', 'The link "→"', ""),
        ('<a href="/x/" aria-label="Next page"><svg></svg></a>', 'The link "Next page"', ""),
        ('<a href="/x/"><img src="/assets/wide.png" alt="A map"></a>', 'The link "A map"', ""),
        (f'<a href="/x/">{"word " * 40}</a>', "word word…", ""),
        ('<a href="../../es/principles/time/">x</a>', '("en") into "es"', '"../time/"'),
        ('<p id="a">1</p><p id="a">2</p><p id="a">3</p>', 'The id "a" stands 3 times', "#a"),
        ('<a href="../../../x/">x</a>', 'outside the folder "/"', "relative to its page"),
    ],
)
def test_words(main: str, message: str, advice: str) -> None:
    (finding,) = links.broken(site({**AROUND, HERE: page(main)}))
    assert message in finding.message
    assert advice in finding.advice
    assert (finding.source, finding.line) == (f"site/{HERE}", 4)


def test_the_target_as_its_author_wrote_it() -> None:
    source = "docs/principles/empathy.md"
    main = page('<a href="../time/#no">x</a> <a href="#">y</a>', source=source)
    texts = {source: "[x](time.md#no) [y](#)"}
    first, second = links.broken(site({**AROUND, HERE: main}), read=texts.get)
    assert 'leads to "time.md#no", and nothing there has the id "no"' in first.message
    assert 'its target is "#"' in second.message
