import pytest

from microsite import english_names

MARK = '<span lang="en" dir="ltr">{}</span>'
LAW = "Americans with Disabilities Act"
PAGE = '<!doctype html>\n<html lang="{}"><body>{}</body></html>'


def marked(text: str, lang: str = "zh") -> str:
    """What stands between the tags of the body afterwards."""
    html = english_names.marked(PAGE.format(lang, text), lang, "en")
    head, tail = PAGE.format(lang, "\0").split("\0")
    assert html.startswith(head) and html.endswith(tail)
    return html.removeprefix(head).removesuffix(tail)


@pytest.mark.parametrize(
    ("text", "run"),
    [
        (f"<p>即{LAW}（ADA）。</p>", LAW),
        (f"<p>{LAW}</p>", LAW),
        (f"<p>{LAW}, ADA。</p>", f"{LAW}, ADA"),
        ("<li>Seeds of Partnership는", "Seeds of Partnership"),
        ("<a href='x' title='One Two Three'>LAFF don't CRY</a>", "LAFF don't CRY"),
        ("<a>LAFF don&#39;t CRY</a>", "LAFF don&#39;t CRY"),
        ("<a>Ann &amp; Bob Ray</a>", "Ann &amp; Bob Ray"),
        ("<a>R&amp;D of all</a>", "R&amp;D of all"),
        ("<p>«No One Told.» 他说", "No One Told"),
        ("<p>NOBODY TOLD ME. WHY NOT</p>", "NOBODY TOLD ME. WHY NOT"),
        ("<p>é Café Zoë Ünal</p>", "é Café Zoë Ünal"),
        ("<img lang='es' alt=''>One two three", "One two three"),
        ("<p><b lang='es'>uno</b> One two three", "One two three"),
        ("<ul><li lang=es>a</ul>One two three", "One two three"),
        ("<p>CC BY License 4.0", "CC BY License"),
    ],
)
def test_a_run_of_latin_words_is_marked(text, run):
    assert marked(text) == text.replace(run, MARK.format(run))


@pytest.mark.parametrize(
    "text",
    [
        "<p>IEP 会议和 Google Meet。</p>",
        "<p>One (Two) Three. 4 Five</p>",
        "<p>&amp; two three</p>",
        "<p>&nbsp;two&nbsp;three&hellip; &rarr;</p>",
        f"<span lang='en' dir='ltr'>{LAW} and <b>more of it</b></span>",
        f"<p lang='es'>El {LAW}</p>",
        f"<!-- a > {LAW} --><title>{LAW}</title><svg><text>{LAW}</text></svg>",
        f"<script>const a = '<p>{LAW}</p>'</script><textarea>{LAW}</textarea>",
        f'<p title="{LAW} > more">字</p>',
        "",
    ],
)
def test_what_is_marked_already_or_needs_no_mark_stays(text):
    assert marked(text) == text


@pytest.mark.parametrize("lang", ["en", "es", "vi", "tl"])
def test_a_language_of_latin_letters_stays(lang):
    assert marked(f"<p>{LAW}</p>", lang) == f"<p>{LAW}</p>"


@pytest.mark.parametrize("lang", ["ar", "fa", "ko", "pa", "ru", "zh-Hant", "hy"])
def test_other_scripts_are_marked_once(lang):
    once = marked(f"<p>{LAW}</p>", lang)
    assert once == f"<p>{MARK.format(LAW)}</p>" and marked(once, lang) == once


def test_a_text_outside_of_every_element_has_no_language():
    assert english_names.marked(LAW, "zh", "en") == LAW
