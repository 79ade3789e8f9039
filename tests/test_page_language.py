import pytest

from microsite import page_language
from tests.sites import page, site


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"index.html": page("x"), "es/index.html": page("y", lang="es")}, []),
        ({"index.html": page("x", lang="")}, [("links/no-language", "index.html")]),
        ({"piece.html": "<p>A piece of a page</p>"}, []),
        ({"index.html": page("x", lang="en_US")}, [("links/language-code", "index.html")]),
        (
            {
                "es/index.html": page("x", lang="es"),
                "es/a.html": page("x", lang="es-MX"),
                "es/b.html": page("x"),
            },
            [("links/language-folder", "es/b.html")],
        ),
        ({"es/index.html": page("x", lang="es"), "es/b.html": page("x")}, []),
        ({"is/index.html": page("x"), "is/a.html": page("x")}, []),
    ],
)
def test_faults(files: dict, found: list) -> None:
    faults = page_language.faults(site(files))
    assert [(fault.rule, fault.page.file) for fault in faults] == found
