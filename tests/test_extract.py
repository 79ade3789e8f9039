import pytest

from microsite import extract
from microsite.extract import Message


def test_page():
    source = "---\ntitle: Time\n---\n# Time\n\nOne\nlong.\n\n- Listen. {#t1}\n\n```\ncode\n```\n"
    assert extract.page("docs/time.md", source) == [
        Message("Time", "", ("meta", "heading"), (("docs/time.md", 2), ("docs/time.md", 4))),
        Message("One long.", "", ("paragraph",), (("docs/time.md", 6),)),
        Message("Listen.", "", ("item",), (("docs/time.md", 9),)),
    ]


FILES = {
    "overrides/main.html": '{{ _("Next") }}\n{% if x %}\n{% do y %}\n'
    '{{ ngettext("%(num)d page", "%(num)d pages", n) }}{% endif %}\n'
    "{% trans name=x %}By {{ name }}{% endtrans %}\n",
    "overrides/partials/a.html": '<a title="{{ _("Next") }}">{{ lang.t("footer") }}</a>',
    "microsite/a.py": 'words.gettext("asks about you")\n_("in English")\nprint("no")\n',
    "mkdocs.yml": "site_name: The site\nsite_url: !ENV [SITE_URL, '']\nnav:\n  - index.md\n"
    "  - Ten principles:\n    - Time: time.md\n    - a.md\nx: !!python/name:a.b\n",
    "data/resources.yml": "idea:\n  title: 'The law: IDEA'\n  publisher: ED\n  note: >-\n    Two\n"
    "    lines\n  caution: null\n  alternatives:\n    - url: http://x\n      title: Other\n",
}


@pytest.fixture
def root(tmp_path):
    for name, content in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def test_site(root):
    found = [(m.msgid, m.plural, m.kinds, m.places) for m in extract.site(root)]
    template, code, config = "overrides/main.html", "microsite/a.py", "mkdocs.yml"
    data = "data/resources.yml"
    assert found == [
        ("Next", "", ("template",), ((template, 1), ("overrides/partials/a.html", 1))),
        ("%(num)d page", "%(num)d pages", ("template",), ((template, 4),)),
        ("By %(name)s", "", ("template",), ((template, 5),)),
        ("asks about you", "", ("code",), ((code, 1),)),
        ("in English", "", ("code",), ((code, 2),)),
        ("The site", "", ("site name",), ((config, 1),)),
        ("Ten principles", "", ("navigation",), ((config, 5),)),
        ("Time", "", ("navigation",), ((config, 6),)),
        ("The law: IDEA", "", ("resource title",), ((data, 2),)),
        ("Two lines", "", ("resource note",), ((data, 4),)),
        ("Other", "", ("resource title",), ((data, 10),)),
    ]


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("overrides/main.html", "\n{% if %}", "overrides/main.html:2"),
        ("mkdocs.yml", "a: [\n", "mkdocs.yml:2"),
        ("data/resources.yml", "a: 'b\n", "data/resources.yml:2"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(root, name, content, place):
    (root / name).write_text(content)
    with pytest.raises(ValueError, match=place):
        extract.site(root)
