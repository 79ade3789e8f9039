import shutil
from datetime import date
from functools import partial

import pytest

from microsite.web import registry
from tests.conftest import render, without_history
from tests.sites import link_history


@pytest.mark.parametrize(
    ("markdown", "lang", "expected"),
    [
        ("[a](resource:idea)", "en", 'data-resource="idea" href="https://sites.ed.gov/'),
        ("[a](resource:idea)", "es", 'hreflang="en"'),
        ("[a](resource:idea)", "es", '<small class="resource-note">'),
        ("[a](resource:empathy-vs-sympathy).", "en", "(opens YouTube)</small>."),
        ("[a](resource:bias-reflection)", "en", "(asks about you)"),
        ("[a](resource:nothing)", "en", '<span class="resource" data-resource="nothing">a</span>'),
        ("- *[a](resource:idea)* {#x}", "en", '<li id="x"><em><a class="resource"'),
    ],
)
def test_a_resource_link_says_where_it_leads(markdown, lang, expected):
    assert expected in render(markdown, lang)


RULE, COPY = "https://sites.ed.gov/idea/regs/b/d/300.322", "https://web.archive.org/web/1/rule"
FILM = "https://www.youtube.com/watch?v=1Evwgu369Jw"
LESSON = "https://ed.ted.com/lessons/rethinking-thinking-trevor-maber"
GONE = [  # the page's language, what the link becomes
    (
        "en",
        "idea",
        f'href="{COPY}">a</a> <small class="resource-note">(archived copy of May 6, 2024)<',
    ),
    ("es", "idea", "(copia archivada del 6 de mayo de 2024; en inglés)"),
    ("en", "empathy-vs-sympathy", f'href="{FILM}">a</a>'),
    ("en", "empathy-vs-sympathy", "(could not be reached lately; opens YouTube)"),
    ("es", "empathy-vs-sympathy", "(últimamente no se pudo abrir; abre YouTube; en inglés)"),
    ("es", "ladder-of-inference", "(copia archivada del 6 de mayo de 2024; en inglés)"),
    ("en", "beliefs", '/p04">a</a></p>'),
]


@pytest.mark.parametrize(("lang", "id", "expected"), GONE)
def test_a_dead_address_gives_way_to_its_copy_and_says_so(tmp_path, lang, id, expected):
    for name in ("data", "translations"):
        shutil.copytree(without_history() / name, tmp_path / name)
    link_history.dead(tmp_path, RULE, FILM, LESSON)
    path, day = tmp_path / registry.FILE, date(2024, 5, 6)
    for copied in ("idea", "ladder-of-inference"):
        registry.edit(path, partial(registry.archived, id=copied, address=COPY, day=day))
    assert expected in render(f"[a](resource:{id})", lang, tmp_path)


def test_a_page_in_its_own_language_has_no_note():
    assert "resource-note" not in render("[a](resource:idea)")


def test_each_resource_of_the_pages_has_an_address(shown_pages):
    for path, page in shown_pages("en").items():
        for resource in page.resources:
            assert resource.href.startswith("https://"), (path, resource)


def test_the_words_of_a_withdrawn_resource_are_plain(tmp_path):
    for name in ("data", "translations"):
        shutil.copytree(without_history() / name, tmp_path / name)
    path = tmp_path / "data/resources.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\nidea:\n", "\nidea:\n  withdrawn: true\n"), encoding="utf-8")
    shown = render("Read [the rule](resource:idea).", "en", tmp_path)
    assert shown == "<p>Read <span>the rule</span>.</p>"
